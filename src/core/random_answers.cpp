// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/random_answers.h"

#include <algorithm>

namespace legcheck::core {

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

Answers RandomAnswers::draw(const Questionnaire& questionnaire)
{
    Answers answers;
    const unsigned wellness = 2 + take(2) + take(1); // one answer in 4 to one in 64 is not harmless
    std::int32_t previousLength = 0;
    QuestionIndex index = 0;
    for (const Question& question : questionnaire.questions()) {
        const bool harmless = take(wellness) != 0;
        if (question.kind == QuestionKind::Scale) {
            const auto range = static_cast<std::uint32_t>(question.highest - question.lowest + 1);
            answers.give(index, question.lowest + static_cast<std::int32_t>(below(range)));
        } else if (question.kind == QuestionKind::Millimetres) {
            // The second calf is close to the first, so that differences around 30 mm come up.
            const auto range = static_cast<std::uint32_t>(question.highest - question.lowest + 1);
            const std::int32_t length = previousLength == 0
                ? question.lowest + static_cast<std::int32_t>(below(range))
                : std::min(question.highest, previousLength + static_cast<std::int32_t>(take(5)));
            previousLength = length;
            if (take(1) != 0) {
                answers.give(index, length);
            }
        } else if (harmless && question.ordered) {
            answers.choose(index, 1);
        } else if (question.kind == QuestionKind::One) {
            answers.choose(index,
                OptionSet { 1 } << below(static_cast<std::uint32_t>(question.options.size())));
        } else {
            const OptionSet signs = ((OptionSet { 1 } << question.options.size()) - 1)
                & ~(question.none | question.unsure);
            // Empty means left out; one in eight of these says "not sure" instead.
            const OptionSet chosen = take(16) & take(16) & signs;
            answers.choose(index, take(3) == 0 ? question.unsure : chosen);
        }
        ++index;
    }
    return answers;
}

} // namespace legcheck::core
