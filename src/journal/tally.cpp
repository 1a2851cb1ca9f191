// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/tally.h"

#include <QVariant>

namespace legcheck::journal {

core::Errors count(Database& database, const QDate& day, const QString& name, const QString& label)
{
    return database.transaction(Access::Write, [&](QSqlQuery& query) {
        return run(query,
            QStringLiteral("INSERT INTO tally (day, name, label, count) VALUES (?, ?, ?, 1) "
                           "ON CONFLICT (day, name, label) DO UPDATE SET count = count + 1"),
            { day.toString(Qt::ISODate), name, label.isNull() ? QStringLiteral("") : label });
    });
}

} // namespace legcheck::journal
