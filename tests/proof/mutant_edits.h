// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Changes to a protocol in JSON. Each ends the program if what it changes is not there, so that no
// mutant is the shipped protocol by mistake.

#include "proof/mutants.h"

namespace legcheck::tests {

using Change = std::function<void(Json& protocol)>;

/// The item of that list with that id, e.g. item(protocol, "rules", "minor").
[[nodiscard]] Json& item(Json& protocol, const std::string& list, const std::string& id);
[[nodiscard]] Json& option(Json& protocol, const std::string& question, const std::string& option);

[[nodiscard]] Change dropItem(const std::string& list, const std::string& id);
/// "/wells/items/3", with the value before, which must be there.
[[nodiscard]] Change set(const std::string& pointer, const Json& before, const Json& after);
/// One key of an item of a list.
[[nodiscard]] Change setKey(
    const std::string& list, const std::string& id, const std::string& key, const Json& value);
[[nodiscard]] Change dropKey(
    const std::string& list, const std::string& id, const std::string& key);
/// Leaves the option out of the condition of that rule or group; an empty part goes too.
[[nodiscard]] Change dropFrom(const std::string& list, const std::string& id,
    const std::string& question, const std::string& option);
/// Leaves out every part of the condition that looks at this question.
[[nodiscard]] Change dropPart(
    const std::string& list, const std::string& id, const std::string& question);
/// "any" becomes "all", or the other way, at the top of the condition.
[[nodiscard]] Change swapAnyAll(const std::string& list, const std::string& id);
[[nodiscard]] Change swapOptions(
    const std::string& question, const std::string& one, const std::string& other);
[[nodiscard]] Change setRole(
    const std::string& question, const std::string& option, const std::string& role);
/// The question goes, and every part of a condition that looks at it.
[[nodiscard]] Change dropQuestion(const std::string& question);
/// The option goes, and every mention of it.
[[nodiscard]] Change dropOption(const std::string& question, const std::string& option);
/// One change after another.
[[nodiscard]] Change both(Change first, Change second);

} // namespace legcheck::tests
