// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Answer sets in the words that patients read, with the ids that the content file has, so that an
// administrator finds both. Internal to src/proof.

#include "content/content_pack.h"
#include "core/answers.h"

#include <string>
#include <vector>

namespace legcheck::proof {

/// "Is a leg swollen?" [swelling]
[[nodiscard]] std::string questionWords(
    const content::ContentPack& pack, core::QuestionIndex question);

/// "Yes, part of one leg" [calf], more than one joined by "and"
[[nodiscard]] std::string optionWords(
    const content::ContentPack& pack, core::QuestionIndex question, core::OptionSet options);

/// The category that these answers give and why, then one line for each answer.
[[nodiscard]] std::vector<std::string> describe(
    const content::ContentPack& pack, const core::Answers& answers);

/// The same for two answer sets; of the second only what differs.
[[nodiscard]] std::vector<std::string> describe(
    const content::ContentPack& pack, const core::Answers& first, const core::Answers& second);

} // namespace legcheck::proof
