// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSqlQuery;

namespace legcheck::journal {

/// The version that this program writes; stands in the file as PRAGMA user_version.
inline constexpr int schemaVersion = 2;

/// Brings the file to `schemaVersion` inside the caller's transaction. `kiosk` is given to visits
/// from before the file knew its kiosk. False: see query.lastError().
[[nodiscard]] bool migrate(QSqlQuery& query, int fromVersion, const QString& kiosk);

} // namespace legcheck::journal
