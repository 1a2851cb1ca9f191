// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Statistics as files that other programs read.

#include "journal/statistics.h"

#include <QByteArray>

namespace legcheck::journal {

/// One count a line: `day,measure,label,value`, with that line first. Measures: started, finished,
/// gave_up (label: page), category (1 to 5), language (tag), staff_called, help_asked, rechecks,
/// print_failures, seconds (of all finished visits together), hour (0 to 23). What is 0 is left
/// out, but for started, finished and gave_up.
[[nodiscard]] QByteArray toCsv(const QList<DayStatistics>& days);

struct KioskFacts {
    QString kiosk; ///< its letter
    QString contentVersion;
    QString contentSha256;
    int waitingJobs = 0;
};

/// The text format of Prometheus, for the textfile collector of its node exporter. Counters are
/// over all the days given.
[[nodiscard]] QByteArray toPrometheus(const QList<DayStatistics>& days, const KioskFacts& kiosk);

} // namespace legcheck::journal
