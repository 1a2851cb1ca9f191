// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit.h"

#include <algorithm>

namespace legcheck::core {

Visit::Visit(const Questionnaire& questionnaire)
    : m_questionnaire(&questionnaire)
{
    reassess();
}

void Visit::reassess()
{
    m_assessment = assess(*m_questionnaire, m_answers);
}

bool Visit::opensScreen(QuestionIndex question, const Assessment& assessment) const
{
    return assessment.isAsked(question) && !m_questionnaire->question(question).sameScreenAs;
}

std::optional<QuestionIndex> Visit::findScreen(std::size_t from, std::uint64_t except) const
{
    for (auto index = static_cast<QuestionIndex>(from); index < m_questionnaire->questions().size();
         ++index) {
        if (opensScreen(index, m_assessment) && (except >> index & 1U) == 0) {
            return index;
        }
    }
    return std::nullopt;
}

std::vector<QuestionIndex> Visit::screen(QuestionIndex first) const
{
    std::vector<QuestionIndex> together { first };
    const auto questions = m_questionnaire->questions();
    for (QuestionIndex index = first + 1U; index < m_questionnaire->questionCount(); ++index) {
        if (questions[index].sameScreenAs == first && m_assessment.isAsked(index)) {
            together.push_back(index);
        }
    }
    return together;
}

void Visit::choose(QuestionIndex question, OptionSet option)
{
    const Question& asked = m_questionnaire->question(question);
    const OptionSet alone = asked.none | asked.unsure;
    const OptionSet before = m_answers.options(question);
    OptionSet after = option;
    if (asked.kind == QuestionKind::Many) {
        if ((option & alone) == 0) {
            after = (before & ~alone) ^ option;
        } else if (before == option) {
            after = 0;
        }
    }
    m_answers.choose(question, after);
    reassess();
}

void Visit::give(QuestionIndex question, std::int32_t number)
{
    const Question& asked = m_questionnaire->question(question);
    m_answers.give(question, std::clamp(number, asked.lowest, asked.highest));
    reassess();
}

void Visit::clear(QuestionIndex question)
{
    m_answers.clear(question);
    reassess();
}

bool Visit::canGoOn() const
{
    return m_place == Place::Recap
        || (m_place == Place::Question
            && std::ranges::all_of(screen(m_question),
                [this](QuestionIndex index) { return m_answers.isAnswered(index); }));
}

bool Visit::canSkip() const
{
    return m_place == Place::Question
        && std::ranges::all_of(screen(m_question),
            [this](QuestionIndex index) { return m_questionnaire->question(index).maySkip; });
}

bool Visit::canGoBack() const
{
    return m_place == Place::Recap
        || (m_place == Place::Question
            && (m_changing || countScreens(m_assessment, m_question) > 0));
}

void Visit::next()
{
    if (!canGoOn()) {
        return;
    }
    if (m_place == Place::Question) {
        goOn();
    } else if (const auto open = findScreen(0, m_seen)) {
        // A change opened it, and "back" left it: no question stays unseen.
        m_question = *open;
        m_place = Place::Question;
        m_changing = true;
    } else {
        m_place = Place::Ended;
    }
}

void Visit::skip()
{
    if (!canSkip()) {
        return;
    }
    for (const QuestionIndex index : screen(m_question)) {
        m_answers.clear(index);
    }
    reassess();
    goOn();
}

void Visit::goOn()
{
    for (const QuestionIndex index : screen(m_question)) {
        m_seen |= std::uint64_t { 1 } << index;
    }
    for (QuestionIndex index = m_question + 1U; index < m_questionnaire->questionCount(); ++index) {
        const bool seen = (m_seen >> index & 1U) != 0;
        if (opensScreen(index, m_assessment) && !(m_changing && seen)) {
            m_question = index;
            return;
        }
    }
    m_changing = false;
    m_place = m_assessment.stopped ? Place::Ended : Place::Recap;
}

void Visit::back()
{
    if (!canGoBack()) {
        return;
    }
    if (m_changing) {
        m_changing = false;
        m_place = Place::Recap;
        return;
    }
    QuestionIndex index = m_place == Place::Recap ? m_questionnaire->questionCount() : m_question;
    m_place = Place::Question;
    while (index > 0) {
        --index;
        if (opensScreen(index, m_assessment)) {
            m_question = index;
            return;
        }
    }
}

void Visit::change(QuestionIndex question)
{
    if (m_place != Place::Recap || !m_assessment.isAsked(question)) {
        return;
    }
    m_question = m_questionnaire->question(question).sameScreenAs.value_or(question);
    m_place = Place::Question;
    m_changing = true;
}

std::vector<QuestionIndex> Visit::askedQuestions() const
{
    std::vector<QuestionIndex> asked;
    for (QuestionIndex index = 0; index < m_questionnaire->questionCount(); ++index) {
        if (m_assessment.isAsked(index)) {
            asked.push_back(index);
        }
    }
    return asked;
}

int Visit::countScreens(const Assessment& assessment, QuestionIndex before) const
{
    int count = 0;
    for (QuestionIndex index = 0; index < before; ++index) {
        count += opensScreen(index, assessment) ? 1 : 0;
    }
    return count;
}

int Visit::progressStep() const
{
    return m_place == Place::Question ? countScreens(m_assessment, m_question) + 1
                                      : progressTotal();
}

int Visit::progressTotal() const
{
    // Harmless is the first option; of a Many question that is "none".
    Answers likely = m_answers;
    const auto questions = m_questionnaire->questions();
    for (QuestionIndex index = 0; index < m_questionnaire->questionCount(); ++index) {
        const bool seen = (m_seen >> index & 1U) != 0;
        const bool number = questions[index].options.empty();
        if (!seen && !number && !likely.isAnswered(index)) {
            likely.choose(index, 1);
        } else if (!seen && questions[index].kind == QuestionKind::Scale
            && !likely.isAnswered(index)) {
            likely.give(index, questions[index].lowest);
        }
    }
    return countScreens(assess(*m_questionnaire, likely), m_questionnaire->questionCount());
}

} // namespace legcheck::core
