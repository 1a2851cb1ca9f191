// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The truth table of protocol.md section 2: a plain cramp, what is told beside it, and every rule
// that must fire then. The name says it all: "swollen calf, on the pill -> swollen-with-risk,
// clot-sign, risk-factor: 3".

#include "shared/shipped_pack.h"

namespace legcheck::tests {

struct TriageRow {
    std::string name; ///< what is told -> rules that fire, in the protocol's order: category
    Told told;

    [[nodiscard]] std::string expected() const { return name.substr(name.find(" -> ") + 4); }
};

[[nodiscard]] const std::vector<TriageRow>& triageRows();

} // namespace legcheck::tests
