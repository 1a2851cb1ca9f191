// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers.h"
#include "core/questionnaire.h"

#include <string>
#include <string_view>

namespace legcheck::exchange {

/// One answer set as other programs hand it over.
struct AnswerSet {
    std::string id; ///< any text; empty if none was given
    core::Answers answers;
};

/// Reads {"id":"any text","answers":{"emergency":["none"],"swelling":"calf","severity":6,…}}.
/// A `many` answer is a list, a `one` answer a text, a number a whole number in range. A missing
/// question and an empty list are unanswered. Unknown ids, wrong types, "none" or "not sure" beside
/// another option and numbers out of range are errors that name the question.
[[nodiscard]] core::Result<AnswerSet> readAnswerSet(
    std::string_view json, const core::Questionnaire& questionnaire);

/// Writes the same form; only answered questions stand in it.
[[nodiscard]] std::string writeAnswerSet(
    const AnswerSet& set, const core::Questionnaire& questionnaire);

} // namespace legcheck::exchange
