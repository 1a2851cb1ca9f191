// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The two-level DVT Wells items as far as a patient can tell them, as a range and never as a score.
// Source: NICE NG158, table 1 (Wells et al., 2003). Deep-vein tenderness and the alternative
// diagnosis belong to a clinician: the first stays open at +1, the second (-2) is never applied.

#include "core/condition.h"

namespace legcheck::core {

enum class WellsState : std::uint8_t { No, Unknown, Yes };

struct WellsRange {
    std::int32_t told = 0; ///< points of the items that are "yes"
    std::int32_t highest = 0; ///< told, and every item with points above 0 that is unknown
    // A bit an item, in the order of the protocol; neither: "no".
    std::uint32_t yes = 0;
    std::uint32_t unknown = 0;

    [[nodiscard]] WellsState item(std::size_t index) const
    {
        if ((yes >> index & 1U) != 0) {
            return WellsState::Yes;
        }
        return (unknown >> index & 1U) != 0 ? WellsState::Unknown : WellsState::No;
    }

    friend bool operator==(const WellsRange&, const WellsRange&) = default;
};

} // namespace legcheck::core
