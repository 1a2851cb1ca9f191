// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/job_queue.h"

#include <QVariant>

#include <algorithm>

namespace legcheck::journal {

namespace {

constexpr std::chrono::seconds firstWait { 2 };
constexpr std::chrono::seconds longestWait { 60 };

constexpr auto jobColumns
    = "job.id, job.visit, job.kind, job.state, job.copy, job.attempts, job.due, job.changed, "
      "job.fault";

Job jobOf(const QSqlQuery& query)
{
    Job job;
    int column = 0;
    const auto next = [&] { return query.value(column++); };
    job.id = next().toLongLong();
    job.visit = next().toString();
    job.kind = jobKindNamed(next().toString());
    job.state = jobStateNamed(next().toString());
    job.copy = next().toInt();
    job.attempts = next().toInt();
    const QVariant due = next();
    if (!due.isNull()) {
        job.due = QDateTime::fromMSecsSinceEpoch(due.toLongLong());
    }
    job.changed = QDateTime::fromMSecsSinceEpoch(next().toLongLong());
    job.fault = next().toString();
    return job;
}

/// The kinds as a list for SQL: they are our own words.
QString listOf(const QList<JobKind>& kinds)
{
    QStringList names;
    for (const JobKind kind : kinds) {
        names.push_back(QLatin1Char('\'') + nameOf(kind) + QLatin1Char('\''));
    }
    return names.join(QLatin1Char(','));
}

bool isPaper(JobKind kind)
{
    return kind != JobKind::Exchange && kind != JobKind::StaffCall;
}

} // namespace

std::chrono::seconds backOff(int attempts)
{
    std::chrono::seconds wait = firstWait;
    for (int attempt = 1; attempt < attempts && wait < longestWait; ++attempt) {
        wait *= 2;
    }
    return std::min(wait, longestWait);
}

core::Result<int> JobQueue::recover(const QDateTime& now)
{
    int recovered = 0;
    core::Errors errors = m_database.transaction(Access::Write, [&](QSqlQuery& query) {
        const qint64 time = now.toMSecsSinceEpoch();
        const bool done = run(query,
            QStringLiteral(
                "UPDATE job SET state = 'queued', due = ?, changed = ?, "
                "copy = copy + (kind NOT IN ('exchange', 'staff_call')) WHERE state = 'sending'"),
            { time, time });
        recovered = query.numRowsAffected();
        return done;
    });
    if (!errors.empty()) {
        return errors;
    }
    return recovered;
}

core::Result<std::optional<Job>> JobQueue::claim(const QList<JobKind>& kinds, const QDateTime& now)
{
    std::optional<Job> claimed;
    const qint64 time = now.toMSecsSinceEpoch();
    const qint64 farthest = time + std::chrono::milliseconds(longestWait).count();
    const QString due
        = QStringLiteral("FROM job JOIN visit ON visit.uuid = job.visit "
                         "WHERE job.state IN ('queued', 'failed') AND job.kind IN (%1) "
                         // A clock that was set back must not keep a job waiting for hours.
                         "AND (job.due <= ? OR job.due > ?)")
              .arg(listOf(kinds));
    // Most looks find nothing, and a look should not write.
    bool anyDue = false;
    core::Errors errors = m_database.transaction(Access::Read, [&](QSqlQuery& query) {
        const bool done
            = run(query, QStringLiteral("SELECT 1 %1 LIMIT 1").arg(due), { time, farthest });
        anyDue = done && query.next();
        return done;
    });
    if (errors.empty() && anyDue) {
        errors = m_database.transaction(Access::Write, [&](QSqlQuery& query) {
            claimed.reset();
            if (!run(query,
                    QStringLiteral("SELECT %1 %2 ORDER BY visit.call_staff DESC, "
                                   "job.state = 'failed', job.id LIMIT 1")
                        .arg(QLatin1String(jobColumns), due),
                    { time, farthest })) {
                return false;
            }
            if (!query.next()) {
                return true;
            }
            Job job = jobOf(query);
            query.finish();
            job.state = JobState::Sending;
            ++job.attempts;
            claimed = job;
            return run(query,
                QStringLiteral(
                    "UPDATE job SET state = 'sending', attempts = ?, changed = ? WHERE id = ?"),
                { job.attempts, time, job.id });
        });
    }
    if (!errors.empty()) {
        return errors;
    }
    return claimed;
}

core::Errors JobQueue::succeed(const Job& job, JobState state, const QDateTime& now)
{
    const qint64 time = now.toMSecsSinceEpoch();
    return m_database.transaction(Access::Write, [&](QSqlQuery& query) {
        return run(query,
                   QStringLiteral("UPDATE job SET state = ?, due = NULL, changed = ?, fault = '' "
                                  "WHERE id = ?"),
                   { nameOf(state), time, job.id })
            && run(query,
                QStringLiteral("UPDATE job SET due = ? WHERE state = 'failed' "
                               "AND due IS NOT NULL AND kind = ?"),
                { time, nameOf(job.kind) });
    });
}

core::Errors JobQueue::fail(
    const Job& job, bool mayBeOnPaper, const QString& fault, const QDateTime& now)
{
    const std::chrono::milliseconds wait = backOff(job.attempts);
    return m_database.transaction(Access::Write, [&](QSqlQuery& query) {
        return run(query,
            QStringLiteral("UPDATE job SET state = 'failed', copy = copy + ?, due = ?, "
                           "changed = ?, fault = ? WHERE id = ?"),
            { mayBeOnPaper && isPaper(job.kind) ? 1 : 0,
                now.toMSecsSinceEpoch() + static_cast<qint64>(wait.count()),
                now.toMSecsSinceEpoch(), fault.isNull() ? QStringLiteral("") : fault, job.id });
    });
}

core::Errors JobQueue::giveUp(const Job& job, const QString& fault, const QDateTime& now)
{
    return m_database.transaction(Access::Write, [&](QSqlQuery& query) {
        return run(query,
            QStringLiteral("UPDATE job SET state = 'failed', due = NULL, changed = ?, fault = ? "
                           "WHERE id = ?"),
            { now.toMSecsSinceEpoch(), fault, job.id });
    });
}

core::Result<bool> JobQueue::reprint(const QString& visit, JobKind kind, const QDateTime& now)
{
    bool isFound = false;
    core::Errors errors = m_database.transaction(Access::Write, [&](QSqlQuery& query) {
        const qint64 time = now.toMSecsSinceEpoch();
        isFound = false;
        if (!run(query,
                QStringLiteral("SELECT 1 FROM visit WHERE uuid = ? AND answers IS NOT NULL"),
                { visit })) {
            return false;
        }
        isFound = query.next();
        query.finish();
        if (!isFound) {
            return true;
        }
        if (!run(query,
                QStringLiteral("UPDATE job SET due = ? WHERE visit = ? AND kind = ? "
                               "AND state IN ('queued', 'failed') AND due IS NOT NULL"),
                { time, visit, nameOf(kind) })) {
            return false;
        }
        if (query.numRowsAffected() > 0) {
            return true;
        }
        // Copies count over all papers of that kind, so that no two look the same.
        return run(query,
            QStringLiteral("INSERT INTO job (visit, kind, state, copy, due, changed) "
                           "SELECT ?, ?, 'queued', COALESCE(MAX(copy), 0) + 1, ?, ? "
                           "FROM job WHERE visit = ? AND kind = ?"),
            { visit, nameOf(kind), time, time, visit, nameOf(kind) });
    });
    if (!errors.empty()) {
        return errors;
    }
    return isFound;
}

core::Result<QList<Job>> JobQueue::list(const QString& visit)
{
    QList<Job> jobs;
    core::Errors errors = m_database.transaction(Access::Read, [&](QSqlQuery& query) {
        jobs.clear();
        const QString where = visit.isEmpty()
            ? QStringLiteral("state IN ('queued', 'sending', 'failed')")
            : QStringLiteral("visit = ?");
        if (!run(query,
                QStringLiteral("SELECT %1 FROM job WHERE %2 ORDER BY id")
                    .arg(QLatin1String(jobColumns), where),
                visit.isEmpty() ? QVariantList {} : QVariantList { visit })) {
            return false;
        }
        while (query.next()) {
            jobs.push_back(jobOf(query));
        }
        return true;
    });
    if (!errors.empty()) {
        return errors;
    }
    return jobs;
}

} // namespace legcheck::journal
