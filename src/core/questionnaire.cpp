// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire.h"

#include "core/questionnaire_inspection.h"

#include <algorithm>

namespace legcheck::core {

Questionnaire::Questionnaire(QuestionnaireParts parts)
    : m_parts(std::move(parts))
    , m_relevance(m_parts)
{
    const auto gated = std::ranges::find_if(
        m_parts.questions, [](const Question& question) { return question.gate.has_value(); });
    m_firstGated = static_cast<QuestionIndex>(gated - m_parts.questions.begin());
    for (QuestionIndex index = 0; index < m_firstGated; ++index) {
        if (!question(index).askedWhen.empty()) {
            m_conditional |= QuestionSet { 1 } << index;
        }
    }
}

Result<Questionnaire> Questionnaire::create(QuestionnaireParts parts)
{
    if (Errors errors = inspect(parts); !errors.empty()) {
        return errors;
    }
    return Questionnaire(std::move(parts));
}

std::optional<QuestionIndex> Questionnaire::find(std::string_view questionId) const
{
    const auto found = std::ranges::find(m_parts.questions, questionId, &Question::id);
    if (found == m_parts.questions.end()) {
        return std::nullopt;
    }
    return static_cast<QuestionIndex>(found - m_parts.questions.begin());
}

OptionSet Questionnaire::option(QuestionIndex question, std::string_view optionId) const
{
    const auto& options = m_parts.questions[question].options;
    const auto found = std::ranges::find(options, optionId);
    return found == options.end() ? 0 : OptionSet { 1 } << (found - options.begin());
}

Errors Questionnaire::setMinutes(
    std::span<const std::optional<std::int32_t>, categoryCount> minutes)
{
    std::vector<Category> categories = m_parts.categories;
    std::int32_t previous = 0;
    for (std::size_t index = 0; index < categoryCount; ++index) {
        Category& category = categories[index];
        category.minutes = minutes[index].value_or(category.minutes);
        if (category.minutes < previous) {
            return { { "waits less than a more urgent one", "category '" + category.id + "'" } };
        }
        previous = category.minutes;
    }
    m_parts.categories = std::move(categories);
    return {};
}

} // namespace legcheck::core
