// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/workbench.h"

#include "core/triage.h"

#include <algorithm>

namespace legcheck::proof {

namespace {

/// So that no pack can make a check run for ever; none of the proofs comes near it, even on a busy
/// machine.
constexpr unsigned mostMilliseconds = 60'000;

z3::solver makeSolver(z3::context& context)
{
    z3::solver solver = z3::tactic(context, "qfbv").mk_solver();
    z3::params parameters(context);
    parameters.set("timeout", mostMilliseconds);
    // Says no where it may choose, so that the first answer set it finds is a small one.
    parameters.set("phase", context.str_symbol("always_false"));
    solver.set(parameters);
    return solver;
}

/// At most `most` of these hold: a sequential counter (Sinz 2005), which solvers handle better than
/// a sum.
z3::expr atMost(z3::context& context, const std::vector<z3::expr>& parts, std::size_t most)
{
    // counted[k]: more than k of the parts so far hold.
    std::vector<z3::expr> counted(most + 1, context.bool_val(false));
    for (const z3::expr& part : parts) {
        for (std::size_t k = most; k > 0; --k) {
            counted[k] = counted[k] || (counted[k - 1] && part);
        }
        counted[0] = counted[0] || part;
    }
    return !counted[most];
}

/// What a reader has to read: the first answer set, and of the second what is other.
std::vector<z3::expr> tellingsOf(const AnswerVariables& first, const Other* second)
{
    std::vector<z3::expr> all = first.tellings();
    if (second != nullptr) {
        for (const core::QuestionIndex question : second->questions) {
            const auto more = second->answers.tellings(question);
            all.insert(all.end(), more.begin(), more.end());
        }
    }
    return all;
}

} // namespace

void Finding::keep(std::optional<Counterexample> found)
{
    if (found && (!broken || found->size < broken->size)) {
        broken = found;
    }
}

Workbench::Workbench(const content::ContentPack& pack)
    : m_pack(pack)
    , m_context(std::make_unique<z3::context>())
    , m_answers(*m_context, pack.questionnaire, "a")
    , m_judged(translate(m_answers))
{
}

Other Workbench::other(const std::vector<core::QuestionIndex>& questions) const
{
    AnswerVariables answers = m_answers.withOther(questions, "b");
    Judged judged = translate(answers);
    return { questions, std::move(answers), std::move(judged) };
}

std::optional<Counterexample> Workbench::search(const z3::expr& broken, Finding& finding) const
{
    return search(broken, nullptr, finding);
}

std::optional<Counterexample> Workbench::search(
    const z3::expr& broken, const Other& second, Finding& finding) const
{
    return search(broken, &second, finding);
}

namespace {

/// What asks for answers that tell less than the model's: nothing new, and something of it not.
/// `size` becomes how much the model tells.
std::vector<z3::expr> narrowerThan(const z3::model& model, const std::vector<z3::expr>& tellings,
    std::size_t& size, z3::context& context)
{
    std::vector<z3::expr> told;
    std::vector<z3::expr> narrower;
    for (const z3::expr& telling : tellings) {
        const bool isTold = model.eval(telling, true).is_true();
        (isTold ? told : narrower).push_back(!telling);
    }
    size = told.size();
    narrower.push_back(anyOf(context, told));
    return narrower;
}

} // namespace

std::optional<Counterexample> Workbench::search(
    const z3::expr& broken, const Other* second, Finding& finding) const
{
    z3::expr wanted = m_answers.isPossible() && broken;
    if (second != nullptr) {
        wanted = wanted && second->answers.isPossible();
    }
    const std::vector<z3::expr> tellings = tellingsOf(m_answers, second);
    // First less and less of what the solver happens to find, which it sees quickly; then whether
    // other answers do with fewer, until there are none.
    std::optional<Counterexample> smallest;
    std::vector<z3::expr> narrower;
    for (bool isLeast = false;;) {
        z3::solver solver = makeSolver(*m_context);
        solver.add(wanted);
        if (smallest) {
            solver.add(isLeast ? atMost(*m_context, tellings, smallest->size - 1)
                               : allOf(*m_context, narrower));
        }
        const z3::check_result result = solver.check();
        if (!smallest && result == z3::unknown) {
            finding.faults.push_back("the solver gave up: " + solver.reason_unknown());
        }
        if (result != z3::sat) {
            if (!smallest || isLeast || smallest->size == 0) {
                return smallest;
            }
            isLeast = true;
            continue;
        }
        const z3::model model = solver.get_model();
        smallest = Counterexample { .first = m_answers.read(model), .second = {}, .size = 0 };
        narrower = narrowerThan(model, tellings, smallest->size, *m_context);
        isLeast = false;
        bool same = agrees(model, m_judged, smallest->first);
        if (second != nullptr) {
            smallest->second = second->answers.read(model);
            same = same && agrees(model, second->judged, *smallest->second);
        }
        if (!same) {
            finding.faults.emplace_back(
                "engine and translation differ; this is a fault of LegCheck, please report it");
            return smallest;
        }
    }
}

bool Workbench::isReached(const z3::expr& wanted, Finding& finding) const
{
    z3::solver solver = makeSolver(*m_context);
    solver.add(m_answers.isPossible() && wanted);
    const z3::check_result result = solver.check();
    if (result == z3::unknown) {
        finding.faults.push_back("the solver gave up: " + solver.reason_unknown());
    }
    return result == z3::sat;
}

bool Workbench::agrees(
    const z3::model& model, const Judged& judged, const core::Answers& answers) const
{
    const core::Assessment assessment = core::assess(questionnaire(), answers);
    std::vector<z3::expr> same { judged.isCategory(assessment.category) };
    for (core::QuestionIndex index = 0; index < questionnaire().questionCount(); ++index) {
        same.push_back(judged.asked[index] == m_context->bool_val(assessment.isAsked(index)));
    }
    for (std::size_t rule = 0; rule < judged.fired.size(); ++rule) {
        same.push_back(judged.fired[rule] == m_context->bool_val(assessment.hasFired(rule)));
    }
    return model.eval(allOf(*m_context, same), true).is_true();
}

} // namespace legcheck::proof
