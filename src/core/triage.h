// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The judgement: answers in, how urgent it is and why out. Pure and total: the same answers give
// the same assessment for ever, every answer set has one, and nothing here reads a clock or a file.
//
// Questions are walked in protocol order. A question that is not asked (its condition does not
// hold, a stop came before it, or its gate is closed) is neither answered nor unknown: no rule
// looks at it, whatever was stored for it. The category is that of the most urgent rule that
// fires. Wells items: see wells.h.

#include "core/answers.h"
#include "core/questionnaire.h"
#include "core/wells.h"

#include <array>

namespace legcheck::core {

enum class ProfileColumn : std::uint8_t { Cramp, NotCramp, Unknown };

struct Assessment {
    std::uint8_t category = 5; ///< 1 (most urgent) to 5
    bool callStaff = false;
    bool stopped = false; ///< a stop ended the questions early
    bool checksOpen = false; ///< the first gated checks are offered
    std::uint64_t asked = 0; ///< one bit a question
    std::uint64_t fired = 0; ///< one bit a rule
    std::optional<std::int32_t> tapeDifference; ///< mm, larger less smaller; both measured
    WellsRange wells;
    std::array<ProfileColumn, maxProfileRows> profile {};

    [[nodiscard]] bool isAsked(QuestionIndex question) const
    {
        return (asked >> question & 1U) != 0;
    }
    [[nodiscard]] bool hasFired(std::size_t rule) const { return (fired >> rule & 1U) != 0; }

    friend bool operator==(const Assessment&, const Assessment&) = default;
};

[[nodiscard]] Assessment assess(const Questionnaire& questionnaire, const Answers& answers);

/// A rule that fired and the answers that made it.
struct Reason {
    std::size_t rule = 0; ///< index into Questionnaire::rules()
    /// Option ids chosen; the question's id for a number, or where the answer is unknown;
    /// "question.option" where two questions of the rule share an option's id.
    std::vector<std::string> because;
};

/// Every rule that fired, most urgent first, then in protocol order.
[[nodiscard]] std::vector<Reason> explain(
    const Questionnaire& questionnaire, const Answers& answers, const Assessment& assessment);

/// The answers that count: those to questions that are asked.
[[nodiscard]] Answers countedAnswers(
    const Questionnaire& questionnaire, const Answers& answers, const Assessment& assessment);

} // namespace legcheck::core
