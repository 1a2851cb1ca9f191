// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How long answers lie in the journal. What a clinic counts (ticket, day, language, category)
// stays.

#include "journal/database.h"
#include "journal/records.h"

#include <chrono>

namespace legcheck::journal {

inline constexpr std::chrono::hours defaultRetention { 24 };

class Retention {
public:
    explicit Retention(Database& database)
        : m_database(database)
    {
    }

    /// Wipes answers and verdicts kept for `keep` or longer (overwritten in the file, and taken out
    /// of its log, at the next call where others are in it), and gives up the jobs that would need
    /// them. Answers from a time to come, left by a clock that was set back, are kept no longer
    /// than `keep` from now. Gives their number.
    [[nodiscard]] core::Result<int> purge(std::chrono::seconds keep, const QDateTime& now);

    struct Counts {
        int visits = 0; ///< ever
        int withAnswers = 0;
        int openJobs = 0;
        QList<int> categories; ///< visits of category 1 to 5
        QDateTime oldestAnswers; ///< invalid: none are kept
    };
    [[nodiscard]] core::Result<Counts> counts();

private:
    Database& m_database;
    bool m_isInLog = true; ///< what was purged may still stand in the log, as after a crash
};

} // namespace legcheck::journal
