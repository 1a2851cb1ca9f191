// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace legcheck::journal {

namespace {

constexpr auto schema = R"sql(
    CREATE TABLE IF NOT EXISTS visit (
        uuid TEXT PRIMARY KEY,
        day TEXT NOT NULL,
        number INTEGER NOT NULL,
        finished TEXT NOT NULL,
        language TEXT NOT NULL,
        category INTEGER NOT NULL,
        call_staff INTEGER NOT NULL,
        paper TEXT NOT NULL,
        UNIQUE (day, number)
    )
)sql";

QString nameOf(PaperState state)
{
    switch (state) {
    case PaperState::Queued:
        return QStringLiteral("queued");
    case PaperState::Printed:
        return QStringLiteral("printed");
    case PaperState::Failed:
        break;
    }
    return QStringLiteral("failed");
}

constexpr int counterDigits = 3;

} // namespace

Journal::Journal(QString file, QString kiosk)
    : m_file(std::move(file))
    , m_kiosk(std::move(kiosk))
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Journal::~Journal()
{
    if (m_open) {
        QSqlDatabase::database(m_connection).close();
        QSqlDatabase::removeDatabase(m_connection);
    }
}

core::Error Journal::fault(const QString& what) const
{
    return { what.toStdString(), m_file.toStdString() };
}

core::Errors Journal::open()
{
    if (m_open) {
        return {};
    }
    if (!QDir().mkpath(QFileInfo(m_file).absolutePath())) {
        return { fault(QStringLiteral("its folder cannot be made")) };
    }
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
        database.setDatabaseName(m_file);
        QSqlQuery query(database);
        if (database.open() && query.exec(QStringLiteral("PRAGMA journal_mode = WAL"))
            && query.exec(QStringLiteral("PRAGMA synchronous = FULL"))
            && query.exec(QLatin1String(schema))) {
            m_open = true;
            return {};
        }
        const QString what = database.lastError().isValid() ? database.lastError().text()
                                                            : query.lastError().text();
        database.close();
        core::Errors errors { fault(QStringLiteral("cannot be opened: ") + what) };
        query = QSqlQuery();
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_connection);
        return errors;
    }
}

core::Result<Ticket> Journal::store(const VisitEntry& entry)
{
    if (core::Errors errors = open(); !errors.empty()) {
        return errors;
    }
    QSqlDatabase database = QSqlDatabase::database(m_connection);
    QSqlQuery query(database);
    const QString day = entry.finished.toString(QStringLiteral("yyyy-MM-dd"));
    const QString uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    int number = 0;

    // IMMEDIATE: the number is read and taken under one lock.
    bool done = query.exec(QStringLiteral("BEGIN IMMEDIATE"));
    if (done) {
        query.prepare(
            QStringLiteral("SELECT COALESCE(MAX(number), 0) + 1 FROM visit WHERE day = ?"));
        query.addBindValue(day);
        done = query.exec() && query.next();
        number = done ? query.value(0).toInt() : 0;
        query.finish();
    }
    if (done) {
        query.prepare(QStringLiteral("INSERT INTO visit VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
        query.addBindValue(uuid);
        query.addBindValue(day);
        query.addBindValue(number);
        query.addBindValue(entry.finished.toString(Qt::ISODate));
        query.addBindValue(entry.language.isNull() ? QStringLiteral("") : entry.language);
        query.addBindValue(entry.category);
        query.addBindValue(entry.callStaff);
        query.addBindValue(nameOf(PaperState::Queued));
        done = query.exec() && query.exec(QStringLiteral("COMMIT"));
    }
    if (!done) {
        const core::Error error
            = fault(QStringLiteral("the visit cannot be stored: ") + query.lastError().text());
        query.exec(QStringLiteral("ROLLBACK"));
        return error;
    }
    return Ticket {
        QStringLiteral("%1-%2").arg(m_kiosk).arg(number, counterDigits, 10, QLatin1Char('0')), uuid
    };
}

core::Errors Journal::setPaper(const Ticket& ticket, PaperState state)
{
    if (core::Errors errors = open(); !errors.empty()) {
        return errors;
    }
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(QStringLiteral("UPDATE visit SET paper = ? WHERE uuid = ?"));
    query.addBindValue(nameOf(state));
    query.addBindValue(ticket.uuid);
    if (!query.exec()) {
        return { fault(
            QStringLiteral("the paper's state cannot be stored: ") + query.lastError().text()) };
    }
    return {};
}

} // namespace legcheck::journal
