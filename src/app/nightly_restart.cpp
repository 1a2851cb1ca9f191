// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightly_restart.h"

namespace legcheck::app {

namespace {

using namespace std::chrono_literals;

// Longer than the hour in which a restart may fall, so that one night has one.
constexpr auto leastRun = 2h;

} // namespace

NightlyRestart::NightlyRestart(std::optional<int> hour)
    : m_hour(hour)
{
}

bool NightlyRestart::isDue(const QDateTime& local, std::chrono::seconds running, bool idle) const
{
    return m_hour && idle && running >= leastRun && local.time().hour() == *m_hour;
}

} // namespace legcheck::app
