// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What ends a visit: it is stored, gets its number, staff are called, and its papers are queued.
// One service, so that the screen and any other way in do the same. It never waits for paper: the
// outbox prints beside it. Logs name tickets and events, never an answer.

#include "content/content_pack.h"
#include "core/recheck.h"
#include "journal/journal.h"
#include "language/languages.h"
#include "outbox/outbox.h"
#include "reception/waiting_papers.h"

#include <QImage>
#include <QMap>
#include <QObject>

namespace legcheck::reception {

using outbox::LooseNotice;
using outbox::PrinterRole;

/// A visit at its end, as the screen hands it over.
struct EndedVisit {
    core::Answers answers;
    QString language; ///< BCP 47 tag the patient read
    QDateTime started; ///< local time
    QDateTime finished;
    bool helpAsked = false;
};

/// A waiting patient's number, as typed or scanned.
struct KnownTicket {
    enum class Standing {
        Known, ///< may be asked again
        Unknown, ///< not a number of this kiosk or of these hours, or of two who may both wait
        Purged, ///< its answers are no longer kept
        Unreadable ///< the journal does not answer
    };
    Standing standing = Standing::Unknown;
    journal::Ticket ticket;
    QString language; ///< that the patient read
};

/// What became of a re-check. It never says less than the patient was told before.
struct RecheckEnd {
    bool stored = false; ///< false: staff are called all the same
    bool raises = false; ///< more urgent than before; staff are called
    bool callStaff = false; ///< staff must come, now or as told before
    int category = 5;
};

struct Settings {
    QString clinic; ///< the clinic's name on the slip; may be empty
    QString deskPlace; ///< where the desk is, in the clinic's words; may be empty
    QImage logo; ///< on the slip, black on white; null: none
    QString kiosk = QStringLiteral("A"); ///< letter or short name; begins each ticket number
    QString clinicLanguage = QStringLiteral("en"); ///< of the slip, whatever the patient chose
    QString languageFolder; ///< the site's own languages; empty: none
    QString slipFolder; ///< where there is no printer: <day>_<ticket>.pdf (and .png)
    QString journalFile;
    printing::Paper paper = printing::Paper::A4;
    bool pngToo = false; ///< also write a picture of each slip
    /// Printers as printing::makePrinter reads them; an empty `printer` writes into slipFolder.
    QString printer;
    outbox::Destination stubPrinter; ///< the patient's stub and tape; none: no stub
    bool stubs = true; ///< false: stubPrinter is for tapes alone
    bool tapeForPatients = false; ///< who comes to the tape check gets a tape from stubPrinter
    outbox::Destination deskPrinter; ///< once more at the desk, for who must not wait; may be none
    QString exchange; ///< "https://…" or a folder for FHIR bundles; empty: none
    outbox::StaffCallTarget staffCall; ///< another program that is told when staff must come
    std::chrono::seconds keepAnswers { std::chrono::hours(24) };
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTime(); };
};

/// Where the nurse's slips come out: the printer, or the folder where there is none.
[[nodiscard]] outbox::Destination nurseDestination(const Settings& settings);

class Reception : public QObject {
    Q_OBJECT

public:
    /// Pack and languages must outlive the reception.
    Reception(Settings settings, const content::ContentPack& pack, language::Languages& languages,
        QObject* parent = nullptr);
    /// Slips on their way are finished first.
    ~Reception() override;
    Q_DISABLE_COPY_MOVE(Reception)

    /// Stores the visit and starts its papers. The ticket number is empty when the journal failed
    /// (the uuid never is): the slip is printed all the same, the patient is told to go to the
    /// desk, and staff are called whatever the category.
    [[nodiscard]] journal::Ticket receive(const EndedVisit& visit);
    [[nodiscard]] const QString& kiosk() const { return m_settings.kiosk; }
    /// Looks up "A-017"; "17" means this kiosk's. A scanner's text may hold more than the number.
    [[nodiscard]] KnownTicket findTicket(const QString& typed);
    /// The questions a waiting patient is asked again.
    [[nodiscard]] std::vector<core::QuestionIndex> recheckQuestions() const;
    /// Takes what a waiting patient told now. Whatever is worse goes to the nurse as an UPDATE
    /// slip; a rise calls staff.
    [[nodiscard]] RecheckEnd recheck(const journal::Ticket& ticket, const core::Answers& now);

    // For staff, behind the PIN.

    /// Visits whose papers are not out, who must not wait first; also those that the journal did
    /// not take.
    [[nodiscard]] core::Result<QList<PaperVisit>> waitingPapers();
    /// The last visits and all their papers, newest first.
    [[nodiscard]] core::Result<QList<PaperVisit>> latestPapers(int most);
    /// Once more, marked COPY n. False: its answers are no longer kept.
    [[nodiscard]] core::Result<bool> reprint(const journal::Ticket& ticket, journal::JobKind kind);
    /// What keeps printers and other programs from their work; empty: all is well.
    [[nodiscard]] QList<Trouble> troubles() const;
    [[nodiscard]] bool hasPrinter(PrinterRole role) const { return m_outbox.hasPrinter(role); }

    // Papers of no visit. Each is tried once; `looseEnded` tells the end of the one with that id.

    /// A measuring tape with words in that language, at the patient's printer, or at the nurse's
    /// where there is no other. Gives its id.
    [[nodiscard]] int printTape(const QString& language);
    /// Gives its id, or 0 where there is no such printer.
    [[nodiscard]] int printTestPage(PrinterRole printer);

    /// Whether patients find their own paper, and a tape, in a printer (not in a folder).
    [[nodiscard]] bool givesStubs() const;
    [[nodiscard]] bool givesTapes() const;

    /// The patient of a visit that was received before wants a person: the nurse gets an UPDATE
    /// slip, and staff are called, whatever else fails.
    void helpAfterwards(const journal::Ticket& ticket);

signals:
    /// The slip is printed: the printer said so afterwards. `place` is its file, or the printer.
    void slipWritten(const legcheck::journal::Ticket& ticket, const QString& place);
    /// The printer took it and tells nothing back; never say that it is printed.
    void slipSent(const legcheck::journal::Ticket& ticket);
    /// It is tried again, but nobody should wait for it.
    void slipFailed(const legcheck::journal::Ticket& ticket, const QString& why);
    /// The patient's own paper: Confirmed, Sent or Failed, as for the slip.
    void stubEnded(const legcheck::journal::Ticket& ticket, legcheck::journal::JobState state);
    /// A tape or a test page.
    void looseEnded(const legcheck::outbox::LooseNotice& notice);
    /// Some paper's state is another one now: the queue is worth another look.
    void papersChanged();
    /// Staff must come now. The screen's chime and whatever else calls staff hang on this.
    void staffCalled(const legcheck::journal::Ticket& ticket);
    /// What is wrong with a printer, in the clinic's language; empty: it is well again.
    void troublesChanged(const QString& destination, const QStringList& troubles);
    /// The journal was damaged; a new one was begun, and the old one's bytes lie in `file`.
    void journalSetAside(const QString& file);

private:
    void callStaff(const journal::Ticket& ticket);
    void followJob(const outbox::JobNotice& notice);
    void followSlip(const outbox::JobNotice& notice);
    void followTroubles(const QString& destination, const QStringList& words);
    [[nodiscard]] static bool isFolder(const outbox::Destination& destination);
    [[nodiscard]] journal::VisitEntry recheckEntry(
        const journal::StoredVisit& visit, const core::Recheck& outcome) const;
    void receiveUnstored(
        const EndedVisit& visit, const journal::VisitEntry& entry, const QString& uuid);
    /// Those of the jobs that somebody here can do.
    [[nodiscard]] QList<journal::JobKind> served(QList<journal::JobKind> wanted) const;
    [[nodiscard]] journal::VisitEntry entryOf(
        const EndedVisit& visit, const core::Assessment& assessment) const;

    Settings m_settings;
    const content::ContentPack& m_pack;
    language::Languages& m_languages;
    journal::Journal m_journal;
    QMap<QString, QStringList> m_troubles;
    outbox::Outbox m_outbox;
};

} // namespace legcheck::reception
