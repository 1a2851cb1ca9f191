// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/retention.h"

#include <QVariant>

namespace legcheck::journal {

core::Result<int> Retention::purge(std::chrono::seconds keep, const QDateTime& now)
{
    int purged = 0;
    core::Errors errors = m_database.transaction(Access::Write, [&](QSqlQuery& query) {
        const qint64 time = now.toMSecsSinceEpoch();
        purged = 0;
        if (!run(query,
                QStringLiteral("UPDATE visit SET kept_since = ? "
                               "WHERE answers IS NOT NULL AND kept_since > ?"),
                { time, time })
            || !run(query,
                QStringLiteral("UPDATE visit SET answers = NULL, verdict = NULL "
                               "WHERE answers IS NOT NULL AND kept_since <= ?"),
                { time - std::chrono::milliseconds(keep).count() })) {
            return false;
        }
        purged = query.numRowsAffected();
        return purged == 0
            || run(query,
                QStringLiteral("UPDATE job SET state = 'failed', due = NULL, "
                               "fault = 'the answers are no longer kept' "
                               "WHERE state IN ('queued', 'failed') AND due IS NOT NULL "
                               "AND visit IN (SELECT uuid FROM visit WHERE answers IS NULL)"));
    });
    if (!errors.empty()) {
        return errors;
    }
    m_isInLog = m_isInLog || purged > 0;
    if (m_isInLog) {
        const auto truncated = m_database.truncateLog();
        if (!truncated) {
            return truncated.error();
        }
        m_isInLog = !truncated.value();
        m_database.forget();
    }
    return purged;
}

core::Result<Retention::Counts> Retention::counts()
{
    Counts counts;
    core::Errors errors = m_database.transaction(Access::Read, [&](QSqlQuery& query) {
        constexpr int categories = 5;
        counts = {};
        counts.categories = QList<int>(categories, 0);
        if (!run(query,
                QStringLiteral("SELECT COUNT(*), COUNT(answers), "
                               "MIN(CASE WHEN answers IS NOT NULL THEN kept_since END) FROM visit"))
            || !query.next()) {
            return false;
        }
        counts.visits = query.value(0).toInt();
        counts.withAnswers = query.value(1).toInt();
        if (!query.value(2).isNull()) {
            counts.oldestAnswers = QDateTime::fromMSecsSinceEpoch(query.value(2).toLongLong());
        }
        query.finish();
        if (!run(query, QStringLiteral("SELECT category, COUNT(*) FROM visit GROUP BY category"))) {
            return false;
        }
        while (query.next()) {
            const int category = query.value(0).toInt();
            if (category >= 1 && category <= categories) {
                counts.categories[category - 1] = query.value(1).toInt();
            }
        }
        query.finish();
        if (!run(query,
                QStringLiteral(
                    "SELECT COUNT(*) FROM job "
                    "WHERE state IN ('queued', 'sending', 'failed') AND due IS NOT NULL"))
            || !query.next()) {
            return false;
        }
        counts.openJobs = query.value(0).toInt();
        return true;
    });
    if (!errors.empty()) {
        return errors;
    }
    return counts;
}

} // namespace legcheck::journal
