// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slip.h"

#include <utility>

namespace legcheck::core {

namespace {

SlipAnswer slipAnswer(const Question& question, QuestionIndex index, const Answers& answers)
{
    SlipAnswer answer;
    answer.question = index;
    answer.answered = answers.isAnswered(index);
    if (question.options.empty()) {
        answer.number = answers.number(index);
    } else {
        answer.options = answers.options(index);
    }
    return answer;
}

std::vector<SlipAnswer>& blockOf(Slip& slip, SlipBlock block)
{
    switch (block) {
    case SlipBlock::RedFlags:
        return slip.redFlags;
    case SlipBlock::Situation:
        return slip.situation;
    case SlipBlock::Background:
        return slip.background;
    case SlipBlock::Checks:
        break;
    }
    return slip.checks;
}

} // namespace

Slip composeSlip(const Questionnaire& questionnaire, const Answers& answers, VisitRecord record)
{
    const Assessment assessment = assess(questionnaire, answers);

    Slip slip;
    slip.record = std::move(record);
    slip.category = assessment.category;
    slip.callStaff = assessment.callStaff || slip.record.helpAsked;
    slip.stopped = assessment.stopped;
    slip.reasons = explain(questionnaire, answers, assessment);
    slip.wells = assessment.wells;
    slip.tapeDifference = assessment.tapeDifference;
    slip.checksOpen = assessment.checksOpen;
    for (std::size_t item = 0; item < questionnaire.wells().size(); ++item) {
        slip.wellsItems.push_back({ item, assessment.wells.item(item) });
    }
    for (std::size_t row = 0; row < questionnaire.profile().size(); ++row) {
        slip.profile.push_back(assessment.profile[row]);
    }
    for (QuestionIndex index = 0; index < questionnaire.questionCount(); ++index) {
        if (!assessment.isAsked(index)) {
            continue;
        }
        const Question& question = questionnaire.question(index);
        const SlipAnswer answer = slipAnswer(question, index, answers);
        blockOf(slip, question.block).push_back(answer);
        if (!answer.answered || (answer.options & question.unsure) != 0) {
            slip.unknown.push_back(index);
        }
    }
    return slip;
}

} // namespace legcheck::core
