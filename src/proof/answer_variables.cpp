// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/answer_variables.h"

#include <algorithm>

namespace legcheck::proof {

using core::OptionSet;
using core::Question;
using core::QuestionIndex;
using core::QuestionKind;

namespace {

constexpr bool has(OptionSet options, std::size_t index)
{
    return (options >> index & 1U) != 0;
}

} // namespace

z3::expr anyOf(z3::context& context, const std::vector<z3::expr>& parts)
{
    z3::expr_vector all(context);
    for (const z3::expr& part : parts) {
        all.push_back(part);
    }
    return parts.size() == 1 ? parts.front() : z3::mk_or(all);
}

z3::expr allOf(z3::context& context, const std::vector<z3::expr>& parts)
{
    z3::expr_vector all(context);
    for (const z3::expr& part : parts) {
        all.push_back(part);
    }
    return parts.size() == 1 ? parts.front() : z3::mk_and(all);
}

z3::expr numberOf(z3::context& context, std::int32_t value)
{
    return context.bv_val(value, numberBits);
}

z3::expr countOf(z3::context& context, const std::vector<z3::expr>& parts)
{
    z3::expr sum = numberOf(context, 0);
    for (const z3::expr& part : parts) {
        sum = sum + z3::ite(part, numberOf(context, 1), numberOf(context, 0));
    }
    return sum;
}

AnswerVariables::AnswerVariables(
    z3::context& context, const core::Questionnaire& questionnaire, const std::string& name)
    : m_context(&context)
    , m_questionnaire(&questionnaire)
{
    for (QuestionIndex index = 0; index < questionnaire.questionCount(); ++index) {
        m_questions.push_back(make(index, name));
    }
}

AnswerVariables::Variables AnswerVariables::make(QuestionIndex index, const std::string& name) const
{
    const Question& question = m_questionnaire->question(index);
    const std::string prefix = name + '.' + question.id;
    Variables variables {
        .options = {}, .answered = m_context->bool_val(false), .number = numberOf(*m_context, 0)
    };
    if (question.options.empty()) {
        variables.answered = m_context->bool_const((prefix + ".given").c_str());
        variables.number = m_context->bv_const((prefix + ".number").c_str(), numberBits);
        return variables;
    }
    for (const std::string& option : question.options) {
        std::string term = prefix;
        term += '.';
        term += option;
        variables.options.push_back(m_context->bool_const(term.c_str()));
    }
    variables.answered = proof::anyOf(*m_context, variables.options);
    return variables;
}

AnswerVariables AnswerVariables::withOther(
    const std::vector<QuestionIndex>& questions, const std::string& name) const
{
    AnswerVariables other = *this;
    for (const QuestionIndex question : questions) {
        other.m_questions[question] = make(question, name);
    }
    return other;
}

AnswerVariables AnswerVariables::seenBy(const core::Questionnaire& questionnaire) const
{
    const z3::expr never = m_context->bool_val(false);
    AnswerVariables seen = *this;
    seen.m_questionnaire = &questionnaire;
    seen.m_questions.clear();
    for (const Question& question : questionnaire.questions()) {
        Variables variables {
            .options = {}, .answered = never, .number = numberOf(*m_context, question.lowest)
        };
        const auto index = m_questionnaire->find(question.id);
        const bool same = index && m_questionnaire->question(*index).kind == question.kind;
        if (same && question.options.empty()) {
            variables = m_questions[*index];
        }
        for (const std::string& option : question.options) {
            const auto& own = m_questionnaire->question(index.value_or(0)).options;
            const auto found = std::ranges::find(own, option);
            variables.options.push_back(same && found != own.end()
                    ? m_questions[*index].options[static_cast<std::size_t>(found - own.begin())]
                    : never);
        }
        if (!question.options.empty()) {
            variables.answered = proof::anyOf(*m_context, variables.options);
        }
        seen.m_questions.push_back(variables);
    }
    return seen;
}

z3::expr AnswerVariables::anyOf(QuestionIndex question, OptionSet options) const
{
    std::vector<z3::expr> chosen;
    const auto& all = m_questions[question].options;
    for (std::size_t index = 0; index < all.size(); ++index) {
        if (has(options, index)) {
            chosen.push_back(all[index]);
        }
    }
    return proof::anyOf(*m_context, chosen);
}

z3::expr AnswerVariables::exactly(QuestionIndex question, OptionSet options) const
{
    std::vector<z3::expr> each;
    const auto& all = m_questions[question].options;
    for (std::size_t index = 0; index < all.size(); ++index) {
        each.push_back(has(options, index) ? all[index] : !all[index]);
    }
    return allOf(*m_context, each);
}

z3::expr AnswerVariables::isPossible(QuestionIndex index) const
{
    const Question& question = m_questionnaire->question(index);
    const Variables& variables = m_questions[index];
    if (question.options.empty()) {
        return z3::sge(variables.number, numberOf(*m_context, question.lowest))
            && z3::sle(variables.number, numberOf(*m_context, question.highest));
    }
    const OptionSet alone
        = question.kind == QuestionKind::One ? ~OptionSet { 0 } : question.none | question.unsure;
    std::vector<z3::expr> rules;
    for (std::size_t one = 0; one < variables.options.size(); ++one) {
        for (std::size_t other = 0; other < one; ++other) {
            if (has(alone, one) || has(alone, other)) {
                rules.push_back(!(variables.options[one] && variables.options[other]));
            }
        }
    }
    return allOf(*m_context, rules);
}

z3::expr AnswerVariables::isPossible() const
{
    std::vector<z3::expr> each;
    for (QuestionIndex index = 0; index < m_questionnaire->questionCount(); ++index) {
        each.push_back(isPossible(index));
    }
    return allOf(*m_context, each);
}

std::vector<z3::expr> AnswerVariables::tellings(QuestionIndex question) const
{
    const Variables& variables = m_questions[question];
    return variables.options.empty() ? std::vector { variables.answered } : variables.options;
}

std::vector<z3::expr> AnswerVariables::tellings() const
{
    std::vector<z3::expr> all;
    for (QuestionIndex index = 0; index < m_questionnaire->questionCount(); ++index) {
        const std::vector<z3::expr> some = tellings(index);
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

core::Answers AnswerVariables::read(const z3::model& model) const
{
    const auto isTrue = [&model](const z3::expr& term) { return model.eval(term, true).is_true(); };
    core::Answers answers;
    for (QuestionIndex index = 0; index < m_questionnaire->questionCount(); ++index) {
        const Variables& variables = m_questions[index];
        OptionSet chosen = 0;
        for (std::size_t option = 0; option < variables.options.size(); ++option) {
            chosen |= isTrue(variables.options[option]) ? OptionSet { 1 } << option : 0;
        }
        if (!variables.options.empty()) {
            answers.choose(index, chosen);
        } else if (isTrue(variables.answered)) {
            answers.give(index,
                static_cast<std::int32_t>(model.eval(variables.number, true).get_numeral_int64()));
        }
    }
    return answers;
}

} // namespace legcheck::proof
