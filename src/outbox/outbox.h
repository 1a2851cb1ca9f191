// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What carries the journal's jobs out of the house, beside the screen: one thread a destination,
// and one that puts the journal in order at start (damage, jobs of a run that was cut off, answers
// kept too long) and purges on time. At most one outbox works on a journal, over all processes.

#include "outbox/channel.h"
#include "outbox/journal_keeper.h"
#include "outbox/paper_delivery.h"
#include "outbox/staff_call_delivery.h"

#include <QObject>

#include <map>

namespace legcheck::outbox {

/// A printer as the administrator names it (printer_factory.h), and its paper.
struct Destination {
    QString uri; ///< empty: none
    printing::Paper paper = printing::Paper::A4;
};

using PrinterMaker
    = std::function<core::Result<std::unique_ptr<printing::Printer>>(const Destination&)>;

struct Settings {
    QString journalFile;
    PaperSettings paper;
    Destination printer; ///< the nurse's slips
    Destination stubPrinter; ///< the patients' stubs and tapes; may be the same uri
    Destination deskPrinter; ///< a second slip of who must not wait; may be none
    QString exchange; ///< "https://…" or a folder for FHIR bundles; empty: none
    StaffCallTarget staffCall; ///< another program that is told when staff must come; may be none
    bool pngToo = false; ///< folder printers also write a picture
    std::chrono::seconds keepAnswers { std::chrono::hours(24) };
    PrinterMaker makePrinter; ///< empty: by printing::makePrinter; runs on the channel's thread
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTime(); };
};

class Outbox : public QObject {
    Q_OBJECT

public:
    /// `pack` must outlive the outbox; `languages` is copied. Starts at once and returns at once.
    Outbox(Settings settings, const content::ContentPack& pack,
        const language::Languages& languages, QObject* parent = nullptr);
    /// What is due is finished first, for at most `drainTime`; the rest stays in the journal.
    ~Outbox() override;
    Q_DISABLE_COPY_MOVE(Outbox)

    /// The papers that there is a destination for.
    [[nodiscard]] bool serves(journal::JobKind kind) const;
    /// Something was queued.
    void wake();
    /// For a visit that could not be stored.
    void deliverUnstored(const journal::StoredVisit& visit, journal::JobKind kind);
    /// Papers of visits that could not be stored and are not out yet; gone when the program ends.
    [[nodiscard]] QList<UnstoredPaper> unstored() const;

    /// Prints a paper of no visit behind the visits' own, once; `looseEnded` tells its end. Gives
    /// its id, or 0 where there is no such printer.
    int printLoose(LoosePaper::Kind kind, PrinterRole printer, const QString& patientLanguage = {});
    [[nodiscard]] bool hasPrinter(PrinterRole role) const;

    static constexpr std::chrono::seconds drainTime { 10 };

signals:
    void jobEnded(const legcheck::outbox::JobNotice& notice);
    void looseEnded(const legcheck::outbox::LooseNotice& notice);
    /// Whatever is wrong with a destination, in the clinic's language; empty: it is well again.
    void troublesChanged(const QString& destination, const QStringList& troubles);
    /// The journal was damaged and a new one was begun; the old one's bytes lie in `file`.
    void journalSetAside(const QString& file);

private:
    void addPaperChannel(const QString& name, const Destination& destination,
        const QList<PrinterRole>& roles, const language::Languages& languages,
        const content::ContentPack& pack);
    void addExchangeChannel(const language::Languages& languages, const content::ContentPack& pack);
    void addStaffCallChannel();
    [[nodiscard]] ChannelSetup channelSetup(
        const QString& name, const QList<journal::JobKind>& kinds);

    Settings m_settings;
    std::vector<std::unique_ptr<Channel>> m_channels;
    std::map<PrinterRole, Channel*> m_printers; ///< two roles may share one
    int m_lastLoose = 0;
    JournalKeeper m_keeper;
};

} // namespace legcheck::outbox
