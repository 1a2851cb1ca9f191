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

    class Drawing;

    void drawAnswer(Answers& answers, QuestionIndex question, Drawing& drawing) const;
    void drawLength(Answers& answers, QuestionIndex question, Drawing& drawing) const;

    std::vector<Choice> m_choices;
    Answers m_harmless; ///< where options stand from harmless to worse: the first
    QuestionSet m_ordered = 0; ///< those questions
    QuestionSet m_others = 0; ///< all further ones: they are always drawn
    Xoshiro256 m_engine;
};

} // namespace legcheck::core
