// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which answers a condition could hold because of, so that triage passes over those that cannot.
//
// Conditions have no negation: each holds because of answers, and most patients give few of those.
// An answer "tells" if any rule, group or Wells item looks for it: a number if it is enough for one
// of them, and the left calf if the difference to the right one is. A condition is looked at only
// if one of its questions tells; passing over it never changes whether it holds.

#include "core/condition.h"

#include <array>
#include <limits>
#include <vector>

namespace legcheck::core {

class Answers;
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

/// What may hold, a bit each, in the order of the protocol.
struct Candidates {
    std::uint64_t rules = 0;
    std::uint32_t groups = 0;
    std::uint32_t wells = 0;

    Candidates& operator|=(const Candidates& other)
    {
        rules |= other.rules;
        groups |= other.groups;
        wells |= other.wells;
        return *this;
    }
};

class Relevance {
public:
    Relevance() = default;
    /// Of valid parts.
    explicit Relevance(const QuestionnaireParts& parts);

    [[nodiscard]] Told look(const Facts& facts) const;
    /// All that may hold where these questions tell.
    [[nodiscard]] Candidates candidates(QuestionSet telling) const;

    /// The Wells items that are unknown while these questions are, unless they are told all the
    /// same. The clinician's always are.
    [[nodiscard]] std::uint32_t unknownWells(QuestionSet unknown) const;

private:
    /// A question whose number some condition compares.
    struct Number {
        QuestionIndex question = 0;
        std::int32_t least = 0; ///< that is enough for one of them
    };

    void turnRound();
    [[nodiscard]] Told lookAtHalf(const Answers& answers, std::size_t first) const;
    void lookForNumber(const ConditionNode& node);
    void lookForTape(const ConditionNode& node, const QuestionnaireParts& parts);
    [[nodiscard]] QuestionSet needed(const Condition& condition, const QuestionnaireParts& parts);
    [[nodiscard]] QuestionSet needed(const ConditionNode* node, const QuestionnaireParts& parts);
    [[nodiscard]] QuestionSet neededOfAll(
        const ConditionNode* node, const QuestionnaireParts& parts);

    // What is compared with an answer's bits.
    std::array<OptionSet, maxQuestions> m_lookedFor {};
    std::array<OptionSet, maxQuestions> m_unsure {};
    QuestionSet m_silence = 0; ///< some condition looks whether they are unknown
    std::vector<Number> m_numbers;
    QuestionIndex m_leftCalf = 0;
    std::int32_t m_leastTapeDifference = std::numeric_limits<std::int32_t>::max(); ///< mm
    // For each group, rule and Wells item, in order: it can hold only if one of these tells.
    // `everyQuestion`: it may hold whatever is told.
    std::vector<QuestionSet> m_groups;
    std::vector<QuestionSet> m_rules;
    std::vector<QuestionSet> m_wells;
    // The same the other way round: what each question may bring about, and what needs none.
    std::array<Candidates, maxQuestions> m_candidates {};
    Candidates m_always;
    // The Wells items that are unknown while a question is, and the questions that have any.
    std::array<std::uint32_t, maxQuestions> m_unknownWells {};
    QuestionSet m_wellsQuestions = 0;
    std::uint32_t m_clinicians = 0; ///< Wells items
};

} // namespace legcheck::core
