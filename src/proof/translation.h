// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What core::assess does, as terms for the solver: the very structures that it evaluates (prefix
// arrays of conditions, asked-when, stops, gates, groups, Wells items, rules), walked in the same
// order, over every answer set at once. Nothing here knows a question, a rule or a threshold.
// tests/proof/tst_agreement.cpp shows on random answer sets that both give the same.
// Internal to src/proof.

#include "proof/answer_variables.h"

#include <array>

namespace legcheck::proof {

/// core::Assessment, as terms.
struct Judged {
    std::vector<z3::expr> asked; ///< one a question
    std::vector<z3::expr> fired; ///< one a rule
    std::vector<z3::expr> atMost; ///< [k]: the category is k or more urgent, k from 0 to 5
    std::vector<z3::expr> wellsYes; ///< one a Wells item
    std::vector<z3::expr> wellsUnknown;
    z3::expr told; ///< Wells points told or measured
    z3::expr highest;
    z3::expr callStaff;

    /// Requires 1 <= category <= 5.
    [[nodiscard]] z3::expr isCategory(std::size_t category) const
    {
        return atMost[category] && !atMost[category - 1];
    }
};

[[nodiscard]] Judged translate(const AnswerVariables& answers);

/// The category (as Judged::atMost) that the answers to these questions alone give: `asked` says
/// which count.
[[nodiscard]] std::vector<z3::expr> categoryOf(
    const AnswerVariables& answers, const std::vector<z3::expr>& asked);

/// Whether `one` is less urgent than `other`.
[[nodiscard]] z3::expr isLessUrgent(
    const std::vector<z3::expr>& one, const std::vector<z3::expr>& other);

} // namespace legcheck::proof
