// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/database_setup.h"

#include "journal/database.h"
#include "journal/schema.h"

#include <QSqlError>
#include <QThread>
#include <QVariant>

namespace legcheck::journal {

namespace {

/// Sets the write-ahead log. Another connection that makes the same new file holds it for a moment,
/// and for this change SQLite gives up at once, whatever the busy time-out.
bool writesAhead(QSqlQuery& query, QSqlError& error)
{
    constexpr int attempts = 80;
    constexpr unsigned long pauseMilliseconds = 50;
    const QString isBusy = QStringLiteral("5"); // SQLITE_BUSY
    for (int attempt = 1;; ++attempt) {
        if (query.exec(QStringLiteral("PRAGMA journal_mode = WAL"))) {
            return true;
        }
        error = query.lastError();
        if (error.nativeErrorCode() != isBusy || attempt == attempts) {
            return false;
        }
        QThread::msleep(pauseMilliseconds);
    }
}

bool did(QSqlQuery& query, QSqlError& error, const QString& statement)
{
    if (query.exec(statement)) {
        return true;
    }
    error = query.lastError();
    return false;
}

} // namespace

bool isDamage(const QSqlError& error)
{
    // SQLite's codes, whatever their extension.
    constexpr int primary = 0xff;
    constexpr int corrupt = 11;
    constexpr int notADatabase = 26;
    const int code = error.nativeErrorCode().toInt() & primary;
    return code == corrupt || code == notADatabase;
}

bool setUp(QSqlDatabase& database, QSqlQuery& query, QSqlError& error)
{
    if (!database.open()) {
        error = database.lastError();
        return false;
    }
    return writesAhead(query, error)
        && did(query, error, QStringLiteral("PRAGMA synchronous = FULL"))
        && did(query, error, QStringLiteral("PRAGMA secure_delete = ON"))
        && did(query, error, QStringLiteral("PRAGMA user_version")) && query.next();
}

bool bringUpToDate(QSqlQuery& query, QSqlError& error, const QString& kiosk, bool isLost)
{
    // Read again under the lock: another connection may have been first.
    if (!did(query, error, QStringLiteral("BEGIN IMMEDIATE"))
        || !did(query, error, QStringLiteral("PRAGMA user_version")) || !query.next()) {
        return false;
    }
    const int version = query.value(0).toInt();
    query.finish();
    if (version < schemaVersion && !migrate(query, version, kiosk)) {
        error = query.lastError();
        return false;
    }
    if (isLost
        && !run(query, QStringLiteral("INSERT INTO event (at, what) VALUES (?, ?)"),
            { QDateTime::currentMSecsSinceEpoch(),
                QStringLiteral("the journal was gone; a new one was begun") })) {
        return false;
    }
    return did(query, error, QStringLiteral("COMMIT"));
}

} // namespace legcheck::journal
