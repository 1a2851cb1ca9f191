// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every possible answer set of a questionnaire at once: one Boolean variable for each option, a
// Boolean and a bit vector for each number. What is possible is what the kiosk and the answer
// reader let through: one option or none of them for a One question; for a Many question the lone
// "none", the lone "unsure", any other options, or nothing; a whole number in its range, or none.
// Answers to questions that are not asked are possible too, as stored ones are.
// Internal to src/proof.

#include "core/answers.h"
#include "core/questionnaire.h"

#include <z3++.h>

#include <string>
#include <vector>

namespace legcheck::proof {

/// Numbers, their differences and sums of Wells points, as signed bit vectors. The loader takes
/// numbers up to 10000, so that no difference can overflow.
inline constexpr unsigned numberBits = 16;

class AnswerVariables {
public:
    /// Makes the variables of one answer set; `name` keeps several apart.
    AnswerVariables(
        z3::context& context, const core::Questionnaire& questionnaire, const std::string& name);

    /// The same answer set but for `questions`, whose answers are others.
    [[nodiscard]] AnswerVariables withOther(
        const std::vector<core::QuestionIndex>& questions, const std::string& name) const;

    /// The answer sets of `questionnaire` that say the same as these where question, kind and
    /// option have the same id; everything else is unanswered.
    [[nodiscard]] AnswerVariables seenBy(const core::Questionnaire& questionnaire) const;

    [[nodiscard]] z3::context& context() const { return *m_context; }
    [[nodiscard]] const core::Questionnaire& questionnaire() const { return *m_questionnaire; }

    /// Any of these options is chosen.
    [[nodiscard]] z3::expr anyOf(core::QuestionIndex question, core::OptionSet options) const;
    /// These options are chosen and no others.
    [[nodiscard]] z3::expr exactly(core::QuestionIndex question, core::OptionSet options) const;
    [[nodiscard]] z3::expr option(core::QuestionIndex question, std::size_t index) const
    {
        return m_questions[question].options[index];
    }
    [[nodiscard]] z3::expr isAnswered(core::QuestionIndex question) const
    {
        return m_questions[question].answered;
    }
    /// Only to be looked at where the question is answered.
    [[nodiscard]] z3::expr number(core::QuestionIndex question) const
    {
        return m_questions[question].number;
    }

    /// That this is a possible answer set.
    [[nodiscard]] z3::expr isPossible() const;
    /// Each answer and each sign that is told, as a term: what a reader has to read.
    [[nodiscard]] std::vector<z3::expr> tellings() const;
    [[nodiscard]] std::vector<z3::expr> tellings(core::QuestionIndex question) const;

    /// The answer set that the solver found.
    [[nodiscard]] core::Answers read(const z3::model& model) const;

private:
    struct Variables {
        std::vector<z3::expr> options;
        z3::expr answered;
        z3::expr number;
    };

    [[nodiscard]] Variables make(core::QuestionIndex index, const std::string& name) const;
    [[nodiscard]] z3::expr isPossible(core::QuestionIndex index) const;

    z3::context* m_context;
    const core::Questionnaire* m_questionnaire;
    std::vector<Variables> m_questions;
};

/// Any, or all, of these hold; any of none is false, all of none is true.
[[nodiscard]] z3::expr anyOf(z3::context& context, const std::vector<z3::expr>& parts);
[[nodiscard]] z3::expr allOf(z3::context& context, const std::vector<z3::expr>& parts);

/// How many of these hold, as a number.
[[nodiscard]] z3::expr countOf(z3::context& context, const std::vector<z3::expr>& parts);

/// A whole number as a bit vector.
[[nodiscard]] z3::expr numberOf(z3::context& context, std::int32_t value);

} // namespace legcheck::proof
