// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit.h"
#include "viewmodels/pack_texts.h"
#include "viewmodels/visit_values.h"

namespace legcheck::viewmodels {

/// What is asked, as its page shows it. No state and no rule, as in VisitTexts.
class QuestionTexts : private PackTexts {
public:
    QuestionTexts(const content::ContentPack& pack, const language::Languages& languages)
        : PackTexts(pack, languages)
    {
    }

    /// Requires visit.place() == Question.
    [[nodiscard]] QuestionValue question(const core::Visit& visit) const;
    /// A question that is asked once more, outside the walk: choices only.
    [[nodiscard]] QuestionValue question(
        core::QuestionIndex index, const core::Answers& answers) const;
    /// A question on its own page, with all that is asked there, for no visit at all.
    [[nodiscard]] QuestionValue page(core::QuestionIndex index) const;

    /// The question's short name where it shares its page, else its text.
    [[nodiscard]] QString label(const core::Question& question) const;
    /// `option`: its place in question.options.
    [[nodiscard]] QString optionText(const core::Question& question, std::size_t option) const;

private:
    [[nodiscard]] QList<OptionValue> options(
        const core::Answers& answers, core::QuestionIndex index) const;
    [[nodiscard]] NumberValue number(const core::Answers& answers, core::QuestionIndex index) const;
    /// What does not depend on the visit.
    [[nodiscard]] QuestionValue page(core::QuestionIndex index, const core::Answers& answers,
        const std::vector<core::QuestionIndex>& together) const;
};

} // namespace legcheck::viewmodels
