// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/term_evaluator.h"

#include <QtGlobal>

#include <algorithm>

namespace legcheck::tests {

namespace {

/// As a signed number of that many bits.
std::int32_t wrapped(std::int64_t value)
{
    static_assert(proof::numberBits == 16);
    return static_cast<std::int16_t>(static_cast<std::uint16_t>(value));
}

} // namespace

TermEvaluator::TermEvaluator(
    const proof::AnswerVariables& answers, const std::vector<z3::expr>& terms)
{
    const core::Questionnaire& questionnaire = answers.questionnaire();
    for (core::QuestionIndex index = 0; index < questionnaire.questionCount(); ++index) {
        const auto& options = questionnaire.question(index).options;
        for (std::size_t option = 0; option < options.size(); ++option) {
            name(answers.option(index, option),
                { index, Place::Option, core::OptionSet { 1 } << option });
        }
        if (options.empty()) {
            name(answers.isAnswered(index), { index, Place::Given, 0 });
            name(answers.number(index), { index, Place::Number, 0 });
        }
    }
    for (const z3::expr& term : terms) {
        m_terms.push_back(add(term));
    }
    m_values.resize(m_steps.size());
}

void TermEvaluator::name(const z3::expr& variable, Place place)
{
    m_places.emplace(variable.id(), place);
}

std::size_t TermEvaluator::add(const z3::expr& term)
{
    if (const auto known = m_known.find(term.id()); known != m_known.end()) {
        return known->second;
    }
    Step step { .kind = term.decl().decl_kind(), .constant = 0, .parts = {} };
    for (unsigned part = 0; part < term.num_args(); ++part) {
        step.parts.push_back(add(term.arg(part)));
    }
    const std::size_t place = m_steps.size();
    if (step.kind == Z3_OP_BNUM) {
        step.constant = wrapped(static_cast<std::int64_t>(term.get_numeral_uint64()));
    } else if (step.kind == Z3_OP_UNINTERPRETED) {
        m_variables.emplace_back(place, m_places.at(term.id()));
    }
    m_steps.push_back(std::move(step));
    m_known.emplace(term.id(), place);
    return place;
}

void TermEvaluator::set(const core::Answers& answers)
{
    for (const auto& [step, place] : m_variables) {
        std::int32_t value = 0;
        switch (place.what) {
        case Place::Option:
            value = (answers.options(place.question) & place.option) != 0 ? 1 : 0;
            break;
        case Place::Given:
            value = answers.isAnswered(place.question) ? 1 : 0;
            break;
        case Place::Number:
            value = answers.number(place.question).value_or(0);
            break;
        }
        m_values[step] = value;
    }
    for (std::size_t step = 0; step < m_steps.size(); ++step) {
        if (m_steps[step].kind != Z3_OP_UNINTERPRETED) {
            m_values[step] = work(m_steps[step]);
        }
    }
}

std::int32_t TermEvaluator::work(const Step& step) const
{
    const auto part = [this, &step](std::size_t index) { return m_values[step.parts[index]]; };
    const auto isTrue = [this](std::size_t place) { return m_values[place] != 0; };
    switch (static_cast<int>(step.kind)) {
    case Z3_OP_TRUE:
        return 1;
    case Z3_OP_FALSE:
        return 0;
    case Z3_OP_BNUM:
        return step.constant;
    case Z3_OP_AND:
        return std::ranges::all_of(step.parts, isTrue) ? 1 : 0;
    case Z3_OP_OR:
        return std::ranges::any_of(step.parts, isTrue) ? 1 : 0;
    case Z3_OP_NOT:
        return part(0) == 0 ? 1 : 0;
    case Z3_OP_EQ:
        return part(0) == part(1) ? 1 : 0;
    case Z3_OP_ITE:
        return part(0) != 0 ? part(1) : part(2);
    case Z3_OP_BADD: {
        std::int64_t sum = 0;
        for (const std::size_t place : step.parts) {
            sum += m_values[place];
        }
        return wrapped(sum);
    }
    case Z3_OP_BSUB:
        return wrapped(std::int64_t { part(0) } - part(1));
    case Z3_OP_SLEQ:
        return part(0) <= part(1) ? 1 : 0;
    case Z3_OP_SGEQ:
        return part(0) >= part(1) ? 1 : 0;
    default:
        qFatal("this test does not know the operator %d", static_cast<int>(step.kind));
    }
}

} // namespace legcheck::tests
