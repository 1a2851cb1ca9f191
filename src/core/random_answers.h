// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers.h"
#include "core/questionnaire.h"
#include "core/xoshiro.h"

#include <cstdint>
#include <vector>

namespace legcheck::core {

/// Draws valid answer sets for simulation, tests and benchmarks. The same seed gives the same sets
/// on every machine. This is no picture of real patients: each set first draws how well the patient
/// is (three in four answers harmless, up to all but one in 64), so that plain cramps, open checks
/// and emergencies all come up often; a few answers are left out or "not sure".
class RandomAnswers {
public:
    /// The questionnaire is looked at here only.
    RandomAnswers(const Questionnaire& questionnaire, std::uint64_t seed);

    [[nodiscard]] Answers draw();

private:
    /// How one question is answered at random.
    struct Choice {
        QuestionKind kind = QuestionKind::One;
        std::uint32_t count = 0; ///< options, or whole numbers in the range
        std::int32_t lowest = 0; ///< of that range
        OptionSet signs = 0; ///< Many: what may be chosen together
        OptionSet unsure = 0;
    };

    void drawAnswer(Answers& answers, QuestionIndex question);
    void drawLength(Answers& answers, QuestionIndex question);
    /// The next `bits` random bits, 1 to 32.
    std::uint32_t take(unsigned bits);
    /// Evenly from 0 to below `bound` (at most 65536); the bias of 1 in 65536 does not matter here.
    std::uint32_t below(std::uint32_t bound) { return (take(16) * bound) >> 16U; }

    std::vector<Choice> m_choices;
    Answers m_harmless; ///< where options stand from harmless to worse: the first
    QuestionSet m_ordered = 0; ///< those questions
    std::vector<QuestionIndex> m_others; ///< all further ones: they are always drawn
    Xoshiro256 m_engine;
    std::uint64_t m_pool = 0;
    unsigned m_left = 0; ///< bits in the pool
    std::int32_t m_length = 0; ///< the calf drawn before in this set; 0: none
};

} // namespace legcheck::core
