// SPDX-License-Identifier: GPL-3.0-or-later

// The properties that compare two answer sets: P3, P4 and P5.

#include "proof/properties.h"

#include "proof/answer_words.h"
#include "proof/protocol_terms.h"

#include <algorithm>

namespace legcheck::proof {

using core::OptionSet;
using core::Question;
using core::QuestionIndex;
using core::QuestionKind;

namespace {

OptionSet allOptions(const Question& question)
{
    OptionSet all = 0;
    for (std::size_t index = 0; index < question.options.size(); ++index) {
        all |= OptionSet { 1 } << index;
    }
    return all;
}

/// The options of a Many question that say something is wrong.
OptionSet signsOf(const Question& question)
{
    return allOptions(question)
        & ~(question.none | question.unsure | question.skipped | question.noSign);
}

/// What one question says in two answer sets.
struct Step {
    const AnswerVariables& from;
    const AnswerVariables& to;
    QuestionIndex index;

    [[nodiscard]] const Question& question() const { return from.questionnaire().question(index); }
    [[nodiscard]] z3::context& context() const { return from.context(); }
};

/// The lone "none", or nothing but options that are no sign; of a One question the first option.
z3::expr isHarmless(const AnswerVariables& answers, QuestionIndex index)
{
    const Question& question = answers.questionnaire().question(index);
    if (question.options.empty()) {
        return answers.isAnswered(index)
            && answers.number(index) == numberOf(answers.context(), question.lowest);
    }
    if (question.kind == QuestionKind::One) {
        return answers.option(index, 0);
    }
    const OptionSet harmless = question.none | question.noSign;
    return answers.isAnswered(index) && !answers.anyOf(index, allOptions(question) & ~harmless);
}

/// Further right among the options.
z3::expr isFurtherRight(const Step& step)
{
    std::vector<z3::expr> ways;
    OptionSet left = 0;
    for (std::size_t index = 0; index < step.question().options.size(); ++index) {
        ways.push_back(step.to.option(step.index, index) && step.from.anyOf(step.index, left));
        left |= OptionSet { 1 } << index;
    }
    return anyOf(step.context(), ways);
}

/// From harmless to unsure or to signs, from unsure or unanswered to signs, or one sign more; and
/// options that are no sign change nothing, whichever way.
z3::expr isWorseAmongMany(const Step& step)
{
    const Question& question = step.question();
    const OptionSet signs = signsOf(question);
    const z3::expr harmless = isHarmless(step.from, step.index);
    const z3::expr unsure
        = !step.from.isAnswered(step.index) || step.from.anyOf(step.index, question.unsure);
    const z3::expr toSigns = step.to.anyOf(step.index, signs);
    const z3::expr toUnsure = step.to.anyOf(step.index, question.unsure);

    std::vector<z3::expr> keepsAll { step.from.isAnswered(step.index) && !unsure };
    std::vector<z3::expr> sameSigns { keepsAll.front(),
        step.to.isAnswered(step.index) && !toUnsure };
    for (std::size_t index = 0; index < question.options.size(); ++index) {
        const z3::expr before = step.from.option(step.index, index);
        const z3::expr after = step.to.option(step.index, index);
        if ((signs >> index & 1U) != 0) {
            keepsAll.push_back(z3::implies(before, after));
            sameSigns.push_back(before == after);
        } else {
            keepsAll.push_back(before == after);
        }
    }
    return (harmless && (toUnsure || toSigns)) || (unsure && toSigns)
        || allOf(step.context(), keepsAll) || allOf(step.context(), sameSigns);
}

z3::expr isWorse(const Step& step)
{
    switch (step.question().kind) {
    case QuestionKind::One:
        return isFurtherRight(step);
    case QuestionKind::Many:
        return isWorseAmongMany(step);
    case QuestionKind::Scale:
    case QuestionKind::Millimetres:
        break;
    }
    return step.from.isAnswered(step.index) && step.to.isAnswered(step.index)
        && z3::sgt(step.to.number(step.index), step.from.number(step.index));
}

z3::expr areMeasured(const AnswerVariables& answers, const core::TapeQuestions& tape)
{
    return answers.isAnswered(tape.left) && answers.isAnswered(tape.right);
}

z3::expr differenceOf(const AnswerVariables& answers, const core::TapeQuestions& tape)
{
    const z3::expr left = answers.number(tape.left);
    const z3::expr right = answers.number(tape.right);
    return z3::ite(z3::sge(left, right), left - right, right - left);
}

/// Whether both are judged the same.
z3::expr differ(const Judged& one, const Judged& other)
{
    return isLessUrgent(one.atMost, other.atMost) || isLessUrgent(other.atMost, one.atMost);
}

/// P3 looks at nothing that is not ordered, so what the protocol orders must be.
void requireOrder(const Workbench& bench, Finding& finding)
{
    for (const ProtocolQuestion& known : protocolQuestions()) {
        const auto index = bench.questionnaire().find(known.id);
        if (!index || !known.ordered) {
            continue;
        }
        const Question& question = bench.questionnaire().question(*index);
        if (!question.ordered) {
            finding.faults.push_back("question " + questionWords(bench.pack(), *index)
                + " must be 'ordered': its answers stand from harmless to worse");
        }
        OptionSet before = 0;
        for (const std::string_view id : known.options) {
            const OptionSet option = bench.questionnaire().option(*index, id);
            if (option != 0 && option < before) {
                finding.faults.push_back("question " + questionWords(bench.pack(), *index) + ": "
                    + optionWords(bench.pack(), *index, option)
                    + " is worse than an option that stands after it");
            }
            before = std::max(before, option);
        }
    }
}

/// Whether the protocol leaves this question out of P3.
bool isLeftOut(const Question& question)
{
    return std::ranges::any_of(protocolQuestions(), [&question](const ProtocolQuestion& known) {
        return known.id == question.id && !known.ordered;
    });
}

bool isTape(const core::Questionnaire& questionnaire, QuestionIndex index)
{
    const auto& tape = questionnaire.tape();
    return tape && (index == tape->left || index == tape->right);
}

/// P5 goes by the roles of options, so those that the protocol names must have them.
void requireRoles(const Workbench& bench, Finding& finding)
{
    for (const ProtocolQuestion& known : protocolQuestions()) {
        const auto index = bench.questionnaire().find(known.id);
        for (const std::string_view id : known.options) {
            const OptionSet option = index ? bench.questionnaire().option(*index, id) : 0;
            if (option == 0) {
                continue;
            }
            const Question& question = bench.questionnaire().question(*index);
            const bool isMany = question.kind == QuestionKind::Many;
            const std::string words = "question " + questionWords(bench.pack(), *index) + ": "
                + optionWords(bench.pack(), *index, option);
            const auto require = [&](OptionSet role, bool wanted, const char* name) {
                if (((role & option) != 0) != wanted) {
                    finding.faults.push_back(
                        words + (wanted ? " must have" : " must not have") + " the role " + name);
                }
            };
            require(question.unsure, id == "unsure", "unsure");
            require(question.skipped, id == "skipped", "skipped");
            require(question.none, isMany && id == "none", "none");
        }
    }
}

} // namespace

Finding proveWorseIsNeverLessUrgent(const Workbench& bench)
{
    Finding finding;
    requireOrder(bench, finding);
    const core::Questionnaire& questionnaire = bench.questionnaire();
    for (QuestionIndex index = 0; index < questionnaire.questionCount(); ++index) {
        const Question& question = questionnaire.question(index);
        if (isTape(questionnaire, index) || isLeftOut(question)) {
            continue;
        }
        const Other other = bench.other({ index });
        if (question.ordered) {
            finding.keep(bench.search(isWorse({ bench.answers(), other.answers, index })
                    && isLessUrgent(other.judged.atMost, bench.judged().atMost),
                other, finding));
        } else if (const auto counts
            = bench.search(differ(bench.judged(), other.judged), other, finding)) {
            // A question that the protocol does not know.
            finding.faults.push_back("question " + questionWords(bench.pack(), index)
                + " changes the category, but is not 'ordered'");
            finding.keep(counts);
        }
    }
    if (const auto& tape = questionnaire.tape()) {
        const Other other = bench.other({ tape->left, tape->right });
        const z3::expr isLarger = areMeasured(bench.answers(), *tape)
            && areMeasured(other.answers, *tape)
            && z3::sgt(differenceOf(other.answers, *tape), differenceOf(bench.answers(), *tape));
        finding.keep(bench.search(
            isLarger && isLessUrgent(other.judged.atMost, bench.judged().atMost), other, finding));
    }
    return finding;
}

Finding proveChecksOnlyRaise(const Workbench& bench)
{
    Finding finding;
    Terms terms(bench.answers(), bench.judged().asked, finding.faults);
    const auto prove = [&](QuestionIndex index, OptionSet mild, OptionSet bad, bool toFourOnly) {
        const Other other = bench.other({ index });
        const auto isMild = [&](const AnswerVariables& answers) {
            return !answers.isAnswered(index) || answers.anyOf(index, mild);
        };
        const z3::expr fromMild = isMild(bench.answers());
        finding.keep(bench.search(fromMild && isMild(other.answers)
                && isLessUrgent(other.judged.atMost, bench.judged().atMost),
            other, finding));
        z3::expr wrong = isLessUrgent(other.judged.atMost, bench.judged().atMost);
        if (toFourOnly) {
            wrong = differ(bench.judged(), other.judged)
                && !(bench.judged().isCategory(5) && other.judged.isCategory(4));
        }
        finding.keep(
            bench.search(fromMild && other.answers.anyOf(index, bad) && wrong, other, finding));
    };
    for (const std::string_view id : { "calf_press", "foot_lift" }) {
        if (const auto index = terms.find(id)) {
            prove(*index, terms.option(id, "no_pain") | terms.option(id, "skipped"),
                terms.option(id, "pain"), true);
        }
    }
    if (const auto index = terms.find("dent")) {
        prove(*index, terms.option("dent", "no") | terms.option("dent", "skipped"),
            terms.option("dent", "yes"), false);
    }
    // Any other guided check: no answer is less urgent than to leave it out.
    const core::Questionnaire& questionnaire = bench.questionnaire();
    for (QuestionIndex index = 0; index < questionnaire.questionCount(); ++index) {
        if (questionnaire.question(index).gate || questionnaire.question(index).id == "lump") {
            prove(index, questionnaire.question(index).skipped,
                allOptions(questionnaire.question(index)), false);
        }
    }
    return finding;
}

Finding proveUnknownIsNeverNo(const Workbench& bench)
{
    Finding finding;
    requireRoles(bench, finding);
    const core::Questionnaire& questionnaire = bench.questionnaire();
    for (QuestionIndex index = 0; index < questionnaire.questionCount(); ++index) {
        const Question& question = questionnaire.question(index);
        const Other other = bench.other({ index });
        const z3::expr unanswered = !other.answers.isAnswered(index);
        const z3::expr unsure = other.answers.anyOf(index, question.unsure);
        if (question.ordered && !isTape(questionnaire, index)) {
            finding.keep(bench.search(isHarmless(bench.answers(), index) && (unanswered || unsure)
                    && isLessUrgent(other.judged.atMost, bench.judged().atMost),
                other, finding));
        }
        if (question.unsure != 0) {
            // Unanswered is treated exactly as unsure.
            finding.keep(bench.search(bench.answers().anyOf(index, question.unsure) && unanswered
                    && differ(bench.judged(), other.judged),
                other, finding));
        }
    }
    if (const auto& tape = questionnaire.tape()) {
        const Other other = bench.other({ tape->left, tape->right });
        const z3::expr same = areMeasured(bench.answers(), *tape)
            && differenceOf(bench.answers(), *tape) == numberOf(bench.context(), 0);
        finding.keep(bench.search(same && !areMeasured(other.answers, *tape)
                && isLessUrgent(other.judged.atMost, bench.judged().atMost),
            other, finding));
    }
    return finding;
}

} // namespace legcheck::proof
