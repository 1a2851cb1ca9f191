// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A look into the journal's file beside the journal, and visits to put into it.

#include "journal/journal.h"

#include <QSqlRecord>
#include <QTest>

namespace legcheck::tests {

inline const QDateTime morning(QDate(2026, 11, 23), QTime(8, 0));
inline const QDateTime nextDay(QDate(2026, 11, 24), QTime(0, 0));

/// Runs one statement on the file, beside the journal; gives its rows.
inline QStringList queryOf(const QString& file, const QString& statement)
{
    QStringList rows;
    {
        QSqlDatabase database
            = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("look"));
        database.setDatabaseName(file);
        QSqlQuery query(database);
        if (!database.open() || !query.exec(statement)) {
            qFatal("the journal cannot be looked at");
        }
        while (query.next()) {
            QStringList row;
            for (int column = 0; column < query.record().count(); ++column) {
                row.push_back(query.value(column).toString());
            }
            rows.push_back(row.join(QLatin1Char(' ')));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("look"));
    return rows;
}

inline journal::VisitEntry visitAt(const QDateTime& finished,
    const QList<journal::JobKind>& jobs = { journal::JobKind::Slip }, int category = 3)
{
    return { .started = finished.addSecs(-300),
        .finished = finished,
        .language = QStringLiteral("es"),
        .category = category,
        .callStaff = category <= 2,
        .answers = R"({"id":"","answers":{"swelling":"calf"}})",
        .verdict = R"({"id":"","category":3})",
        .contentSha256 = QStringLiteral("f00d"),
        .jobs = jobs };
}

inline QString numberOf(journal::Journal& journal, const QDateTime& finished)
{
    const auto ticket = journal.store(visitAt(finished));
    return ticket ? ticket.value().number : QString::fromStdString(ticket.error().front().what);
}

} // namespace legcheck::tests
