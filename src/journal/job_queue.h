// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The print and exchange jobs of the journal: what is due, what became of it, when it is tried
// again. Time is always an argument. Same thread as its Database.

#include "journal/database.h"
#include "journal/records.h"

#include <chrono>
#include <optional>

namespace legcheck::journal {

/// How long to wait after that many failed tries: 2 s, doubled each time, at most one minute, so
/// that a printer that was mended is found soon.
[[nodiscard]] std::chrono::seconds backOff(int attempts);

class JobQueue {
public:
    explicit JobQueue(Database& database)
        : m_database(database)
    {
    }

    /// At start: jobs that were being sent when the last run ended are queued again, and marked as
    /// a copy where they are paper, since they may stand there already. Gives their number.
    [[nodiscard]] core::Result<int> recover(const QDateTime& now);

    /// Takes the next due job of those kinds for sending: who must not wait first, then in order.
    [[nodiscard]] core::Result<std::optional<Job>> claim(
        const QList<JobKind>& kinds, const QDateTime& now);

    /// It was handed over. Confirmed only where the device said so afterwards; then the others of
    /// its kinds that wait for another try are due at once.
    core::Errors succeed(const Job& job, JobState state, const QDateTime& now);
    /// `mayBeOnPaper` makes the next try a copy. It is tried again after backOff(job.attempts).
    core::Errors fail(
        const Job& job, bool mayBeOnPaper, const QString& fault, const QDateTime& now);
    /// It can never succeed (its answers are gone): no further try.
    core::Errors giveUp(const Job& job, const QString& fault, const QDateTime& now);

    /// Staff want the visit's paper once more; marked COPY n. Not found: false. Not while one of
    /// that kind still waits: then that one is due at once instead.
    [[nodiscard]] core::Result<bool> reprint(
        const QString& visit, JobKind kind, const QDateTime& now);

    /// All of one visit, or of all visits (empty) where they are not done; oldest first.
    [[nodiscard]] core::Result<QList<Job>> list(const QString& visit = {});

private:
    Database& m_database;
};

} // namespace legcheck::journal
