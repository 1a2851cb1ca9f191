// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Faulty copies of the shipped protocol, each with one thing wrong, and what `legcheck check` has
// to say of it.

#include <nlohmann/json.hpp>

#include <functional>
#include <string>
#include <vector>

namespace legcheck::tests {

using Json = nlohmann::ordered_json;

struct Mutant {
    std::string name;
    std::function<void(Json& protocol)> change;
    /// The line that must fail: "P1" to "P10", "content", "baseline"; empty if no line may fail.
    std::string refusedBy;
    /// Why it is not refused, or why P1 to P10 alone do not refuse it.
    std::string reason = {};
};

[[nodiscard]] std::vector<Mutant> mutants();

} // namespace legcheck::tests
