// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One thread's way into the journal's SQLite file: WAL and synchronous FULL, so what was stored
// outlives a power cut; secure_delete, so what was purged is gone; mode 0600, for answers lie in
// it.
//
// A damaged file is moved aside with its bytes kept and a new one begun, once and by whichever
// thread meets the damage; other connections of the process notice and open the new file. A disk
// that is full or read-only is no damage: the call fails, the file stays, the next call tries
// again.

#include "core/result.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <functional>

namespace legcheck::journal {

/// What is done with a file that is no whole database.
enum class OnDamage {
    SetAside, ///< the kiosk: goes on with a new file
    Report ///< a command beside the kiosk: changes nothing
};

enum class Access { Read, Write };

class Database {
public:
    /// Nothing is opened before the first call. `kiosk` names visits of files that had no kiosk.
    Database(QString file, QString kiosk, OnDamage onDamage);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Runs `work` in one transaction. `work` returns false where a statement failed; then nothing
    /// of it stays. It may run twice (after damage), so it must begin from nothing each time.
    [[nodiscard]] core::Errors transaction(
        Access access, const std::function<bool(QSqlQuery&)>& work);

    /// Opens the file if it is not open, and reads all of it for damage.
    [[nodiscard]] core::Errors check();
    /// Moves what was purged out of the write-ahead log too. False: another connection was in it
    /// all the time; try again.
    [[nodiscard]] core::Result<bool> truncateLog();
    /// Closes the file until the next call: SQLite holds the last row that was written in memory
    /// for as long as it is open. What it read is given back after each transaction.
    void forget() { close(); }

    [[nodiscard]] const QString& file() const { return m_file; }
    [[nodiscard]] QString markFile() const { return m_file + QStringLiteral(".numbers"); }
    /// Where a damaged file was put since the last call; empty if none was.
    [[nodiscard]] QString takeSetAside();

private:
    [[nodiscard]] core::Errors open();
    [[nodiscard]] core::Errors openFile(bool& isDamaged);
    [[nodiscard]] core::Errors openOrSetAside();
    [[nodiscard]] core::Errors setAside(const core::Errors& why);
    void close();
    [[nodiscard]] bool isReplaced() const;
    [[nodiscard]] core::Error fault(const QString& what) const;

    QString m_file;
    QString m_kiosk;
    OnDamage m_onDamage;
    QString m_connection;
    QString m_setAside;
    quint64 m_inode = 0; ///< of the file that is open; 0: none is
};

/// Prepares and runs a statement with its values. False: see query.lastError().
[[nodiscard]] bool run(QSqlQuery& query, const QString& statement, const QVariantList& values = {});

} // namespace legcheck::journal
