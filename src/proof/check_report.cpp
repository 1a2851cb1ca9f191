// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/pack_check.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace legcheck::proof {

bool CheckReport::allHold() const
{
    return !lines.empty() && std::ranges::none_of(lines, [](const CheckLine& line) {
        return line.state == CheckState::Failed;
    });
}

const CheckLine* CheckReport::find(const std::string& id) const
{
    const auto found = std::ranges::find(lines, id, &CheckLine::id);
    return found == lines.end() ? nullptr : &*found;
}

std::string shown(const CheckLine& line)
{
    const char* state = line.proof ? "proved" : "passed";
    if (line.state == CheckState::Failed) {
        state = "FAILS";
    } else if (line.state == CheckState::Warning) {
        state = "warning";
    }
    std::array<char, 32> seconds {};
    static_cast<void>(std::snprintf(seconds.data(), seconds.size(), " (%.1f s)  ", line.seconds));
    std::string all = line.id + ' ' + state + (line.proof ? seconds.data() : "  ") + line.text;
    for (const std::string& detail : line.details) {
        all += "\n    " + detail;
    }
    return all;
}

} // namespace legcheck::proof
