// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/records.h"

#include <algorithm>
#include <array>
#include <utility>

namespace legcheck::journal {

namespace {

constexpr std::array kinds {
    std::pair { JobKind::Slip, "slip" },
    std::pair { JobKind::Stub, "stub" },
    std::pair { JobKind::DeskCopy, "desk_copy" },
    std::pair { JobKind::UpdateSlip, "update_slip" },
    std::pair { JobKind::Exchange, "exchange" },
    std::pair { JobKind::StaffCall, "staff_call" },
};

constexpr std::array states {
    std::pair { JobState::Queued, "queued" },
    std::pair { JobState::Sending, "sending" },
    std::pair { JobState::Sent, "sent" },
    std::pair { JobState::Confirmed, "confirmed" },
    std::pair { JobState::Failed, "failed" },
};

template <class Table, class Value> QString nameIn(const Table& table, Value value)
{
    const auto* found = std::ranges::find(table, value, [](const auto& row) { return row.first; });
    return found == table.end() ? QString() : QLatin1String(found->second);
}

template <class Table> auto valueIn(const Table& table, const QString& name)
{
    const auto* found = std::ranges::find_if(
        table, [&](const auto& row) { return name == QLatin1String(row.second); });
    return found == table.end() ? table.front().first : found->first;
}

} // namespace

QString nameOf(JobKind kind)
{
    return nameIn(kinds, kind);
}

QString nameOf(JobState state)
{
    return nameIn(states, state);
}

// The schema lets no other word in.
JobKind jobKindNamed(const QString& name)
{
    return valueIn(kinds, name);
}

JobState jobStateNamed(const QString& name)
{
    return valueIn(states, name);
}

} // namespace legcheck::journal
