// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/database.h"

#include "journal/database_setup.h"
#include "journal/number_mark.h"
#include "journal/private_file.h"
#include "journal/schema.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <mutex>
#include <shared_mutex>

namespace legcheck::journal {

namespace {

/// Held shared by every transaction of the process and alone by whoever moves a file aside: no
/// visit is stored into a file that is just being taken away.
std::shared_mutex& moving()
{
    static std::shared_mutex mutex;
    return mutex;
}

/// The pages that a connection keeps would hold answers long after they were purged by another.
void giveBackPages(QSqlQuery& query)
{
    query.finish();
    query.exec(QStringLiteral("PRAGMA shrink_memory"));
}

} // namespace

bool run(QSqlQuery& query, const QString& statement, const QVariantList& values)
{
    if (!query.prepare(statement)) {
        return false;
    }
    for (const QVariant& value : values) {
        query.addBindValue(value);
    }
    return query.exec();
}

Database::Database(QString file, QString kiosk, OnDamage onDamage)
    : m_file(std::move(file))
    , m_kiosk(std::move(kiosk))
    , m_onDamage(onDamage)
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::~Database()
{
    close();
}

core::Error Database::fault(const QString& what) const
{
    return { what.toStdString(), m_file.toStdString() };
}

QString Database::takeSetAside()
{
    return std::exchange(m_setAside, {});
}

void Database::close()
{
    if (QSqlDatabase::contains(m_connection)) {
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
    }
    m_inode = 0;
}

/// Another thread may have moved the file aside since it was opened.
bool Database::isReplaced() const
{
    return m_inode != 0 && inodeOf(m_file) != m_inode;
}

core::Errors Database::openFile(bool& isDamaged)
{
    isDamaged = false;
    const QFileInfo info(m_file);
    if (m_onDamage == OnDamage::Report && !info.exists()) {
        return { fault(QStringLiteral("there is no journal")) };
    }
    if (!makePrivateFolder(info.absolutePath())) {
        return { fault(QStringLiteral("its folder cannot be made")) };
    }
    // Numbers were given, and there is nothing left of them.
    const bool isEmpty = !info.exists() || (info.isFile() && info.size() == 0);
    const bool isLost = isEmpty && NumberMark(markFile()).exists();
    if (isLost && info.exists()) {
        isDamaged = true;
        return { fault(QStringLiteral("is empty, though numbers were given")) };
    }
    const bool isMade = makePrivate(m_file);

    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(m_file);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=4000"));
    QSqlQuery query(database);
    QSqlError error;
    bool isOpen = setUp(database, query, error);
    if (isOpen) {
        const int version = query.value(0).toInt();
        query.finish();
        if (version > schemaVersion) {
            return { fault(QStringLiteral("was made by a newer version of LegCheck")) };
        }
        isOpen = version == schemaVersion || bringUpToDate(query, error, m_kiosk, isLost);
    }
    if (!isOpen) {
        isDamaged = isDamage(error);
        return { fault(QStringLiteral("cannot be opened: ")
            + (error.isValid() || isMade ? error.text()
                                         : QStringLiteral("the file cannot be made"))) };
    }
    m_inode = inodeOf(m_file);
    return {};
}

core::Errors Database::open()
{
    if (m_inode != 0 && !isReplaced()) {
        return {};
    }
    return openOrSetAside();
}

core::Errors Database::openOrSetAside()
{
    bool isDamaged = false;
    close();
    {
        const std::shared_lock lock(moving());
        core::Errors errors = openFile(isDamaged);
        if (errors.empty()) {
            return errors;
        }
        close();
        if (!isDamaged || m_onDamage == OnDamage::Report) {
            return errors;
        }
    }
    return setAside({ fault(QStringLiteral("is damaged")) });
}

core::Errors Database::setAside(const core::Errors& why)
{
    const quint64 damaged = m_inode;
    close();
    if (m_onDamage == OnDamage::Report) {
        return why;
    }
    {
        const std::unique_lock lock(moving());
        bool isDamaged = true;
        if (damaged != 0 && inodeOf(m_file) != damaged) {
            isDamaged = false; // another thread was first
        } else if (openFile(isDamaged).empty()) {
            // Opening alone does not show every damage; what was met must be there still.
            QSqlQuery query(QSqlDatabase::database(m_connection));
            isDamaged = !(query.exec(QStringLiteral("PRAGMA quick_check(1)")) && query.next()
                && query.value(0).toString() == QLatin1String("ok"));
        }
        close();
        if (isDamaged) {
            const QString aside = moveAside(m_file);
            if (aside.isEmpty()) {
                return { fault(QStringLiteral("is damaged and cannot be moved aside")) };
            }
            m_setAside = aside;
        }
        if (core::Errors errors = openFile(isDamaged); !errors.empty()) {
            close();
            return errors;
        }
    }
    if (!m_setAside.isEmpty()) {
        QSqlQuery query(QSqlDatabase::database(m_connection));
        // Staff are told by the log and the signal too; a full disk must not hide the new file.
        static_cast<void>(run(query, QStringLiteral("INSERT INTO event (at, what) VALUES (?, ?)"),
            { QDateTime::currentMSecsSinceEpoch(),
                QStringLiteral("a damaged journal was set aside: ")
                    + QFileInfo(m_setAside).fileName() }));
    }
    return {};
}

core::Errors Database::transaction(Access access, const std::function<bool(QSqlQuery&)>& work)
{
    for (int attempt = 1;; ++attempt) {
        if (core::Errors errors = open(); !errors.empty()) {
            return errors;
        }
        core::Errors errors;
        {
            const std::shared_lock lock(moving());
            if (isReplaced()) {
                --attempt;
                continue;
            }
            QSqlQuery query(QSqlDatabase::database(m_connection));
            const auto* begin = access == Access::Write ? "BEGIN IMMEDIATE" : "BEGIN";
            if (query.exec(QLatin1String(begin)) && work(query)) {
                query.finish();
                if (query.exec(QStringLiteral("COMMIT"))) {
                    giveBackPages(query);
                    return {};
                }
            }
            const QSqlError error = query.lastError();
            errors = { fault(error.text()) };
            query.finish();
            query.exec(QStringLiteral("ROLLBACK"));
            giveBackPages(query);
            if (!isDamage(error) || attempt > 1) {
                return errors;
            }
        }
        if (errors = setAside(errors); !errors.empty()) {
            return errors;
        }
    }
}

core::Errors Database::check()
{
    if (core::Errors errors = open(); !errors.empty()) {
        return errors;
    }
    QString found;
    {
        const std::shared_lock lock(moving());
        QSqlQuery query(QSqlDatabase::database(m_connection));
        if (query.exec(QStringLiteral("PRAGMA quick_check(1)")) && query.next()) {
            found = query.value(0).toString();
        } else {
            found = query.lastError().text();
            if (!isDamage(query.lastError())) {
                return { fault(found) };
            }
        }
    }
    return found == QLatin1String("ok") ? core::Errors {} : setAside({ fault(found) });
}

core::Result<bool> Database::truncateLog()
{
    if (core::Errors errors = open(); !errors.empty()) {
        return errors;
    }
    const std::shared_lock lock(moving());
    QSqlQuery query(QSqlDatabase::database(m_connection));
    if (!query.exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"))) {
        return core::Errors { fault(query.lastError().text()) };
    }
    return query.next() && query.value(0).toInt() == 0; // not busy
}

} // namespace legcheck::journal
