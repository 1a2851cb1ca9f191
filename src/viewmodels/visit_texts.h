// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Turns core values and content into the values a page shows, in the language of the screen.
// No state and no rule: the same visit and language give the same values. What is asked is in
// QuestionTexts, what is there to read in LearnTexts.

#include "core/visit.h"
#include "viewmodels/pack_texts.h"
#include "viewmodels/question_texts.h"
#include "viewmodels/visit_values.h"

namespace legcheck::viewmodels {

/// What is told before the questions, and after them.
class VisitTexts : private PackTexts {
public:
    VisitTexts(const content::ContentPack& pack, const language::Languages& languages)
        : PackTexts(pack, languages)
        , m_questions(pack, languages)
    {
    }

    [[nodiscard]] IntroValue intro() const;
    [[nodiscard]] QList<RecapRowValue> recap(const core::Visit& visit) const;
    /// Everything but ticket and helpAsked.
    [[nodiscard]] OutcomeValue outcome(const core::Visit& visit) const;
    /// What is told to any patient of that category, 1 to 5, or to one under 18.
    [[nodiscard]] OutcomeValue outcome(std::uint8_t category, bool minor) const;
    /// Cramp beside clot, with the patient's own answers; without them where there is no visit.
    [[nodiscard]] QList<DifferenceValue> differences(const core::Visit* visit) const;

private:
    [[nodiscard]] QString answerText(const core::Visit& visit, core::QuestionIndex index) const;
    [[nodiscard]] QString optionsText(const core::Visit& visit, core::QuestionIndex index) const;

    QuestionTexts m_questions;
};

} // namespace legcheck::viewmodels
