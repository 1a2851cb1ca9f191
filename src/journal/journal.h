// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The kiosk's journal: finished visits, their ticket numbers and what is to be printed of them.
//
// One number is given once a day, also after a power cut, a damaged file or a clock that was set
// back. Two kiosks never share a number because their letters differ; each has its own file. Use a
// Journal from one thread; several may lie on one file. Nothing is opened before the first call.

#include "journal/database.h"
#include "journal/records.h"

#include <optional>

namespace legcheck::journal {

class Journal {
public:
    /// `file` is created with its folder when it is first needed. `kiosk` is a letter or short
    /// name.
    Journal(QString file, QString kiosk, OnDamage onDamage = OnDamage::SetAside);

    /// Stores the visit, gives it the next number of its day and queues its jobs, all or nothing.
    [[nodiscard]] core::Result<Ticket> store(const VisitEntry& entry);

    /// By uuid; nothing where there is none.
    [[nodiscard]] core::Result<std::optional<StoredVisit>> find(const QString& uuid);
    /// The newest visit with that ticket number, finished not before `since`.
    [[nodiscard]] core::Result<std::optional<StoredVisit>> findTicket(
        const QString& number, const QDateTime& since = {});
    /// All of them, newest first: numbers begin anew each day.
    [[nodiscard]] core::Result<QList<StoredVisit>> findTickets(
        const QString& number, const QDateTime& since);
    /// Newest first.
    [[nodiscard]] core::Result<QList<StoredVisit>> list(int most);

    /// After a re-check: the answers and the verdict as they are now, and jobs to queue. The
    /// category is only ever made more urgent here.
    [[nodiscard]] core::Errors storeRecheck(
        const QString& uuid, const VisitEntry& entry, const QDateTime& now);

    /// Staff are called for that visit after its end; with jobs to queue.
    [[nodiscard]] core::Errors storeStaffCall(
        const QString& uuid, const QList<JobKind>& jobs, const QDateTime& now);

    /// What staff must know beside the visits: a damaged file, a purge. Newest first.
    struct Event {
        QDateTime at;
        QString what;
    };
    [[nodiscard]] core::Result<QList<Event>> events(int most);
    core::Errors note(const QString& what, const QDateTime& now);

    [[nodiscard]] Database& database() { return m_database; }
    [[nodiscard]] const QString& kiosk() const { return m_kiosk; }

private:
    Database m_database;
    QString m_kiosk;
};

/// "A-017"
[[nodiscard]] QString ticketNumber(const QString& kiosk, int number);

} // namespace legcheck::journal
