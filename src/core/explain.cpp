// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation.h"
#include "core/triage.h"

#include <algorithm>
#include <bit>

namespace legcheck::core {

namespace {

/// One answer that made a rule fire: a chosen option, or (option empty) the question itself.
struct Cause {
    QuestionIndex question = 0;
    std::string_view option;

    friend bool operator==(const Cause&, const Cause&) = default;
};

class CauseCollector {
public:
    explicit CauseCollector(const Facts& facts)
        : m_facts(facts)
    {
    }

    void addCondition(const Condition& condition)
    {
        if (!condition.empty()) {
            add(condition.data());
        }
    }

    void addQuestion(QuestionIndex question) { addOnce({ question, {} }); }

    void addOptions(QuestionIndex question, OptionSet among)
    {
        const auto& options = m_facts.questionnaire.question(question).options;
        for (OptionSet left = m_facts.counted.options(question) & among; left != 0;
             left &= left - 1) {
            addOnce({ question, options[static_cast<std::size_t>(std::countr_zero(left))] });
        }
    }

    [[nodiscard]] std::vector<std::string> names() const
    {
        std::vector<std::string> names;
        names.reserve(m_causes.size());
        for (const Cause& cause : m_causes) {
            const std::string& question = m_facts.questionnaire.question(cause.question).id;
            if (cause.option.empty()) {
                names.push_back(question);
            } else if (isShared(cause)) {
                names.push_back(question + "." + std::string(cause.option));
            } else {
                names.emplace_back(cause.option);
            }
        }
        return names;
    }

    /// Options that two questions of this rule share, by id, must be told apart.
    void noteQuestions(const Condition& condition)
    {
        for (const ConditionNode& node : condition) {
            if (node.kind == ConditionKind::Chosen) {
                noteQuestion(node.question);
            } else if (node.kind == ConditionKind::Group) {
                noteQuestions(groupCondition(node));
            }
        }
    }

    void noteQuestion(QuestionIndex question)
    {
        if (std::ranges::find(m_questions, question) == m_questions.end()) {
            m_questions.push_back(question);
        }
    }

private:
    [[nodiscard]] const Condition& groupCondition(const ConditionNode& node) const
    {
        return m_facts.questionnaire.groups()[static_cast<std::size_t>(node.threshold)].when;
    }

    void add(const ConditionNode* node)
    {
        if (!holds(node, m_facts)) {
            return;
        }
        switch (node->kind) {
        case ConditionKind::Any:
        case ConditionKind::All:
        case ConditionKind::AtLeast:
            for (const ConditionNode* part = node + 1; part != node + node->span;
                 part += part->span) {
                add(part);
            }
            break;
        case ConditionKind::Chosen:
            addOptions(node->question, node->options);
            break;
        case ConditionKind::Unknown:
        case ConditionKind::NumberAtLeast:
            addQuestion(node->question);
            break;
        case ConditionKind::TapeDifferenceAtLeast:
        case ConditionKind::PainfulLegTapeAtLeast:
            addQuestion(m_facts.questionnaire.tape()->left);
            addQuestion(m_facts.questionnaire.tape()->right);
            break;
        case ConditionKind::WellsAtLeast:
            for (const WellsItem& item : m_facts.questionnaire.wells()) {
                if (item.by != SaidBy::Clinician) {
                    addCondition(item.yesWhen);
                }
            }
            break;
        case ConditionKind::Group:
            addCondition(groupCondition(*node));
            break;
        }
    }

    void addOnce(const Cause& cause)
    {
        if (std::ranges::find(m_causes, cause) == m_causes.end()) {
            m_causes.push_back(cause);
        }
    }

    [[nodiscard]] bool isShared(const Cause& cause) const
    {
        return std::ranges::any_of(m_questions, [&](QuestionIndex other) {
            return other != cause.question
                && m_facts.questionnaire.option(other, cause.option) != 0;
        });
    }

    const Facts& m_facts;
    std::vector<Cause> m_causes;
    std::vector<QuestionIndex> m_questions;
};

} // namespace

std::vector<Reason> explain(
    const Questionnaire& questionnaire, const Answers& answers, const Assessment& assessment)
{
    Facts facts { .questionnaire = questionnaire,
        .counted = countedAnswers(questionnaire, answers, assessment),
        .asked = assessment.asked,
        .wellsTold = assessment.wells.told };
    evaluateGroups(facts);

    const auto rules = questionnaire.rules();
    std::vector<Reason> reasons;
    for (std::size_t index = 0; index < rules.size(); ++index) {
        if (!assessment.hasFired(index)) {
            continue;
        }
        CauseCollector causes(facts);
        if (rules[index].otherwise) {
            std::ranges::for_each(
                rules[index].becauseOf, [&](QuestionIndex q) { causes.noteQuestion(q); });
            for (const QuestionIndex question : rules[index].becauseOf) {
                causes.addOptions(question, ~OptionSet { 0 });
            }
        } else {
            causes.noteQuestions(rules[index].when);
            causes.addCondition(rules[index].when);
        }
        reasons.push_back({ index, causes.names() });
    }
    std::ranges::stable_sort(
        reasons, {}, [&](const Reason& reason) { return rules[reason.rule].category; });
    return reasons;
}

} // namespace legcheck::core
