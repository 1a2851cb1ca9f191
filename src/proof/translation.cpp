// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/translation.h"

#include <algorithm>

namespace legcheck::proof {

namespace {

using core::Condition;
using core::ConditionKind;
using core::ConditionNode;
using core::Question;
using core::QuestionIndex;

/// core::Facts, as terms.
struct Facts {
    const AnswerVariables& answers;
    std::vector<z3::expr> asked;
    std::vector<z3::expr> groups;
    z3::expr told;

    [[nodiscard]] z3::context& context() const { return answers.context(); }
    [[nodiscard]] z3::expr isCounted(QuestionIndex question) const
    {
        return asked[question] && answers.isAnswered(question);
    }
};

Facts nothingAsked(const AnswerVariables& answers)
{
    z3::context& context = answers.context();
    const auto& questionnaire = answers.questionnaire();
    return { answers, std::vector(questionnaire.questions().size(), context.bool_val(false)),
        std::vector(questionnaire.groups().size(), context.bool_val(false)), numberOf(context, 0) };
}

z3::expr tapeDifference(const ConditionNode& node, const Facts& facts)
{
    const auto& tape = facts.answers.questionnaire().tape();
    if (!tape) {
        return facts.context().bool_val(false);
    }
    const z3::expr left = facts.answers.number(tape->left);
    const z3::expr right = facts.answers.number(tape->right);
    const z3::expr threshold = numberOf(facts.context(), node.threshold);
    const z3::expr leftOver = z3::sge(left - right, threshold);
    const z3::expr rightOver = z3::sge(right - left, threshold);
    z3::expr over = leftOver || rightOver;
    if (node.kind == ConditionKind::PainfulLegTapeAtLeast) {
        const z3::expr leg = facts.asked[tape->leg];
        over = z3::ite(leg && facts.answers.exactly(tape->leg, tape->legLeft), leftOver,
            z3::ite(leg && facts.answers.exactly(tape->leg, tape->legRight), rightOver, over));
    }
    return facts.isCounted(tape->left) && facts.isCounted(tape->right) && over;
}

z3::expr holds(const ConditionNode* node, const Facts& facts)
{
    std::vector<z3::expr> parts;
    const bool isCompound = node->kind == ConditionKind::Any || node->kind == ConditionKind::All
        || node->kind == ConditionKind::AtLeast;
    const ConditionNode* const end = node + node->span;
    for (const ConditionNode* part = node + 1; isCompound && part != end; part += part->span) {
        parts.push_back(holds(part, facts));
    }
    const QuestionIndex question = node->question;
    const AnswerVariables& answers = facts.answers;
    switch (node->kind) {
    case ConditionKind::Any:
        return anyOf(facts.context(), parts);
    case ConditionKind::All:
        return allOf(facts.context(), parts);
    case ConditionKind::AtLeast:
        return z3::sge(countOf(facts.context(), parts), numberOf(facts.context(), node->threshold));
    case ConditionKind::Chosen:
        return facts.asked[question] && answers.anyOf(question, node->options);
    case ConditionKind::Unknown:
        return facts.asked[question]
            && (!answers.isAnswered(question) || answers.anyOf(question, node->options));
    case ConditionKind::NumberAtLeast:
        return facts.isCounted(question)
            && z3::sge(answers.number(question), numberOf(facts.context(), node->threshold));
    case ConditionKind::TapeDifferenceAtLeast:
    case ConditionKind::PainfulLegTapeAtLeast:
        return tapeDifference(*node, facts);
    case ConditionKind::WellsAtLeast:
        return z3::sge(facts.told, numberOf(facts.context(), node->threshold));
    case ConditionKind::Group:
        return facts.groups[static_cast<std::size_t>(node->threshold)];
    }
    return facts.context().bool_val(false);
}

z3::expr holds(const Condition& condition, const Facts& facts)
{
    return condition.empty() ? facts.context().bool_val(true) : holds(condition.data(), facts);
}

/// What one judging gives: the part of Judged that does not depend on who was asked when.
struct Judgement {
    std::vector<z3::expr> fired;
    std::vector<z3::expr> atMost;
    std::vector<z3::expr> wellsYes;
    std::vector<z3::expr> wellsUnknown;
    z3::expr highest;
};

void judgeWells(Facts& facts, Judgement& judgement)
{
    z3::context& context = facts.context();
    const auto isUnknown = [&facts](QuestionIndex index) {
        const Question& question = facts.answers.questionnaire().question(index);
        return !facts.isCounted(index)
            || facts.answers.anyOf(index, question.unsure | question.skipped);
    };
    const z3::expr zero = numberOf(context, 0);
    facts.told = zero;
    judgement.highest = zero;
    for (const core::WellsItem& item : facts.answers.questionnaire().wells()) {
        const bool isTold = item.by != core::SaidBy::Clinician;
        std::vector<z3::expr> unknown;
        std::ranges::transform(item.questions, std::back_inserter(unknown), isUnknown);
        const z3::expr yes = isTold ? holds(item.yesWhen, facts) : context.bool_val(false);
        const z3::expr open = isTold ? !yes && anyOf(context, unknown) : context.bool_val(true);
        const z3::expr points = numberOf(context, item.points);
        facts.told = facts.told + z3::ite(yes, points, zero);
        if (item.points > 0) {
            judgement.highest = judgement.highest + z3::ite(open, points, zero);
        }
        judgement.wellsYes.push_back(yes);
        judgement.wellsUnknown.push_back(open);
    }
    judgement.highest = judgement.highest + facts.told;
}

void judgeRules(const Facts& facts, Judgement& judgement)
{
    z3::context& context = facts.context();
    const auto rules = facts.answers.questionnaire().rules();
    for (const core::Rule& rule : rules) {
        judgement.fired.push_back(
            rule.otherwise ? !anyOf(context, judgement.fired) : holds(rule.when, facts));
    }
    for (std::size_t category = 0; category <= core::categoryCount; ++category) {
        std::vector<z3::expr> urgent;
        for (std::size_t rule = 0; rule < rules.size(); ++rule) {
            if (rules[rule].category <= category) {
                urgent.push_back(judgement.fired[rule]);
            }
        }
        judgement.atMost.push_back(
            category == core::categoryCount ? context.bool_val(true) : anyOf(context, urgent));
    }
}

Judgement judge(Facts& facts)
{
    Judgement judgement { {}, {}, {}, {}, numberOf(facts.context(), 0) };
    judgeWells(facts, judgement);
    const auto groups = facts.answers.questionnaire().groups();
    std::ranges::fill(facts.groups, facts.context().bool_val(false));
    for (std::size_t group = 0; group < groups.size(); ++group) {
        facts.groups[group] = holds(groups[group].when, facts);
    }
    judgeRules(facts, judgement);
    return judgement;
}

/// Asks every question that is not gated, in order. Returns whether a stop ended them.
z3::expr askUngated(Facts& facts)
{
    const auto& questionnaire = facts.answers.questionnaire();
    const auto stops = questionnaire.stops();
    auto stop = stops.begin();
    z3::expr stopped = facts.context().bool_val(false);
    for (QuestionIndex index = 0; index < questionnaire.firstGated(); ++index) {
        facts.asked[index] = !stopped && holds(questionnaire.question(index).askedWhen, facts);
        for (; stop != stops.end() && stop->after == index; ++stop) {
            stopped = stopped || holds(stop->when, facts);
        }
    }
    return stopped;
}

/// Offers the guided checks whose gates are open.
void askGated(Facts& facts, const z3::expr& stopped)
{
    const auto& questionnaire = facts.answers.questionnaire();
    const Facts before = facts;
    for (QuestionIndex index = questionnaire.firstGated(); index < questionnaire.questionCount();
         ++index) {
        const Question& question = questionnaire.question(index);
        Facts counting = before;
        for (const QuestionIndex other : question.gate->counting) {
            counting.asked[other] = facts.asked[other];
        }
        const z3::expr isTooUrgent = judge(counting).atMost[question.gate->leastCategory - 1U];
        facts.asked[index] = !stopped && !isTooUrgent && holds(question.askedWhen, before);
    }
}

} // namespace

Judged translate(const AnswerVariables& answers)
{
    Facts facts = nothingAsked(answers);
    const z3::expr stopped = askUngated(facts);
    askGated(facts, stopped);
    const Judgement judgement = judge(facts);

    const auto& questionnaire = answers.questionnaire();
    Judged judged { .asked = facts.asked,
        .fired = judgement.fired,
        .atMost = judgement.atMost,
        .wellsYes = judgement.wellsYes,
        .wellsUnknown = judgement.wellsUnknown,
        .told = facts.told,
        .highest = judgement.highest,
        .callStaff = answers.context().bool_val(false) };
    if (!questionnaire.callStaffWhen().empty()) {
        judged.callStaff = holds(questionnaire.callStaffWhen(), facts);
    }
    for (std::uint8_t category = 1; category <= core::categoryCount; ++category) {
        if (questionnaire.category(category).callStaff) {
            judged.callStaff = judged.callStaff || judged.isCategory(category);
        }
    }
    return judged;
}

std::vector<z3::expr> categoryOf(const AnswerVariables& answers, const std::vector<z3::expr>& asked)
{
    Facts facts = nothingAsked(answers);
    facts.asked = asked;
    return judge(facts).atMost;
}

z3::expr isLessUrgent(const std::vector<z3::expr>& one, const std::vector<z3::expr>& other)
{
    std::vector<z3::expr> steps;
    for (std::size_t category = 0; category < one.size(); ++category) {
        steps.push_back(other[category] && !one[category]);
    }
    return anyOf(one.front().ctx(), steps);
}

} // namespace legcheck::proof
