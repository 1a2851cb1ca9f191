// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/statistics.h"

#include <QDateTime>
#include <QVariant>

#include <algorithm>

namespace legcheck::journal {

namespace {

using Days = std::map<QDate, DayStatistics>;

void addVisit(DayStatistics& day, QSqlQuery& query)
{
    const QDateTime started = QDateTime::fromString(query.value(1).toString(), Qt::ISODate);
    const QDateTime finished = QDateTime::fromString(query.value(2).toString(), Qt::ISODate);
    ++day.finished;
    day.seconds += std::max<qint64>(0, started.secsTo(finished));
    ++day.hours.at(static_cast<std::size_t>(std::clamp(finished.time().hour(), 0, 23)));
    ++day.languages[query.value(3).toString()];
    ++day.categories.at(static_cast<std::size_t>(std::clamp(query.value(4).toInt(), 1, 5) - 1));
    day.staffCalled += query.value(5).toInt();
    day.helpAsked += query.value(6).toInt();
    day.rechecks += query.value(7).toInt();
}

void addTally(DayStatistics& day, const QString& name, const QString& label, int count)
{
    if (name == QLatin1String("started")) {
        day.started += count;
    } else if (name == QLatin1String("gave_up")) {
        day.gaveUp += count;
        day.gaveUpOn[label] += count;
    } else if (name == QLatin1String("print_failed")) {
        day.printFailures += count;
    }
}

} // namespace

core::Result<QList<DayStatistics>> statistics(
    Database& database, const QDate& first, const QDate& last)
{
    Days days;
    const QVariantList range { first.toString(Qt::ISODate), last.toString(Qt::ISODate) };
    core::Errors errors = database.transaction(Access::Read, [&](QSqlQuery& query) {
        days.clear();
        if (!run(query,
                QStringLiteral("SELECT day, started, finished, language, category, call_staff, "
                               "help_asked, rechecks FROM visit WHERE day BETWEEN ? AND ?"),
                range)) {
            return false;
        }
        while (query.next()) {
            addVisit(days[QDate::fromString(query.value(0).toString(), Qt::ISODate)], query);
        }
        query.finish();
        if (!run(query,
                QStringLiteral("SELECT day, name, label, count FROM tally WHERE day BETWEEN ? AND "
                               "?"),
                range)) {
            return false;
        }
        while (query.next()) {
            addTally(days[QDate::fromString(query.value(0).toString(), Qt::ISODate)],
                query.value(1).toString(), query.value(2).toString(), query.value(3).toInt());
        }
        return true;
    });
    if (!errors.empty()) {
        return errors;
    }
    QList<DayStatistics> list;
    for (auto& [date, day] : days) {
        day.day = date;
        list.push_back(day);
    }
    return list;
}

core::Result<int> waitingJobs(Database& database)
{
    int waiting = 0;
    core::Errors errors = database.transaction(Access::Read, [&](QSqlQuery& query) {
        if (!run(query,
                QStringLiteral(
                    "SELECT COUNT(*) FROM job "
                    "WHERE state IN ('queued', 'sending', 'failed') AND due IS NOT NULL"))
            || !query.next()) {
            return false;
        }
        waiting = query.value(0).toInt();
        return true;
    });
    if (!errors.empty()) {
        return errors;
    }
    return waiting;
}

} // namespace legcheck::journal
