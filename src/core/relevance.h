// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which answers a condition could hold because of, so that triage passes over those that cannot.
//
// Conditions have no negation: each holds because of answers, and most patients give few of those.
// An answer "tells" if any rule, group or Wells item looks for it. A condition is looked at only if
// one of its questions tells; passing over it never changes whether it holds.

#include "core/condition.h"

#include <array>
#include <vector>

namespace legcheck::core {

struct Facts;
struct QuestionnaireParts;

/// One bit a question.
using QuestionSet = std::uint64_t;
inline constexpr QuestionSet everyQuestion = ~QuestionSet { 0 };

/// What the counted answers amount to, a bit a question.
struct Told {
    QuestionSet telling = 0; ///< some condition looks for this answer
    QuestionSet unknown = 0; ///< not answered, "unsure" or a check left out
};

class Relevance {
public:
    Relevance() = default;
    /// Of valid parts.
    explicit Relevance(const QuestionnaireParts& parts);

    [[nodiscard]] Told look(const Facts& facts) const;

    // For each group, rule and Wells item, in order: it can hold only if one of these tells.
    // `everyQuestion`: it may hold whatever is told.
    [[nodiscard]] QuestionSet group(std::size_t index) const { return m_groups[index]; }
    [[nodiscard]] QuestionSet rule(std::size_t index) const { return m_rules[index]; }
    [[nodiscard]] QuestionSet wells(std::size_t index) const { return m_wells[index]; }
    /// The questions of that Wells item.
    [[nodiscard]] QuestionSet wellsQuestions(std::size_t index) const
    {
        return m_wellsQuestions[index];
    }

private:
    [[nodiscard]] QuestionSet needed(const Condition& condition, const QuestionnaireParts& parts);
    [[nodiscard]] QuestionSet needed(const ConditionNode* node, const QuestionnaireParts& parts);
    [[nodiscard]] QuestionSet neededOfAll(
        const ConditionNode* node, const QuestionnaireParts& parts);

    // What is compared with an answer's bits; of a number every bit.
    std::array<OptionSet, maxQuestions> m_lookedFor {};
    std::array<OptionSet, maxQuestions> m_unsure {};
    QuestionSet m_silence = 0; ///< some condition looks whether they are unknown
    std::vector<QuestionSet> m_groups;
    std::vector<QuestionSet> m_rules;
    std::vector<QuestionSet> m_wells;
    std::vector<QuestionSet> m_wellsQuestions;
};

[[nodiscard]] inline bool mayHold(QuestionSet needed, QuestionSet telling)
{
    return (needed & telling) != 0 || needed == everyQuestion;
}

} // namespace legcheck::core
