// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/random_answers.h"

#include <algorithm>
#include <bit>

namespace legcheck::core {

RandomAnswers::RandomAnswers(const Questionnaire& questionnaire, std::uint64_t seed)
    : m_engine(seed)
{
    for (const Question& question : questionnaire.questions()) {
        const auto index = static_cast<QuestionIndex>(m_choices.size());
        const bool isNumber
            = question.kind == QuestionKind::Scale || question.kind == QuestionKind::Millimetres;
        const auto range = static_cast<std::uint32_t>(question.highest - question.lowest + 1);
        const auto options = static_cast<std::uint32_t>(question.options.size());
        m_choices.push_back({ .kind = question.kind,
            .count = isNumber ? range : options,
            .lowest = question.lowest,
            .signs = static_cast<OptionSet>((std::uint64_t { 1 } << options) - 1)
                & ~(question.none | question.unsure),
            .unsure = question.unsure });
        if (question.ordered && !isNumber) {
            m_ordered |= QuestionSet { 1 } << index;
            m_harmless.choose(index, 1);
        } else {
            m_others.push_back(index);
        }
    }
}

std::uint32_t RandomAnswers::take(unsigned bits)
{
    if (m_left < bits) {
        m_pool = m_engine();
        m_left = 64;
    }
    const auto taken = static_cast<std::uint32_t>(m_pool & ((std::uint64_t { 1 } << bits) - 1));
    m_pool >>= bits;
    m_left -= bits;
    return taken;
}

void RandomAnswers::drawLength(Answers& answers, QuestionIndex question)
{
    const Choice& choice = m_choices[question];
    const std::int32_t highest = choice.lowest + static_cast<std::int32_t>(choice.count) - 1;
    // The second calf is close to the first, so that differences around 30 mm come up.
    m_length = m_length == 0 ? choice.lowest + static_cast<std::int32_t>(below(choice.count))
                             : std::min(highest, m_length + static_cast<std::int32_t>(take(5)));
    if (take(1) != 0) {
        answers.give(question, m_length);
    }
}

void RandomAnswers::drawAnswer(Answers& answers, QuestionIndex question)
{
    const Choice& choice = m_choices[question];
    switch (choice.kind) {
    case QuestionKind::Scale:
        answers.give(question, choice.lowest + static_cast<std::int32_t>(below(choice.count)));
        return;
    case QuestionKind::Millimetres:
        drawLength(answers, question);
        return;
    case QuestionKind::One:
        answers.choose(question, OptionSet { 1 } << below(choice.count));
        return;
    case QuestionKind::Many:
        // Empty means left out; one in eight of these says "not sure" instead.
        const OptionSet chosen = take(16) & take(16) & choice.signs;
        answers.choose(question, take(3) == 0 ? choice.unsure : chosen);
        return;
    }
}

Answers RandomAnswers::draw()
{
    m_left = 0; // every set begins with a fresh word: the processor then guesses where words end
    m_length = 0;
    // One answer in 4 to one in 64 is not harmless: as many random words have that bit set.
    const unsigned wellness = 2 + take(2) + take(1);
    QuestionSet harmful = m_ordered;
    for (unsigned word = 0; word < wellness; ++word) {
        harmful &= m_engine();
    }
    Answers answers = m_harmless;
    for (const QuestionIndex question : m_others) {
        drawAnswer(answers, question);
    }
    for (; harmful != 0; harmful &= harmful - 1) {
        drawAnswer(answers, static_cast<QuestionIndex>(std::countr_zero(harmful)));
    }
    return answers;
}

} // namespace legcheck::core
