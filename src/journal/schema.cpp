// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/schema.h"

#include <QSqlQuery>
#include <QVariant>

#include <array>

namespace legcheck::journal {

namespace {

// A visit stays when its answers are purged: ticket, time, language and category are what the
// clinic counts. `kept_since` is UTC milliseconds, from which the time of keeping is counted.
constexpr std::array tables {
    R"sql(
    CREATE TABLE visit (
        uuid TEXT PRIMARY KEY,
        kiosk TEXT NOT NULL,
        day TEXT NOT NULL,
        number INTEGER NOT NULL,
        started TEXT NOT NULL,
        finished TEXT NOT NULL,
        kept_since INTEGER NOT NULL,
        language TEXT NOT NULL,
        category INTEGER NOT NULL,
        call_staff INTEGER NOT NULL,
        help_asked INTEGER NOT NULL,
        answers TEXT,
        verdict TEXT,
        content_sha256 TEXT NOT NULL,
        rechecks INTEGER NOT NULL DEFAULT 0,
        UNIQUE (kiosk, day, number)
    ))sql",
    R"sql(
    CREATE TABLE job (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        visit TEXT NOT NULL REFERENCES visit (uuid),
        kind TEXT NOT NULL
            CHECK (kind IN ('slip', 'stub', 'desk_copy', 'update_slip', 'exchange', 'staff_call')),
        state TEXT NOT NULL
            CHECK (state IN ('queued', 'sending', 'sent', 'confirmed', 'failed')),
        copy INTEGER NOT NULL DEFAULT 1,
        attempts INTEGER NOT NULL DEFAULT 0,
        due INTEGER,
        changed INTEGER NOT NULL,
        fault TEXT NOT NULL DEFAULT ''
    ))sql",
    "CREATE INDEX job_open ON job (state) WHERE state IN ('queued', 'sending', 'failed')",
    "CREATE INDEX job_visit ON job (visit)",
    "CREATE INDEX visit_answers ON visit (kept_since) WHERE answers IS NOT NULL",
    R"sql(
    CREATE TABLE event (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at INTEGER NOT NULL,
        what TEXT NOT NULL
    ))sql",
};

// From version 2 on: counts that no visit tells.
constexpr auto tallyTable = R"sql(
    CREATE TABLE tally (
        day TEXT NOT NULL,
        name TEXT NOT NULL,
        label TEXT NOT NULL,
        count INTEGER NOT NULL,
        PRIMARY KEY (day, name, label)
    ))sql";

bool createTables(QSqlQuery& query)
{
    for (const char* statement : tables) {
        if (!query.exec(QLatin1String(statement))) {
            return false;
        }
    }
    return true;
}

/// Version 0 is either a new file or that of LegCheck 0.1, which kept no answers: its slips cannot
/// be printed again, and those that were not printed stay failed.
bool fromVersion0(QSqlQuery& query, const QString& kiosk)
{
    if (!query.exec(QStringLiteral("SELECT 1 FROM sqlite_master WHERE name = 'visit'"))) {
        return false;
    }
    const bool isOld = query.next();
    query.finish();
    if (isOld && !query.exec(QStringLiteral("ALTER TABLE visit RENAME TO visit_0"))) {
        return false;
    }
    if (!createTables(query)) {
        return false;
    }
    if (!isOld) {
        return true;
    }
    query.prepare(QStringLiteral(R"sql(
        INSERT INTO visit SELECT uuid, ?, day, number, finished, finished,
            strftime('%s', finished) * 1000, language, category, call_staff, 0, NULL, NULL, '', 0
        FROM visit_0)sql"));
    query.addBindValue(kiosk);
    return query.exec() && query.exec(QStringLiteral(R"sql(
        INSERT INTO job (visit, kind, state, changed, fault)
        SELECT uuid, 'slip', iif(paper = 'printed', 'confirmed', 'failed'),
            strftime('%s', finished) * 1000,
            iif(paper = 'printed', '', 'made by an older version, which kept no answers')
        FROM visit_0)sql"))
        && query.exec(QStringLiteral("DROP TABLE visit_0"));
}

/// From version 2 on a job may also be a staff call; SQLite cannot change what a column allows.
bool newJobTable(QSqlQuery& query)
{
    if (!query.exec(QStringLiteral("DROP INDEX job_open"))
        || !query.exec(QStringLiteral("DROP INDEX job_visit"))
        || !query.exec(QStringLiteral("ALTER TABLE job RENAME TO job_1"))) {
        return false;
    }
    for (const char* statement : tables) {
        const QLatin1String text(statement);
        if (text.contains(QLatin1String("TABLE job ")) || text.contains(QLatin1String("ON job "))) {
            if (!query.exec(text)) {
                return false;
            }
        }
    }
    return query.exec(QStringLiteral("INSERT INTO job SELECT * FROM job_1"))
        && query.exec(QStringLiteral("DROP TABLE job_1"));
}

} // namespace

bool migrate(QSqlQuery& query, int fromVersion, const QString& kiosk)
{
    if (fromVersion == 0 && !fromVersion0(query, kiosk)) {
        return false;
    }
    if (fromVersion == 1 && !newJobTable(query)) {
        return false;
    }
    if (fromVersion < 2 && !query.exec(QLatin1String(tallyTable))) {
        return false;
    }
    return query.exec(QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion));
}

} // namespace legcheck::journal
