// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/preview_view_model.h"

#include "viewmodels/learn_texts.h"
#include "viewmodels/question_texts.h"
#include "viewmodels/visit_texts.h"

#include <algorithm>

namespace legcheck::viewmodels {

namespace {

constexpr std::uint8_t mostUrgent = 1;
constexpr std::uint8_t calmCategory = 4; // whose last page has everything on it
constexpr auto sampleTicket = "A-017";

/// "swelling" of "question.swelling.hint".
QString part(const QString& textId, int index)
{
    return textId.section(QLatin1Char('.'), index, index);
}

std::optional<core::QuestionIndex> questionOf(
    const content::ContentPack& pack, const QString& textId)
{
    const QString first = part(textId, 0);
    if (first == QLatin1String("question") || first == QLatin1String("option")) {
        return pack.questionnaire.find(part(textId, 1).toStdString());
    }
    const auto look
        = std::ranges::find(pack.looks, part(textId, 1), &content::QuestionLook::section);
    if (first != QLatin1String("section") || look == pack.looks.end()) {
        return std::nullopt;
    }
    return static_cast<core::QuestionIndex>(std::distance(pack.looks.begin(), look));
}

/// 1 to 5; nothing for what is not about a category.
std::optional<std::uint8_t> categoryOf(const content::ContentPack& pack, const QString& textId)
{
    for (std::uint8_t number = mostUrgent; number <= core::categoryCount; ++number) {
        if (pack.questionnaire.category(number).id == part(textId, 1).toStdString()) {
            return number;
        }
    }
    return std::nullopt;
}

} // namespace

PreviewViewModel::Page PreviewViewModel::pageOf(
    const content::ContentPack& pack, const QString& textId)
{
    const QString first = part(textId, 0);
    const QString last = textId.section(QLatin1Char('.'), -1);
    if (!pack.texts.contains(textId) || last == QLatin1String("slip")
        || last == QLatin1String("nurse_text")) {
        return Page::None;
    }
    if (first == QLatin1String("intro")) {
        return Page::Intro;
    }
    if (questionOf(pack, textId)) {
        return Page::Question;
    }
    if (first == QLatin1String("minor")) {
        return Page::StaffNow;
    }
    if (first == QLatin1String("category")) {
        const auto category = categoryOf(pack, textId);
        return category && pack.questionnaire.category(*category).callStaff
                && last != QLatin1String("name")
            ? Page::StaffNow
            : Page::Outcome;
    }
    if (first == QLatin1String("safety_net") || first == QLatin1String("profile")) {
        return Page::Outcome;
    }
    return first == QLatin1String("learn") ? Page::LearnPage : Page::None;
}

PreviewViewModel::PreviewViewModel(const content::ContentPack& pack,
    const language::Languages& languages, const QString& textId, QObject* parent)
    : QObject(parent)
    , m_page(pageOf(pack, textId))
    , m_languageName(languages.current().englishName)
    , m_rightToLeft(languages.current().rightToLeft)
{
    const VisitTexts texts(pack, languages);
    switch (m_page) {
    case Page::None:
        break;
    case Page::Intro:
        m_intro = texts.intro();
        break;
    case Page::Question: {
        const core::QuestionIndex index = *questionOf(pack, textId);
        m_question = QuestionTexts(pack, languages).page(index);
        const auto questions = pack.questionnaire.questions();
        const auto screens = [&](std::size_t most) {
            return static_cast<int>(std::ranges::count_if(questions.first(most),
                [](const core::Question& one) { return !one.sameScreenAs; }));
        };
        m_step = screens(index + std::size_t { 1 });
        m_total = screens(questions.size());
        break;
    }
    case Page::StaffNow:
    case Page::Outcome: {
        const bool minor = part(textId, 0) == QLatin1String("minor");
        m_outcome = texts.outcome(categoryOf(pack, textId).value_or(calmCategory), minor);
        m_outcome.ticket = QLatin1String(sampleTicket);
        break;
    }
    case Page::LearnPage:
        m_learnPage = LearnTexts(pack, languages).page(part(textId, 1));
        break;
    }
}

} // namespace legcheck::viewmodels
