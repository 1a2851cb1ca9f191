// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage.h"
#include "exchange/answers_json.h"

#include <string>

namespace legcheck::exchange {

/// Which content gave a verdict.
struct ContentStamp {
    std::string version;
    std::string sha256;
};

/// Judges one answer set and writes the verdict as one line of JSON, without a line end:
/// category, staff call, every rule that fired and why, the Wells range, the profile, what was
/// asked, and the content's version. Keys and words are fixed: other programs read them.
[[nodiscard]] std::string writeVerdict(
    const AnswerSet& set, const core::Questionnaire& questionnaire, const ContentStamp& content);

} // namespace legcheck::exchange
