// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Visits whose slips are looked at: one of each category and the awkward ones.

#include "content/content_pack.h"
#include "core/slip.h"
#include "printing/slip_context.h"

#include <string>
#include <utility>
#include <vector>

namespace legcheck::tests {

/// Question id and what is said: option ids joined by "+", or a number; "" for unanswered.
using Said = std::vector<std::pair<std::string, std::string>>;

struct SlipSample {
    std::string name; ///< "category-3-clot", also the name of its golden picture
    core::Slip slip;
    printing::SlipContext context;
};

[[nodiscard]] core::Answers answersOf(const core::Questionnaire& questionnaire, const Said& said);

/// The clinic and the times of every sample.
[[nodiscard]] printing::SlipContext sampleContext();

[[nodiscard]] std::vector<SlipSample> slipSamples(const content::ContentPack& pack);

/// By name; fails the program if there is none.
[[nodiscard]] SlipSample slipSample(const content::ContentPack& pack, const std::string& name);

} // namespace legcheck::tests
