// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation.h"

#include <bit>
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

namespace {

/// Whether as many of the node's parts hold. All are looked at: to guess wrongly when enough are
/// found costs more than to look at the rest.
bool atLeastHold(std::int32_t least, const ConditionNode* node, const Facts& facts)
{
    const ConditionNode* const end = node + node->span;
    std::int32_t count = 0;
    for (const ConditionNode* part = node + 1; part != end; part += part->span) {
        count += holdsQuickly(part, facts) ? 1 : 0;
    }
    return count >= least;
}

bool allHold(const ConditionNode* node, const Facts& facts)
{
    const ConditionNode* const end = node + node->span;
    for (const ConditionNode* part = node + 1; part != end; part += part->span) {
        if (!holdsQuickly(part, facts)) {
            return false;
        }
    }
    return true;
}

bool isAtLeast(std::optional<std::int32_t> number, std::int32_t least)
{
    return number && *number >= least;
}

} // namespace

bool holds(const ConditionNode* node, const Facts& facts)
{
    switch (node->kind) {
    case ConditionKind::Any:
        return atLeastHold(1, node, facts);
    case ConditionKind::All:
        return allHold(node, facts);
    case ConditionKind::AtLeast:
        return atLeastHold(node->threshold, node, facts);
    case ConditionKind::Chosen:
        return isChosen(*node, facts);
    case ConditionKind::Unknown:
        return isUnknown(*node, facts);
    case ConditionKind::NumberAtLeast:
        return isAtLeast(facts.counted.number(node->question), node->threshold);
    case ConditionKind::TapeDifferenceAtLeast:
        return isAtLeast(tapeDifference(facts), node->threshold);
    case ConditionKind::PainfulLegTapeAtLeast:
        return isAtLeast(painfulLegDifference(facts), node->threshold);
    case ConditionKind::WellsAtLeast:
        return facts.wellsTold >= node->threshold;
    case ConditionKind::Group:
        return (facts.groups >> static_cast<std::uint32_t>(node->threshold) & 1U) != 0;
    }
    return false;
}

void evaluateGroups(Facts& facts, std::uint32_t candidates)
{
    facts.groups = 0;
    const auto groups = facts.questionnaire.groups();
    for (; candidates != 0; candidates &= candidates - 1) {
        const auto index = static_cast<std::size_t>(std::countr_zero(candidates));
        if (holds(groups[index].when, facts)) {
            facts.groups |= std::uint32_t { 1 } << index;
        }
    }
}

void evaluateGroups(Facts& facts)
{
    const Relevance& relevance = facts.questionnaire.relevance();
    evaluateGroups(facts, relevance.candidates(relevance.look(facts).telling).groups);
}

} // namespace legcheck::core
