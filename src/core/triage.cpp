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

/// All questions before `end`.
constexpr QuestionSet before(std::size_t end)
{
    return end < maxQuestions ? bit(end) - 1 : everyQuestion;
}

/// Every member is named, for the compiler would else clear all of it first.
Facts factsOf(const Questionnaire& questionnaire, const Answers& counted, QuestionSet asked)
{
    return { .questionnaire = questionnaire,
        .counted = counted,
        .asked = asked,
        .groups = 0,
        .wellsTold = 0 };
}

void dropAll(Facts& facts, QuestionSet questions)
{
    for (; questions != 0; questions &= questions - 1) {
        facts.counted.clear(static_cast<QuestionIndex>(std::countr_zero(questions)));
    }
}

/// Asks ungated questions. Most are always asked; each other one looks only at what came before it.
void ask(Facts& facts, QuestionSet questions)
{
    const QuestionSet conditional = questions & facts.questionnaire.conditional();
    facts.asked |= questions & ~conditional;
    for (QuestionSet left = conditional; left != 0; left &= left - 1) {
        const auto index = static_cast<QuestionIndex>(std::countr_zero(left));
        if (holds(facts.questionnaire.question(index).askedWhen, facts)) {
            facts.asked |= bit(index);
        } else {
            facts.counted.clear(index);
        }
    }
}

/// Asks every question that is not gated, in order. Returns whether a stop ended them.
bool askUngated(Facts& facts)
{
    const QuestionIndex firstGated = facts.questionnaire.firstGated();
    dropAll(facts, before(facts.questionnaire.questionCount()) & ~before(firstGated));
    QuestionSet left = before(firstGated);
    for (const Stop& stop : facts.questionnaire.stops()) {
        if (stop.after >= firstGated) {
            break;
        }
        ask(facts, left & before(stop.after + 1U));
        left &= ~before(stop.after + 1U);
        if (holds(stop.when, facts)) {
            dropAll(facts, left);
            return true;
        }
    }
    ask(facts, left);
    return false;
}

/// Asks gated questions, whose answers were dropped.
void askGated(Facts& facts, const Answers& answers, QuestionSet questions)
{
    facts.asked |= questions;
    for (; questions != 0; questions &= questions - 1) {
        facts.counted.copy(answers, static_cast<QuestionIndex>(std::countr_zero(questions)));
    }
}

/// The candidates that hold.
std::uint32_t wellsTold(const Facts& facts, std::uint32_t candidates)
{
    const auto wells = facts.questionnaire.wells();
    std::uint32_t told = 0;
    for (; candidates != 0; candidates &= candidates - 1) {
        const auto index = static_cast<std::uint32_t>(std::countr_zero(candidates));
        told |= static_cast<std::uint32_t>(holds(wells[index].yesWhen, facts)) << index;
    }
    return told;
}

/// What these items add up to. An item that takes points away is the clinician's: never applied.
std::int32_t points(const Questionnaire& questionnaire, std::uint32_t items)
{
    std::int32_t sum = 0;
    for (; items != 0; items &= items - 1) {
        const auto index = static_cast<std::size_t>(std::countr_zero(items));
        sum += std::max(questionnaire.wells()[index].points, 0);
    }
    return sum;
}

WellsRange wellsRange(const Questionnaire& questionnaire, std::uint32_t yes, QuestionSet unknown)
{
    WellsRange range { .yes = yes };
    range.unknown = questionnaire.relevance().unknownWells(unknown) & ~yes;
    range.told = points(questionnaire, range.yes);
    range.highest = range.told + points(questionnaire, range.unknown);
    return range;
}

constexpr std::uint8_t categoryLast = categoryCount;

struct Judgement {
    std::uint8_t category = categoryLast;
    std::uint32_t wellsYes = 0; ///< one bit an item
    std::uint64_t fired = 0;
    Told told; ///< what it was judged by
};

Judgement judge(Facts& facts, const Told& told)
{
    const Candidates candidates = facts.questionnaire.relevance().candidates(told.telling);
    Judgement judgement { .wellsYes = wellsTold(facts, candidates.wells), .told = told };
    facts.wellsTold = points(facts.questionnaire, judgement.wellsYes);
    evaluateGroups(facts, candidates.groups);

    const auto rules = facts.questionnaire.rules();
    for (std::uint64_t left = candidates.rules; left != 0; left &= left - 1) {
        const auto index = static_cast<std::size_t>(std::countr_zero(left));
        const Rule& rule = rules[index];
        const bool fires = rule.otherwise ? judgement.fired == 0 : holds(rule.when, facts);
        judgement.fired |= static_cast<std::uint64_t>(fires) << index;
        judgement.category = std::min(judgement.category, fires ? rule.category : categoryLast);
    }
    return judgement;
}

/// Judges once more after gated questions were asked. Where none of their answers tells, the same
/// rules fire and the same Wells items are so.
Judgement judgeAgain(Facts& facts, const Judgement& before)
{
    const Told told = facts.questionnaire.relevance().look(facts);
    if (told.telling != before.told.telling) {
        return judge(facts, told);
    }
    Judgement judgement = before;
    judgement.told = told;
    return judgement;
}

/// The category when these gated answers are counted beside everything that is not gated.
std::uint8_t judgeCounting(
    const Facts& ungated, const Answers& answers, QuestionSet gated, const Judgement& plain)
{
    Facts facts = factsOf(ungated.questionnaire, ungated.counted, ungated.asked);
    askGated(facts, answers, gated);
    return judgeAgain(facts, plain).category;
}

/// Offers the guided checks whose gates are open, and judges with their answers.
Judgement judgeWithChecks(Facts& facts, const Answers& answers)
{
    const auto questions = facts.questionnaire.questions();
    const QuestionIndex first = facts.questionnaire.firstGated();

    const Judgement plain = judge(facts, facts.questionnaire.relevance().look(facts));
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
    askGated(facts, answers, open);
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
    // Answers count until their question turns out not to be asked: no condition looks ahead.
    Facts facts = factsOf(questionnaire, answers, 0);

    Assessment assessment;
    assessment.stopped = askUngated(facts);
    const Judgement judgement = assessment.stopped
        ? judge(facts, questionnaire.relevance().look(facts))
        : judgeWithChecks(facts, answers);

    assessment.category = judgement.category;
    assessment.fired = judgement.fired;
    assessment.wells = wellsRange(questionnaire, judgement.wellsYes, judgement.told.unknown);
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
