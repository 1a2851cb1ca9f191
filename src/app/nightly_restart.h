// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

namespace legcheck::app {

/// When a kiosk that nobody uses leaves, so that the service manager starts it afresh: once a
/// night, at the hour the clinic set. Time is an argument. A clock that jumps cannot make it
/// restart twice in a row, because it also asks how long the program has really run.
class NightlyRestart {
public:
    /// `hour` 0 to 23; empty: never.
    explicit NightlyRestart(std::optional<int> hour);

    /// Whether to leave now. `running` is the time since the start on a clock that never jumps;
    /// `idle` is true on the start page.
    [[nodiscard]] bool isDue(const QDateTime& local, std::chrono::seconds running, bool idle) const;

private:
    std::optional<int> m_hour;
};

} // namespace legcheck::app
