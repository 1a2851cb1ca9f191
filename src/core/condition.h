// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The closed language in which a protocol says when something is so.
//
// A condition is data: any / all / at least n of smaller conditions, down to facts about one
// answer. There is no negation and no expression, so every condition can be read aloud, checked
// and proved; and a condition about an answer can only become true by an answer, never by the
// lack of one (except `Unknown`, which says exactly that).

#include <cstddef>
#include <cstdint>
#include <vector>

namespace legcheck::core {

/// One bit for each option of a question, in the order of the protocol.
using OptionSet = std::uint32_t;
inline constexpr std::size_t maxOptions = 32;

/// A question's place in the protocol, from 0.
using QuestionIndex = std::uint8_t;
inline constexpr std::size_t maxQuestions = 64;

enum class ConditionKind : std::uint8_t {
    Any, ///< at least one part holds; no parts: never
    All, ///< every part holds; no parts: always
    AtLeast, ///< `threshold` parts or more hold
    Chosen, ///< any of `options` is chosen for `question`
    Unknown, ///< `question` is asked, and unanswered or answered "unsure"
    NumberAtLeast, ///< the number given for `question` is `threshold` or more
    TapeDifferenceAtLeast, ///< both calves measured, larger less smaller is `threshold` mm or more
    PainfulLegTapeAtLeast, ///< painful calf is `threshold` mm or more over the other; leg "both" or
                           ///< unanswered: either way
    WellsAtLeast, ///< the Wells items told or measured add up to `threshold` or more
    Group ///< the named condition with index `threshold` holds
};

/// One node; its parts follow it directly, so a condition is one contiguous prefix-ordered array.
struct ConditionNode {
    ConditionKind kind = ConditionKind::Any;
    QuestionIndex question = 0; ///< Chosen, Unknown, NumberAtLeast
    std::uint16_t span = 1; ///< nodes in this subtree, this one included
    std::int32_t threshold = 0;
    OptionSet options = 0; ///< Chosen; for Unknown the options that mean "unsure"

    friend bool operator==(const ConditionNode&, const ConditionNode&) = default;
};

/// A condition in prefix order. Empty means "always" and is used only where the protocol leaves a
/// condition out (a question that is always asked).
using Condition = std::vector<ConditionNode>;

} // namespace legcheck::core
