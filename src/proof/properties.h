// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// P1 to P10: what must hold for every possible answer set. Each is tried on the workbench's
// translation of the loaded content; see protocol_terms.h for the words in which they are said.
// Internal to src/proof.

#include "proof/workbench.h"

#include <span>

namespace legcheck::proof {

struct Property {
    const char* id; ///< "P3"
    const char* claim; ///< one sentence, for an administrator
    Finding (*prove)(const Workbench& bench);
};

[[nodiscard]] std::span<const Property> properties();

[[nodiscard]] Finding proveEmergencySigns(const Workbench& bench); // P1
[[nodiscard]] Finding proveLimbSigns(const Workbench& bench); // P2
[[nodiscard]] Finding proveWorseIsNeverLessUrgent(const Workbench& bench); // P3
[[nodiscard]] Finding proveChecksOnlyRaise(const Workbench& bench); // P4
[[nodiscard]] Finding proveUnknownIsNeverNo(const Workbench& bench); // P5
[[nodiscard]] Finding proveCrampOnlyWithoutSigns(const Workbench& bench); // P6
[[nodiscard]] Finding proveUrgentGroups(const Workbench& bench); // P7
[[nodiscard]] Finding proveQuestionsAreReached(const Workbench& bench); // P8
[[nodiscard]] Finding proveGatesAreClosed(const Workbench& bench); // P9
[[nodiscard]] Finding proveCategoriesAreReached(const Workbench& bench); // P10

} // namespace legcheck::proof
