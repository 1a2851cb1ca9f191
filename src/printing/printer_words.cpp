// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printer_words.h"

#include "language/program_words.h"

namespace legcheck::printing {

namespace {

QString word(const QTranslator* translator, const char* english)
{
    return language::programWord(translator, "printer", english);
}

} // namespace

QString testPageTitle(const QTranslator* translator)
{
    //: To staff: head of a page that shows whether a printer works.
    return word(translator, QT_TRANSLATE_NOOP("printer", "Test page"));
}

QStringList staffWords(const PrinterState& state, const QTranslator* translator)
{
    QStringList words;
    const auto say = [&](const char* english) { words << word(translator, english); };
    if (!state.reachable) {
        //: To staff.
        say(QT_TRANSLATE_NOOP(
            "printer", "The printer cannot be reached. Is it switched on, and are its cables in?"));
    }
    if (state.coverOpen) {
        //: To staff.
        say(QT_TRANSLATE_NOOP("printer", "The printer's cover is open. Close it until it clicks."));
    }
    if (state.paperOut) {
        //: To staff.
        say(QT_TRANSLATE_NOOP("printer", "The printer has no paper. Put in paper."));
    }
    if (state.jam) {
        //: To staff.
        say(QT_TRANSLATE_NOOP("printer", "Paper is stuck in the printer. Pull it out gently."));
    }
    if (state.offline && !state.coverOpen && !state.paperOut && !state.jam) {
        //: To staff.
        say(QT_TRANSLATE_NOOP(
            "printer", "The printer is paused. Press its button, or start its queue again."));
    }
    if (state.otherError) {
        //: To staff.
        say(QT_TRANSLATE_NOOP(
            "printer", "The printer reports an error. Switch it off, wait, and switch it on."));
    }
    if (state.paperLow && !state.paperOut) {
        //: To staff.
        say(QT_TRANSLATE_NOOP("printer", "The paper is nearly used up. Have a new roll ready."));
    }
    if (state.reachable && !state.answers) {
        //: To staff. The printer has no way to tell its state.
        say(QT_TRANSLATE_NOOP(
            "printer", "The printer does not tell how it is. Look whether paper came out."));
    } else if (words.isEmpty()) {
        //: To staff.
        say(QT_TRANSLATE_NOOP("printer", "The printer is ready."));
    }
    return words;
}

} // namespace legcheck::printing
