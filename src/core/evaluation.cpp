// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation.h"

#include <cstdlib>

namespace legcheck::core {

std::optional<std::int32_t> tapeDifference(const Facts& facts)
{
    const auto& tape = facts.questionnaire.tape();
    if (!tape) {
        return std::nullopt;
    }
    const auto left = facts.counted.number(tape->left);
    const auto right = facts.counted.number(tape->right);
    if (!left || !right) {
        return std::nullopt;
    }
    return std::abs(*left - *right);
}

std::optional<std::int32_t> painfulLegDifference(const Facts& facts)
{
    const auto& tape = facts.questionnaire.tape();
    if (!tape) {
        return std::nullopt;
    }
    const auto left = facts.counted.number(tape->left);
    const auto right = facts.counted.number(tape->right);
    if (!left || !right) {
        return std::nullopt;
    }
    const OptionSet leg = facts.counted.options(tape->leg);
    if (leg == tape->legLeft) {
        return *left - *right;
    }
    if (leg == tape->legRight) {
        return *right - *left;
    }
    return std::abs(*left - *right);
}

bool holds(const ConditionNode* node, const Facts& facts)
{
    const ConditionNode* const end = node + node->span;
    switch (node->kind) {
    case ConditionKind::Any:
        for (const ConditionNode* part = node + 1; part != end; part += part->span) {
            if (holdsQuickly(part, facts)) {
                return true;
            }
        }
        return false;
    case ConditionKind::All:
        for (const ConditionNode* part = node + 1; part != end; part += part->span) {
            if (!holdsQuickly(part, facts)) {
                return false;
            }
        }
        return true;
    case ConditionKind::AtLeast: {
        std::int32_t count = 0;
        for (const ConditionNode* part = node + 1; part != end; part += part->span) {
            count += holdsQuickly(part, facts) ? 1 : 0;
        }
        return count >= node->threshold;
    }
    case ConditionKind::Chosen:
        return isChosen(*node, facts);
    case ConditionKind::Unknown:
        return facts.isAsked(node->question)
            && (!facts.counted.isAnswered(node->question)
                || (facts.counted.options(node->question) & node->options) != 0);
    case ConditionKind::NumberAtLeast: {
        const auto number = facts.counted.number(node->question);
        return number && *number >= node->threshold;
    }
    case ConditionKind::TapeDifferenceAtLeast: {
        const auto difference = tapeDifference(facts);
        return difference && *difference >= node->threshold;
    }
    case ConditionKind::PainfulLegTapeAtLeast: {
        const auto difference = painfulLegDifference(facts);
        return difference && *difference >= node->threshold;
    }
    case ConditionKind::WellsAtLeast:
        return facts.wellsTold >= node->threshold;
    case ConditionKind::Group:
        return (facts.groups >> static_cast<std::uint32_t>(node->threshold) & 1U) != 0;
    }
    return false;
}

void evaluateGroups(Facts& facts, QuestionSet telling)
{
    facts.groups = 0;
    const Relevance& relevance = facts.questionnaire.relevance();
    std::size_t index = 0;
    for (const Group& group : facts.questionnaire.groups()) {
        if (mayHold(relevance.group(index), telling) && holds(group.when, facts)) {
            facts.groups |= std::uint32_t { 1 } << index;
        }
        ++index;
    }
}

} // namespace legcheck::core
