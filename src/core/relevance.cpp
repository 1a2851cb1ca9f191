// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relevance.h"

#include "core/evaluation.h"

#include <algorithm>
#include <bit>
#include <type_traits>

namespace legcheck::core {

namespace {

constexpr QuestionSet bitOf(std::size_t question)
{
    return QuestionSet { 1 } << question;
}

// Half of all questions fit into as many bits as an answer has. With these at hand, and without
// branches, the compiler looks at four answers at once.
constexpr std::size_t half = maxQuestions / 2;
constexpr auto bitsOfHalf = [] {
    std::array<std::uint32_t, half> bits {};
    for (std::size_t place = 0; place < half; ++place) {
        bits[place] = std::uint32_t { 1 } << place;
    }
    return bits;
}();

constexpr std::uint32_t allBitsIf(bool isSo)
{
    return 0U - static_cast<std::uint32_t>(isSo);
}

bool isNumber(const Question& question)
{
    return question.kind == QuestionKind::Scale || question.kind == QuestionKind::Millimetres;
}

} // namespace

Relevance::Relevance(const QuestionnaireParts& parts)
{
    for (std::size_t index = 0; index < parts.questions.size(); ++index) {
        const Question& question = parts.questions[index];
        m_unsure[index] = isNumber(question) ? 0 : question.unsure | question.skipped;
    }
    // In the order in which they are worked out: rules may look at groups, groups at Wells items.
    for (const WellsItem& item : parts.wells) {
        const std::uint32_t bit = std::uint32_t { 1 } << m_wells.size();
        m_clinicians |= item.by == SaidBy::Clinician ? bit : 0;
        for (const QuestionIndex question : item.questions) {
            m_unknownWells[question] |= bit;
            m_wellsQuestions |= bitOf(question);
        }
        // Without a condition the item is the clinician's, and never so here.
        m_wells.push_back(item.yesWhen.empty() ? 0 : needed(item.yesWhen, parts));
    }
    for (const Group& group : parts.groups) {
        m_groups.push_back(needed(group.when, parts));
    }
    for (const Rule& rule : parts.rules) {
        m_rules.push_back(rule.otherwise ? everyQuestion : needed(rule.when, parts));
    }
    turnRound();
}

void Relevance::turnRound()
{
    const auto turn = [this](const std::vector<QuestionSet>& needed, auto Candidates::*set) {
        for (std::size_t index = 0; index < needed.size(); ++index) {
            using Bits = std::remove_reference_t<decltype(m_always.*set)>;
            const Bits bit = Bits { 1 } << index;
            if (needed[index] == everyQuestion) {
                m_always.*set |= bit;
                continue;
            }
            for (std::size_t question = 0; question < maxQuestions; ++question) {
                m_candidates[question].*set |= (needed[index] & bitOf(question)) != 0 ? bit : 0;
            }
        }
    };
    turn(m_rules, &Candidates::rules);
    turn(m_groups, &Candidates::groups);
    turn(m_wells, &Candidates::wells);
}

std::uint32_t Relevance::unknownWells(QuestionSet unknown) const
{
    std::uint32_t items = m_clinicians;
    for (QuestionSet left = unknown & m_wellsQuestions; left != 0; left &= left - 1) {
        items |= m_unknownWells[static_cast<std::size_t>(std::countr_zero(left))];
    }
    return items;
}

Candidates Relevance::candidates(QuestionSet telling) const
{
    Candidates found = m_always;
    for (; telling != 0; telling &= telling - 1) {
        found |= m_candidates[static_cast<std::size_t>(std::countr_zero(telling))];
    }
    return found;
}

Told Relevance::look(const Facts& facts) const
{
    Told told;
    for (std::size_t first = 0; first < facts.questionnaire.questionCount(); first += half) {
        const Told these = lookAtHalf(facts.counted, first);
        told.telling |= these.telling;
        told.unknown |= these.unknown;
    }
    told.telling |= told.unknown & m_silence & facts.asked;
    for (const Number& number : m_numbers) {
        const bool isEnough = facts.counted.number(number.question) >= number.least;
        told.telling |= static_cast<QuestionSet>(isEnough) << number.question;
    }
    const bool isTapeEnough = tapeDifference(facts) >= m_leastTapeDifference;
    told.telling |= static_cast<QuestionSet>(isTapeEnough) << m_leftCalf;
    return told;
}

Told Relevance::lookAtHalf(const Answers& answers, std::size_t first) const
{
    std::uint32_t telling = 0;
    std::uint32_t unknown = 0;
    for (std::size_t place = 0; place < half; ++place) {
        const std::size_t question = first + place;
        const OptionSet value = answers.values()[question];
        const bool isTelling = (value & m_lookedFor[question]) != 0;
        const bool isUnsure = (value & m_unsure[question]) != 0;
        telling |= bitsOfHalf[place] & allBitsIf(isTelling);
        unknown |= bitsOfHalf[place] & (allBitsIf(value == 0) | allBitsIf(isUnsure));
    }
    return { .telling = QuestionSet { telling } << first,
        .unknown = QuestionSet { unknown } << first };
}

QuestionSet Relevance::needed(const Condition& condition, const QuestionnaireParts& parts)
{
    return condition.empty() ? everyQuestion : needed(condition.data(), parts);
}

QuestionSet Relevance::needed(const ConditionNode* node, const QuestionnaireParts& parts)
{
    switch (node->kind) {
    case ConditionKind::All:
        return neededOfAll(node, parts);
    case ConditionKind::AtLeast:
    case ConditionKind::Any: {
        QuestionSet any = 0;
        const ConditionNode* const end = node + node->span;
        for (const ConditionNode* part = node + 1; part != end; part += part->span) {
            any |= needed(part, parts);
        }
        const bool isVacuous = node->kind == ConditionKind::AtLeast && node->threshold <= 0;
        return isVacuous ? everyQuestion : any;
    }
    case ConditionKind::Unknown:
        m_silence |= bitOf(node->question);
        m_lookedFor[node->question] |= node->options;
        return bitOf(node->question);
    case ConditionKind::Chosen:
        m_lookedFor[node->question] |= node->options;
        return bitOf(node->question);
    case ConditionKind::NumberAtLeast:
        lookForNumber(*node);
        return bitOf(node->question);
    case ConditionKind::TapeDifferenceAtLeast:
    case ConditionKind::PainfulLegTapeAtLeast:
        if (!parts.tape) {
            return 0;
        }
        lookForTape(*node, parts);
        return bitOf(parts.tape->left);
    case ConditionKind::WellsAtLeast: {
        QuestionSet any = 0;
        for (std::size_t index = 0; index < m_wells.size(); ++index) {
            any |= parts.wells[index].points > 0 ? m_wells[index] : 0;
        }
        return node->threshold <= 0 ? everyQuestion : any;
    }
    case ConditionKind::Group:
        return m_groups[static_cast<std::size_t>(node->threshold)];
    }
    return everyQuestion;
}

void Relevance::lookForNumber(const ConditionNode& node)
{
    const auto known = std::ranges::find(m_numbers, node.question, &Number::question);
    if (known == m_numbers.end()) {
        m_numbers.push_back({ node.question, node.threshold });
    } else {
        known->least = std::min(known->least, node.threshold);
    }
}

void Relevance::lookForTape(const ConditionNode& node, const QuestionnaireParts& parts)
{
    // The painful leg's difference is never larger than the one between both.
    m_leastTapeDifference = std::min(m_leastTapeDifference, node.threshold);
    m_leftCalf = parts.tape->left;
    for (const QuestionIndex question : { parts.tape->left, parts.tape->right, parts.tape->leg }) {
        if (parts.questions[question].gate) {
            // Whatever a guided check adds to the tape, it is to be judged again.
            m_lookedFor[question] = ~OptionSet { 0 };
        }
    }
}

QuestionSet Relevance::neededOfAll(const ConditionNode* node, const QuestionnaireParts& parts)
{
    // Every part must hold, so any one of them will do: the one with the fewest questions.
    QuestionSet fewest = everyQuestion;
    const ConditionNode* const end = node + node->span;
    for (const ConditionNode* part = node + 1; part != end; part += part->span) {
        const QuestionSet these = needed(part, parts);
        if (std::popcount(these) < std::popcount(fewest)) {
            fewest = these;
        }
    }
    return fewest;
}

} // namespace legcheck::core
