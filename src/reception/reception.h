// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What ends a visit: it is stored, gets its number, and its slip goes to paper. One service, so
// that the screen and any other way in do the same. It never blocks the screen: the slip is drawn
// and written beside it. Logs name tickets and events, never an answer.

#include "content/content_pack.h"
#include "core/slip.h"
#include "journal/journal.h"
#include "language/languages.h"
#include "printing/paper.h"

#include <QObject>
#include <QThreadPool>

namespace legcheck::reception {

/// A visit at its end, as the screen hands it over.
struct EndedVisit {
    core::Answers answers;
    QString language; ///< BCP 47 tag the patient read
    QDateTime started; ///< local time
    QDateTime finished;
    bool helpAsked = false;
};

struct Settings {
    QString clinic; ///< the clinic's name on the slip; may be empty
    QString kiosk = QStringLiteral("A"); ///< letter or short name; begins each ticket number
    QString clinicLanguage = QStringLiteral("en"); ///< of the slip, whatever the patient chose
    QString slipFolder; ///< slips are written there as <day>_<ticket>.pdf (and .png)
    QString journalFile;
    printing::Paper paper = printing::Paper::A4;
    bool pngToo = false; ///< also write a picture of each slip
};

class Reception : public QObject {
    Q_OBJECT

public:
    /// Pack and languages must outlive the reception.
    Reception(Settings settings, const content::ContentPack& pack, language::Languages& languages,
        QObject* parent = nullptr);
    ~Reception() override;
    Q_DISABLE_COPY_MOVE(Reception)

    /// Stores the visit and starts its slip. The ticket number is empty when the journal failed
    /// (the uuid never is): the slip is printed all the same, and the patient is told to go to the
    /// desk.
    [[nodiscard]] journal::Ticket receive(const EndedVisit& visit);
    /// Calls staff for a visit that was received before.
    void callStaff(const journal::Ticket& ticket);

signals:
    /// The slip lies whole in the folder.
    void slipWritten(const legcheck::journal::Ticket& ticket, const QString& file);
    void slipFailed(const legcheck::journal::Ticket& ticket, const QString& why);
    /// Staff must come now.
    void staffCalled(const legcheck::journal::Ticket& ticket);

private:
    void writeSlip(const EndedVisit& visit, const journal::Ticket& ticket);
    void finishSlip(const journal::Ticket& ticket, const QString& file, const core::Errors& errors);

    Settings m_settings;
    const content::ContentPack& m_pack;
    language::Languages& m_languages;
    journal::Journal m_journal;
    QThreadPool m_writer; // one thread: slips come out in the order of the visits
};

} // namespace legcheck::reception
