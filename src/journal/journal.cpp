// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"

#include "journal/number_mark.h"

#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <tuple>

namespace legcheck::journal {

namespace {

constexpr int counterDigits = 3;

constexpr auto visitColumns
    = "uuid, kiosk, day, number, started, finished, language, category, call_staff, help_asked, "
      "answers, verdict, content_sha256, rechecks";

StoredVisit visitOf(const QSqlQuery& query)
{
    StoredVisit visit;
    int column = 0;
    const auto next = [&] { return query.value(column++); };
    visit.ticket.uuid = next().toString();
    const QString kiosk = next().toString();
    visit.day = QDate::fromString(next().toString(), Qt::ISODate);
    visit.ticket.number = ticketNumber(kiosk, next().toInt());
    visit.started = QDateTime::fromString(next().toString(), Qt::ISODate);
    visit.finished = QDateTime::fromString(next().toString(), Qt::ISODate);
    visit.language = next().toString();
    visit.category = next().toInt();
    visit.callStaff = next().toBool();
    visit.helpAsked = next().toBool();
    visit.answers = next().toString().toUtf8();
    visit.verdict = next().toString().toUtf8();
    visit.contentSha256 = next().toString();
    visit.rechecks = next().toInt();
    return visit;
}

/// Text that may be empty, but is never NULL to SQLite.
QString text(const QString& value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

/// The visits that `condition` chooses, in its order.
core::Result<QList<StoredVisit>> visitsWhere(
    Database& database, const QString& condition, const QVariantList& values)
{
    QList<StoredVisit> visits;
    core::Errors errors = database.transaction(Access::Read, [&](QSqlQuery& query) {
        visits.clear();
        if (!run(query,
                QStringLiteral("SELECT %1 FROM visit %2")
                    .arg(QLatin1String(visitColumns), condition),
                values)) {
            return false;
        }
        while (query.next()) {
            visits.push_back(visitOf(query));
        }
        return true;
    });
    if (!errors.empty()) {
        return errors;
    }
    return visits;
}

core::Result<std::optional<StoredVisit>> firstOf(const core::Result<QList<StoredVisit>>& visits)
{
    if (!visits) {
        return visits.error();
    }
    return visits.value().isEmpty() ? std::optional<StoredVisit> {} : visits.value().first();
}

bool queueJobs(
    QSqlQuery& query, const QString& uuid, const QList<JobKind>& jobs, const QDateTime& now)
{
    const qint64 time = now.toMSecsSinceEpoch();
    return std::all_of(jobs.begin(), jobs.end(), [&](JobKind kind) {
        return run(query,
            QStringLiteral("INSERT INTO job (visit, kind, state, due, changed) "
                           "VALUES (?, ?, 'queued', ?, ?)"),
            { uuid, nameOf(kind), time, time });
    });
}

} // namespace

QString ticketNumber(const QString& kiosk, int number)
{
    return QStringLiteral("%1-%2").arg(kiosk).arg(number, counterDigits, 10, QLatin1Char('0'));
}

Journal::Journal(QString file, QString kiosk, OnDamage onDamage)
    : m_database(std::move(file), kiosk, onDamage)
    , m_kiosk(std::move(kiosk))
{
}

core::Result<Ticket> Journal::store(const VisitEntry& entry)
{
    const QDate day = entry.finished.date();
    const NumberMark mark(m_database.markFile());
    const QString uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    int number = 0;
    // The number is read and taken under one lock. The mark is raised first: a number whose visit
    // then fails is left out, never given twice.
    core::Errors errors = m_database.transaction(Access::Write, [&](QSqlQuery& query) {
        if (!run(query,
                QStringLiteral(
                    "SELECT COALESCE(MAX(number), 0) FROM visit WHERE kiosk = ? AND day = ?"),
                { m_kiosk, day.toString(Qt::ISODate) })
            || !query.next()) {
            return false;
        }
        number = std::max(query.value(0).toInt(), mark.last(m_kiosk, day)) + 1;
        query.finish();
        // Without the mark a number is known as long as the database is: no reason to refuse it.
        std::ignore = mark.raise(m_kiosk, day, number);
        return run(query,
                   QStringLiteral("INSERT INTO visit (uuid, kiosk, day, number, started, finished, "
                                  "kept_since, language, category, call_staff, help_asked, "
                                  "answers, verdict, content_sha256) "
                                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                   { uuid, m_kiosk, day.toString(Qt::ISODate), number,
                       text(entry.started.toString(Qt::ISODate)),
                       text(entry.finished.toString(Qt::ISODate)),
                       entry.finished.toMSecsSinceEpoch(), text(entry.language), entry.category,
                       entry.callStaff, entry.helpAsked, QString::fromUtf8(entry.answers),
                       QString::fromUtf8(entry.verdict), text(entry.contentSha256) })
            && queueJobs(query, uuid, entry.jobs, entry.finished);
    });
    m_database.forget();
    if (!errors.empty()) {
        errors.front().what = "the visit cannot be stored: " + errors.front().what;
        return errors;
    }
    return Ticket { ticketNumber(m_kiosk, number), uuid };
}

core::Result<std::optional<StoredVisit>> Journal::find(const QString& uuid)
{
    return firstOf(visitsWhere(m_database, QStringLiteral("WHERE uuid = ?"), { uuid }));
}

core::Result<std::optional<StoredVisit>> Journal::findTicket(
    const QString& number, const QDateTime& since)
{
    return firstOf(findTickets(number, since));
}

core::Result<QList<StoredVisit>> Journal::findTickets(const QString& number, const QDateTime& since)
{
    const qsizetype dash = number.lastIndexOf(QLatin1Char('-'));
    bool isNumber = false;
    const int counter = number.mid(dash + 1).toInt(&isNumber);
    if (dash < 1 || !isNumber) {
        return QList<StoredVisit> {};
    }
    return visitsWhere(m_database,
        QStringLiteral("WHERE kiosk = ? AND number = ? AND finished >= ? "
                       "ORDER BY finished DESC, rowid DESC"),
        { number.left(dash), counter, text(since.toString(Qt::ISODate)) });
}

core::Result<QList<StoredVisit>> Journal::list(int most)
{
    return visitsWhere(m_database, QStringLiteral("ORDER BY rowid DESC LIMIT ?"), { most });
}

core::Errors Journal::storeRecheck(
    const QString& uuid, const VisitEntry& entry, const QDateTime& now)
{
    core::Errors errors = m_database.transaction(Access::Write, [&](QSqlQuery& query) {
        return run(query,
                   QStringLiteral("UPDATE visit SET answers = ?, verdict = ?, "
                                  "category = MIN(category, ?), call_staff = MAX(call_staff, ?), "
                                  "rechecks = rechecks + 1 "
                                  "WHERE uuid = ? AND answers IS NOT NULL"),
                   { QString::fromUtf8(entry.answers), QString::fromUtf8(entry.verdict),
                       entry.category, entry.callStaff, uuid })
            && queueJobs(query, uuid, entry.jobs, now);
    });
    m_database.forget();
    return errors;
}

core::Errors Journal::storeStaffCall(
    const QString& uuid, const QList<JobKind>& jobs, const QDateTime& now)
{
    core::Errors errors = m_database.transaction(Access::Write, [&](QSqlQuery& query) {
        return run(query, QStringLiteral("UPDATE visit SET call_staff = 1 WHERE uuid = ?"),
                   { uuid })
            && queueJobs(query, uuid, jobs, now);
    });
    m_database.forget();
    return errors;
}

core::Result<QList<Journal::Event>> Journal::events(int most)
{
    QList<Event> events;
    core::Errors errors = m_database.transaction(Access::Read, [&](QSqlQuery& query) {
        events.clear();
        if (!run(query, QStringLiteral("SELECT at, what FROM event ORDER BY id DESC LIMIT ?"),
                { most })) {
            return false;
        }
        while (query.next()) {
            events.push_back({ QDateTime::fromMSecsSinceEpoch(query.value(0).toLongLong()),
                query.value(1).toString() });
        }
        return true;
    });
    if (!errors.empty()) {
        return errors;
    }
    return events;
}

core::Errors Journal::note(const QString& what, const QDateTime& now)
{
    return m_database.transaction(Access::Write, [&](QSqlQuery& query) {
        return run(query, QStringLiteral("INSERT INTO event (at, what) VALUES (?, ?)"),
            { now.toMSecsSinceEpoch(), what });
    });
}

} // namespace legcheck::journal
