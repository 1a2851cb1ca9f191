// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a clinic counts, by day: never an answer, never a ticket number.

#include "journal/database.h"

#include <QDate>
#include <QList>

#include <array>
#include <map>

namespace legcheck::journal {

struct DayStatistics {
    QDate day; ///< local
    int started = 0; ///< visits that went beyond the start page
    int finished = 0;
    int gaveUp = 0; ///< started, and left or wiped before their end
    int staffCalled = 0;
    int helpAsked = 0;
    int rechecks = 0;
    int printFailures = 0; ///< tries, not papers
    qint64 seconds = 0; ///< that the finished ones took, together
    std::array<int, 5> categories {}; ///< finished visits of category 1 to 5
    std::array<int, 24> hours {}; ///< finished visits by the hour of their end
    std::map<QString, int> languages; ///< finished visits by language
    std::map<QString, int> gaveUpOn; ///< by page: "intro", "recap", or the id of a question

    friend bool operator==(const DayStatistics&, const DayStatistics&) = default;
};

/// The days from `first` to `last` on which anything was, oldest first.
[[nodiscard]] core::Result<QList<DayStatistics>> statistics(
    Database& database, const QDate& first, const QDate& last);

/// Papers and messages that wait now.
[[nodiscard]] core::Result<int> waitingJobs(Database& database);

} // namespace legcheck::journal
