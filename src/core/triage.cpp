// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage.h"

#include "core/evaluation.h"

#include <algorithm>
#include <bit>

namespace legcheck::core {

namespace {

constexpr std::uint64_t bit(std::size_t index)
{
    return std::uint64_t { 1 } << index;
}

void ask(Facts& facts, const Answers& answers, QuestionIndex question)
{
    facts.asked |= bit(question);
    facts.counted.copy(answers, question);
}

void askAll(Facts& facts, const Answers& answers, std::uint64_t questions)
{
    for (; questions != 0; questions &= questions - 1) {
        ask(facts, answers, static_cast<QuestionIndex>(std::countr_zero(questions)));
    }
}

/// Asks every question that is not gated, in order. Returns whether a stop ended them.
bool askUngated(Facts& facts, const Answers& answers)
{
    const auto questions = facts.questionnaire.questions();
    const auto stops = facts.questionnaire.stops();
    auto stop = stops.begin();
    for (QuestionIndex index = 0; index < facts.questionnaire.firstGated(); ++index) {
        if (holds(questions[index].askedWhen, facts)) {
            ask(facts, answers, index);
        }
        for (; stop != stops.end() && stop->after == index; ++stop) {
            if (holds(stop->when, facts)) {
                return true;
            }
        }
    }
    return false;
}

WellsRange evaluateWells(const Facts& facts, const Told& told)
{
    const Relevance& relevance = facts.questionnaire.relevance();
    WellsRange range;
    std::size_t index = 0;
    for (const WellsItem& item : facts.questionnaire.wells()) {
        const bool isTold = item.by != SaidBy::Clinician;
        WellsState state = WellsState::Unknown;
        if (isTold && mayHold(relevance.wells(index), told.telling) && holds(item.yesWhen, facts)) {
            state = WellsState::Yes;
        } else if (isTold && (relevance.wellsQuestions(index) & told.unknown) == 0) {
            state = WellsState::No;
        }
        if (state == WellsState::Yes) {
            range.told += item.points;
        } else if (state == WellsState::Unknown && item.points > 0) {
            range.highest += item.points;
        }
        range.items[index++] = state;
    }
    range.highest += range.told;
    return range;
}

struct Judgement {
    std::uint8_t category = categoryCount;
    std::uint64_t fired = 0;
    WellsRange wells;
    QuestionSet telling = 0; ///< what it was judged by
};

Judgement judge(Facts& facts)
{
    const Relevance& relevance = facts.questionnaire.relevance();
    const Told told = relevance.look(facts);
    Judgement judgement { .wells = evaluateWells(facts, told), .telling = told.telling };
    facts.wellsTold = judgement.wells.told;
    evaluateGroups(facts, told.telling);

    std::size_t index = 0;
    for (const Rule& rule : facts.questionnaire.rules()) {
        const bool fires = rule.otherwise
            ? judgement.fired == 0
            : mayHold(relevance.rule(index), told.telling) && holds(rule.when, facts);
        if (fires) {
            judgement.fired |= bit(index);
            judgement.category = std::min(judgement.category, rule.category);
        }
        ++index;
    }
    return judgement;
}

/// Judges once more after further questions were asked. Where none of their answers tells, the
/// same rules fire.
Judgement judgeAgain(Facts& facts, const Judgement& before)
{
    const Told told = facts.questionnaire.relevance().look(facts);
    if (told.telling != before.telling) {
        return judge(facts);
    }
    Judgement judgement = before;
    judgement.wells = evaluateWells(facts, told);
    return judgement;
}

/// The category when these gated answers are counted beside everything that is not gated.
std::uint8_t judgeCounting(
    Facts facts, const Answers& answers, std::uint64_t gated, const Judgement& plain)
{
    askAll(facts, answers, gated);
    return judgeAgain(facts, plain).category;
}

/// Offers the guided checks whose gates are open, and judges with their answers.
Judgement judgeWithChecks(Facts& facts, const Answers& answers)
{
    const auto questions = facts.questionnaire.questions();
    const QuestionIndex first = facts.questionnaire.firstGated();

    const Judgement plain = judge(facts);
    std::uint64_t open = 0;
    std::uint64_t lookedAt = 0; // the gated answers counted in `category`
    std::uint8_t category = plain.category;
    for (QuestionIndex index = first; index < facts.questionnaire.questionCount(); ++index) {
        const Gate& gate = *questions[index].gate;
        std::uint64_t counting = 0;
        for (const QuestionIndex other : gate.counting) {
            counting |= open & bit(other);
        }
        if (counting != lookedAt) {
            category
                = counting == 0 ? plain.category : judgeCounting(facts, answers, counting, plain);
            lookedAt = counting;
        }
        if (category >= gate.leastCategory && holds(questions[index].askedWhen, facts)) {
            open |= bit(index);
        }
    }
    if (open == 0) {
        return plain;
    }
    askAll(facts, answers, open);
    return judgeAgain(facts, plain);
}

ProfileColumn columnOf(const ProfileRow& row, const Facts& facts)
{
    if (!row.notCramp.empty() && holds(row.notCramp, facts)) {
        return ProfileColumn::NotCramp;
    }
    if (!row.cramp.empty() && holds(row.cramp, facts)) {
        return ProfileColumn::Cramp;
    }
    return ProfileColumn::Unknown;
}

} // namespace

Assessment assess(const Questionnaire& questionnaire, const Answers& answers)
{
    Facts facts { .questionnaire = questionnaire, .counted = {} };

    Assessment assessment;
    assessment.stopped = askUngated(facts, answers);
    const Judgement judgement = assessment.stopped ? judge(facts) : judgeWithChecks(facts, answers);

    assessment.category = judgement.category;
    assessment.fired = judgement.fired;
    assessment.wells = judgement.wells;
    assessment.asked = facts.asked;
    assessment.checksOpen = questionnaire.firstGated() < questionnaire.questions().size()
        && facts.isAsked(questionnaire.firstGated());
    assessment.tapeDifference = tapeDifference(facts);
    assessment.callStaff = questionnaire.category(assessment.category).callStaff
        || (!questionnaire.callStaffWhen().empty() && holds(questionnaire.callStaffWhen(), facts));

    std::size_t row = 0;
    for (const ProfileRow& difference : questionnaire.profile()) {
        assessment.profile[row++] = columnOf(difference, facts);
    }
    for (; row < maxProfileRows; ++row) {
        assessment.profile[row] = ProfileColumn::Unknown;
    }
    return assessment;
}

Answers countedAnswers(
    const Questionnaire& questionnaire, const Answers& answers, const Assessment& assessment)
{
    Answers counted;
    for (QuestionIndex index = 0; index < questionnaire.questionCount(); ++index) {
        if (assessment.isAsked(index)) {
            counted.copy(answers, index);
        }
    }
    return counted;
}

} // namespace legcheck::core
