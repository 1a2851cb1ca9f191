// SPDX-License-Identifier: GPL-3.0-or-later
#include "reception/paper_words.h"

#include "language/program_words.h"

namespace legcheck::reception {

namespace {

QString word(const QTranslator* translator, const char* english)
{
    return language::programWord(translator, "papers", english);
}

} // namespace

QString wordsFor(journal::JobKind kind, const QTranslator* translator)
{
    switch (kind) {
    case journal::JobKind::Slip:
        //: To staff, in the list of papers.
        return word(translator, QT_TRANSLATE_NOOP("papers", "Nurse's slip"));
    case journal::JobKind::Stub:
        //: To staff, in the list of papers: the small paper with the number that the patient keeps.
        return word(translator, QT_TRANSLATE_NOOP("papers", "Patient's paper"));
    case journal::JobKind::DeskCopy:
        //: To staff, in the list of papers: a second slip, printed at the desk.
        return word(translator, QT_TRANSLATE_NOOP("papers", "Slip at the desk"));
    case journal::JobKind::UpdateSlip:
        //: To staff, in the list of papers: a slip after a waiting patient was asked again.
        return word(translator, QT_TRANSLATE_NOOP("papers", "UPDATE slip"));
    case journal::JobKind::StaffCall:
        //: To staff, in the list of papers: what another program is sent when staff must come.
        return word(translator, QT_TRANSLATE_NOOP("papers", "Message that staff must come"));
    case journal::JobKind::Exchange:
        break;
    }
    //: To staff, in the list of papers: what the clinic's other programs are sent.
    return word(translator, QT_TRANSLATE_NOOP("papers", "For other programs"));
}

QString wordsFor(journal::JobState state, bool isTriedAgain, const QTranslator* translator)
{
    switch (state) {
    case journal::JobState::Queued:
        //: To staff: state of a paper.
        return word(translator, QT_TRANSLATE_NOOP("papers", "Waits for its turn."));
    case journal::JobState::Sending:
        //: To staff: state of a paper.
        return word(translator, QT_TRANSLATE_NOOP("papers", "On its way now."));
    case journal::JobState::Sent:
        //: To staff: state of a paper. The printer cannot tell whether it came out.
        return word(translator, QT_TRANSLATE_NOOP("papers", "Sent. Look whether it came out."));
    case journal::JobState::Confirmed:
        //: To staff: state of a paper that surely came out.
        return word(translator, QT_TRANSLATE_NOOP("papers", "Done."));
    case journal::JobState::Failed:
        break;
    }
    return isTriedAgain
        //: To staff: state of a paper. The kiosk tries again by itself.
        ? word(translator, QT_TRANSLATE_NOOP("papers", "Failed. The kiosk tries again."))
        //: To staff: state of a paper that the kiosk does not try again.
        : word(translator, QT_TRANSLATE_NOOP("papers", "Failed. The kiosk does not try again."));
}

QString destinationWords(const QString& destination, const QTranslator* translator)
{
    if (destination == QLatin1String("printer")) {
        //: To staff: where the slips come out.
        return word(translator, QT_TRANSLATE_NOOP("papers", "Printer of the nurse"));
    }
    if (destination == QLatin1String("stub printer")) {
        //: To staff: where the patients' own papers come out.
        return word(translator, QT_TRANSLATE_NOOP("papers", "Printer of the patient"));
    }
    if (destination == QLatin1String("desk printer")) {
        //: To staff: where slips come out a second time.
        return word(translator, QT_TRANSLATE_NOOP("papers", "Printer at the desk"));
    }
    return wordsFor(destination == QLatin1String("staff call") ? journal::JobKind::StaffCall
                                                               : journal::JobKind::Exchange,
        translator);
}

} // namespace legcheck::reception
