// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What another version of a pack changes: the same random answer sets judged by both. A picture for
// who edits rules, drawn from samples; what must hold for every answer set is proved elsewhere.
//
// Answers carry over by the ids of questions and options. What only one pack knows is left
// unanswered in the other, and named.

#include "content/content_pack.h"
#include "core/answers.h"

#include <array>
#include <cstdint>
#include <map>

namespace legcheck::validation {

using CategoryPair = std::pair<std::uint8_t, std::uint8_t>; ///< before, after

struct PackComparison {
    std::uint64_t sets = 0;
    /// Sets by category before (row) and after (column), index 0 being category 1.
    std::array<std::array<std::uint64_t, core::categoryCount>, core::categoryCount> table {};
    std::uint64_t moreUrgent = 0;
    std::uint64_t lessUrgent = 0;
    std::uint64_t otherReasons = 0; ///< the same category, by other rules
    std::uint64_t otherQuestions = 0; ///< other questions asked
    std::uint64_t otherStaffCall = 0;
    /// For each pair of different categories that came up, one answer set with as little told as
    /// still makes that difference.
    struct Example {
        core::Answers before;
        core::Answers after; ///< the same answers, carried over
    };
    std::map<CategoryPair, Example> examples;
    /// "question 'sex'" or "option 'skin.warmer'", of one pack alone.
    std::vector<std::string> onlyBefore;
    std::vector<std::string> onlyAfter;
};

[[nodiscard]] PackComparison comparePacks(const core::Questionnaire& before,
    const core::Questionnaire& after, std::uint64_t sets, std::uint64_t seed);

/// The comparison as text, its examples in the words of the slip.
[[nodiscard]] std::string textOf(const PackComparison& comparison,
    const content::ContentPack& before, const content::ContentPack& after);

} // namespace legcheck::validation
