// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a connection to the journal's file is made: what SQLite is told, and the schema it must have.

class QSqlDatabase;
class QSqlError;
class QSqlQuery;
class QString;

namespace legcheck::journal {

/// Whether SQLite says that the file cannot be trusted.
[[nodiscard]] bool isDamage(const QSqlError& error);

/// Opens the file (WAL, synchronous FULL, secure_delete) and leaves `query` at its schema version.
[[nodiscard]] bool setUp(QSqlDatabase& database, QSqlQuery& query, QSqlError& error);

/// From an older schema, or from none, to this one, in one transaction. `isLost`: numbers were
/// given before, and the new file says so.
[[nodiscard]] bool bringUpToDate(
    QSqlQuery& query, QSqlError& error, const QString& kiosk, bool isLost);

} // namespace legcheck::journal
