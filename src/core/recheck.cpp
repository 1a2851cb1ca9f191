// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recheck.h"

#include <algorithm>
#include <bit>

namespace legcheck::core {

namespace {

/// Signs add up; a sign outweighs "not sure", and that outweighs none. Unanswered is "not sure".
OptionSet worseOfMany(const Question& question, OptionSet stored, OptionSet now)
{
    const OptionSet alone = question.none | question.unsure;
    const OptionSet signs = (stored | now) & ~alone;
    if (signs != 0) {
        return signs;
    }
    const bool wasSure = stored != 0 && (stored & question.unsure) == 0;
    return wasSure ? now : stored;
}

/// The one further right. Unanswered stands where "not sure" stands.
OptionSet worseOfOne(const Question& question, OptionSet stored, OptionSet now)
{
    const OptionSet before = stored == 0 ? question.unsure : stored;
    return now > before ? now : stored;
}

} // namespace

bool canBeRechecked(const Question& question)
{
    return !question.gate
        && (question.kind != QuestionKind::One || (question.ordered && question.unsure != 0));
}

Recheck recheck(const Questionnaire& questionnaire, const Answers& stored, const Assessment& before,
    const Answers& now, std::span<const QuestionIndex> questions)
{
    Recheck outcome { .answers = stored };
    for (const QuestionIndex index : questions) {
        const Question& question = questionnaire.question(index);
        if (!now.isAnswered(index) || !canBeRechecked(question)) {
            continue;
        }
        switch (question.kind) {
        case QuestionKind::Many:
            outcome.answers.choose(
                index, worseOfMany(question, stored.options(index), now.options(index)));
            break;
        case QuestionKind::One:
            outcome.answers.choose(
                index, worseOfOne(question, stored.options(index), now.options(index)));
            break;
        case QuestionKind::Scale:
        case QuestionKind::Millimetres:
            outcome.answers.give(
                index, std::max(stored.number(index).value_or(0), *now.number(index)));
            break;
        }
    }
    outcome.assessment = assess(questionnaire, outcome.answers);
    outcome.assessment.category = std::min(outcome.assessment.category, before.category);
    outcome.assessment.callStaff = outcome.assessment.callStaff || before.callStaff;
    outcome.tellsMore = outcome.answers != stored;
    outcome.raises = outcome.assessment.category < before.category
        || (outcome.assessment.callStaff && !before.callStaff);
    return outcome;
}

} // namespace legcheck::core
