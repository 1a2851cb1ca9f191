// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A waiting patient is asked again: what was told before and what is told now become one set of
// answers, in which every answer is the worse of the two. So a re-check can raise urgency and never
// lower it, by the answers (P3, P5) and once more by taking the most urgent category of both.

#include "core/triage.h"

#include <span>

namespace legcheck::core {

struct Recheck {
    Answers answers; ///< of both tellings
    Assessment assessment; ///< of those, never less urgent than before
    bool tellsMore = false; ///< something is worse than it was told before
    bool raises = false; ///< the category is more urgent, or staff are called who were not
};

/// Whether a question can be asked again: its options must stand from harmless to worse with a "not
/// sure" among them, or be signs. Numbers can; the larger counts.
[[nodiscard]] bool canBeRechecked(const Question& question);

/// `before` is how urgent the visit stood so far: at least assess(stored), or more urgent where an
/// earlier re-check or other content made it so. What `now` leaves unanswered says nothing.
/// Questions that cannot be rechecked are left as stored.
[[nodiscard]] Recheck recheck(const Questionnaire& questionnaire, const Answers& stored,
    const Assessment& before, const Answers& now, std::span<const QuestionIndex> questions);

} // namespace legcheck::core
