// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a condition is looked at. Used by triage, by the explanation, and by whoever must show that a
// translation of the conditions means the same.

#include "core/answers.h"
#include "core/questionnaire.h"

namespace legcheck::core {

/// What is known when a condition is looked at.
struct Facts {
    const Questionnaire& questionnaire;
    Answers counted; ///< answers to asked questions only
    std::uint64_t asked = 0; ///< one bit a question
    std::uint32_t groups = 0; ///< one bit a group that holds
    std::int32_t wellsTold = 0;

    [[nodiscard]] bool isAsked(QuestionIndex question) const
    {
        return (asked >> question & 1U) != 0;
    }
};

/// Whether any of the node's options is chosen. Requires a Chosen or Unknown node.
[[nodiscard]] inline bool isChosen(const ConditionNode& node, const Facts& facts)
{
    return (facts.counted.options(node.question) & node.options) != 0;
}

/// Whether the question is asked, and unanswered or "unsure". Requires an Unknown node.
[[nodiscard]] inline bool isUnknown(const ConditionNode& node, const Facts& facts)
{
    return facts.isAsked(node.question)
        && (!facts.counted.isAnswered(node.question) || isChosen(node, facts));
}

/// Whether the condition rooted at `node` holds. The node's parts follow it.
[[nodiscard]] bool holds(const ConditionNode* node, const Facts& facts);

/// The same, without a call where the node looks at the options of one question, as most do.
[[nodiscard]] inline bool holdsQuickly(const ConditionNode* node, const Facts& facts)
{
    if (node->kind == ConditionKind::Chosen) {
        return isChosen(*node, facts);
    }
    return node->kind == ConditionKind::Unknown ? isUnknown(*node, facts) : holds(node, facts);
}

/// An empty condition always holds.
[[nodiscard]] inline bool holds(const Condition& condition, const Facts& facts)
{
    return condition.empty() || holdsQuickly(condition.data(), facts);
}

/// Larger calf less smaller, in mm; empty unless both are given.
[[nodiscard]] std::optional<std::int32_t> tapeDifference(const Facts& facts);

/// Painful calf less the other, in mm; for leg "both" or unanswered the larger less the smaller.
/// Empty unless both calves are given.
[[nodiscard]] std::optional<std::int32_t> painfulLegDifference(const Facts& facts);

/// Sets the bit of every group that holds, of those that may (`Relevance::candidates`). Groups may
/// use earlier groups.
void evaluateGroups(Facts& facts, std::uint32_t candidates);
void evaluateGroups(Facts& facts);

} // namespace legcheck::core
