// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Turns core values and content into the values a page shows, in the language of the screen.
// No state and no rule: the same visit and language give the same values.

#include "content/content_pack.h"
#include "core/visit.h"
#include "language/languages.h"
#include "viewmodels/visit_values.h"

namespace legcheck::viewmodels {

class VisitTexts {
public:
    VisitTexts(const content::ContentPack& pack, const language::Languages& languages)
        : m_pack(pack)
        , m_languages(languages)
    {
    }

    [[nodiscard]] IntroValue intro() const;
    /// Requires visit.place() == Question.
    [[nodiscard]] QuestionValue question(const core::Visit& visit) const;
    /// A question that is asked once more, outside the walk: choices only.
    [[nodiscard]] QuestionValue question(
        core::QuestionIndex index, const core::Answers& answers) const;
    /// A question on its own page, with all that is asked there, for no visit at all.
    [[nodiscard]] QuestionValue page(core::QuestionIndex index) const;
    [[nodiscard]] QList<RecapRowValue> recap(const core::Visit& visit) const;
    /// Everything but ticket and helpAsked.
    [[nodiscard]] OutcomeValue outcome(const core::Visit& visit) const;
    /// What is told to any patient of that category, 1 to 5, or to one under 18.
    [[nodiscard]] OutcomeValue outcome(std::uint8_t category, bool minor) const;
    [[nodiscard]] QList<DifferenceValue> differences(const core::Visit* visit) const;
    [[nodiscard]] QList<LearnPageValue> learnPages() const;
    /// Blocks included; an empty value for an unknown id.
    [[nodiscard]] LearnPageValue learnPage(const QString& id) const;

private:
    [[nodiscard]] QString text(const QString& id) const
    {
        return m_languages.text(m_pack.texts, id);
    }
    /// The question's short name where it shares its page, else its text.
    [[nodiscard]] QString label(const core::Question& question) const;
    [[nodiscard]] QString answerText(const core::Visit& visit, core::QuestionIndex index) const;
    [[nodiscard]] QString optionsText(
        const core::Visit& visit, core::QuestionIndex index, core::OptionSet among) const;
    [[nodiscard]] QList<OptionValue> options(
        const core::Answers& answers, core::QuestionIndex index) const;
    [[nodiscard]] NumberValue number(const core::Answers& answers, core::QuestionIndex index) const;
    /// What does not depend on the visit.
    [[nodiscard]] QuestionValue page(core::QuestionIndex index, const core::Answers& answers,
        const std::vector<core::QuestionIndex>& together) const;
    [[nodiscard]] LearnBlockValue block(
        const QString& pageId, const content::LearnBlock& block) const;
    [[nodiscard]] QUrl picture(const QString& name) const;
    [[nodiscard]] QString pictureDescription(const QString& name) const;

    const content::ContentPack& m_pack;
    const language::Languages& m_languages;
};

} // namespace legcheck::viewmodels
