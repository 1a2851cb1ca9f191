// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The shipped pack, and answers written so that a row of a table reads like what a patient says.

#include "content/content_pack.h"
#include "core/triage.h"

#include <QTest>

#include <string>
#include <vector>

namespace legcheck::tests {

/// "swelling: calf", "skin: warmer + new_veins", "severity: 7", or "fever:" for left out.
using Told = std::vector<std::string>;

/// Loaded once; the program ends if it does not load.
[[nodiscard]] const content::ContentPack& shippedPack();
[[nodiscard]] const core::Questionnaire& questionnaire();

/// Requires that the question, or the option, exists; the program ends otherwise.
[[nodiscard]] core::QuestionIndex question(const std::string& id);
[[nodiscard]] core::OptionSet option(const std::string& questionId, const std::string& optionId);

/// What is told, and nothing else.
[[nodiscard]] core::Answers answers(const Told& told);
/// A plain cramp of a woman of 40 to 59, with every question answered, but for what is told.
[[nodiscard]] core::Answers cramp(const Told& but = {});
void tell(core::Answers& answers, const std::string& what);

/// The rules that fired, most urgent first: "high-risk, clot-sign: 3".
[[nodiscard]] std::string verdict(const core::Questionnaire& by, const core::Answers& answers);
[[nodiscard]] core::Assessment assess(const core::Answers& answers);
/// Ids of the questions asked, in order.
[[nodiscard]] std::vector<std::string> asked(const core::Answers& answers);

/// "a, b, c", for comparing lists and reading the difference.
[[nodiscard]] std::string joined(const std::vector<std::string>& words);

/// The parts a questionnaire was made of, to make a changed one.
[[nodiscard]] core::QuestionnaireParts partsOf(const core::Questionnaire& whole);

} // namespace legcheck::tests

namespace QTest {

/// So that a failed comparison shows the texts.
template <> inline char* toString(const std::string& text)
{
    return toString(QString::fromStdString(text));
}

} // namespace QTest
