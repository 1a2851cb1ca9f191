// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Works out terms of the solver for one answer set after another, fast: the terms are walked once
// into a list of steps. It knows the operators that src/proof uses and ends the program at any
// other, so that nothing is worked out wrongly in silence.

#include "proof/answer_variables.h"

#include <map>

namespace legcheck::tests {

class TermEvaluator {
public:
    /// `terms` are over the variables of `answers`.
    TermEvaluator(const proof::AnswerVariables& answers, const std::vector<z3::expr>& terms);

    /// Works out every term for these answers.
    void set(const core::Answers& answers);
    /// The value of that term of the constructor; 0 or 1 for a Boolean.
    [[nodiscard]] std::int32_t value(std::size_t term) const { return m_values[m_terms[term]]; }

private:
    struct Step {
        Z3_decl_kind kind;
        std::int32_t constant;
        std::vector<std::size_t> parts;
    };
    struct Place {
        core::QuestionIndex question;
        enum { Option, Given, Number } what;
        core::OptionSet option;
    };

    void name(const z3::expr& variable, Place place);
    std::size_t add(const z3::expr& term);
    [[nodiscard]] std::int32_t work(const Step& step) const;

    std::vector<Step> m_steps;
    std::vector<std::int32_t> m_values; ///< one a step
    std::vector<std::size_t> m_terms;
    std::map<unsigned, std::size_t> m_known; ///< the solver's id of a term, and its step
    std::map<unsigned, Place> m_places; ///< the solver's id of a variable
    std::vector<std::pair<std::size_t, Place>> m_variables;
};

} // namespace legcheck::tests
