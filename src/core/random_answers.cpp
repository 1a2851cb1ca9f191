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
            m_others |= QuestionSet { 1 } << index;
        }
    }
}

/// What is under way while one set is drawn. It is gone afterwards, so it can stay in registers.
class RandomAnswers::Drawing {
public:
    explicit Drawing(Xoshiro256& engine)
        : m_engine(engine)
    {
    }

    std::uint64_t takeWord() { return m_engine(); }

    /// The next `bits` random bits, 1 to 32.
    std::uint32_t take(unsigned bits)
    {
        if (m_left < bits) {
            m_pool = takeWord();
            m_left = 64;
        }
        const auto taken = static_cast<std::uint32_t>(m_pool & ((std::uint64_t { 1 } << bits) - 1));
        m_pool >>= bits;
        m_left -= bits;
        return taken;
    }

    /// Evenly from 0 to below `bound` (at most 65536); the bias of 1 in 65536 does not matter here.
    std::uint32_t below(std::uint32_t bound) { return (take(16) * bound) >> 16U; }

    std::int32_t length = 0; ///< the calf drawn before; 0: none

private:
    Xoshiro256& m_engine;
    std::uint64_t m_pool = 0;
    unsigned m_left = 0; ///< bits in the pool
};

void RandomAnswers::drawLength(Answers& answers, QuestionIndex question, Drawing& drawing) const
{
    const Choice& choice = m_choices[question];
    const std::int32_t highest = choice.lowest + static_cast<std::int32_t>(choice.count) - 1;
    // The second calf is close to the first, so that differences around 30 mm come up.
    drawing.length = drawing.length == 0
        ? choice.lowest + static_cast<std::int32_t>(drawing.below(choice.count))
        : std::min(highest, drawing.length + static_cast<std::int32_t>(drawing.take(5)));
    if (drawing.take(1) != 0) {
        answers.give(question, drawing.length);
    }
}

void RandomAnswers::drawAnswer(Answers& answers, QuestionIndex question, Drawing& drawing) const
{
    const Choice& choice = m_choices[question];
    switch (choice.kind) {
    case QuestionKind::Scale:
        answers.give(
            question, choice.lowest + static_cast<std::int32_t>(drawing.below(choice.count)));
        return;
    case QuestionKind::Millimetres:
        drawLength(answers, question, drawing);
        return;
    case QuestionKind::One:
        answers.choose(question, OptionSet { 1 } << drawing.below(choice.count));
        return;
    case QuestionKind::Many:
        // Empty means left out; one in eight of these says "not sure" instead.
        const OptionSet chosen = drawing.take(16) & drawing.take(16) & choice.signs;
        answers.choose(question, drawing.take(3) == 0 ? choice.unsure : chosen);
        return;
    }
}

Answers RandomAnswers::draw()
{
    Drawing drawing(m_engine); // with a fresh word: the processor then guesses where words end
    // One answer in 4 to one in 64 is not harmless: as many random words have that bit set.
    unsigned wellness = 2 + drawing.take(2);
    wellness += drawing.take(1); // apart: within one sum C++ leaves open which is taken first
    QuestionSet harmful = m_ordered;
    for (unsigned word = 0; word < wellness; ++word) {
        harmful &= drawing.takeWord();
    }
    Answers answers = m_harmless;
    for (QuestionSet left : { m_others, harmful }) {
        for (; left != 0; left &= left - 1) {
            drawAnswer(answers, static_cast<QuestionIndex>(std::countr_zero(left)), drawing);
        }
    }
    return answers;
}

} // namespace legcheck::core
