// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire_inspection.h"

#include <set>

namespace legcheck::core {

namespace {

/// Looks for everything that is wrong and says it by id.
class Inspection {
public:
    explicit Inspection(const QuestionnaireParts& parts)
        : m_parts(parts)
    {
    }

    Errors run()
    {
        inspectCategories();
        inspectQuestions();
        inspectStops();
        inspectGroups();
        inspectRules();
        inspectWells();
        inspectProfile();
        return std::move(m_errors);
    }

private:
    /// What a condition may look at, at its place in the protocol.
    struct Sight {
        std::size_t questions = 0; ///< questions before this index
        std::size_t groups = 0; ///< groups before this index
        bool wells = false; ///< the Wells sum is known
    };

    [[nodiscard]] Sight everything() const
    {
        return { m_parts.questions.size(), m_parts.groups.size(), true };
    }

    void fault(const std::string& where, const std::string& what)
    {
        m_errors.push_back({ where + " " + what, where });
    }

    template <class Item> void inspectIds(const std::vector<Item>& items, const std::string& kind)
    {
        std::set<std::string_view> seen;
        for (const Item& item : items) {
            if (item.id.empty()) {
                fault(kind, "without an id");
            } else if (!seen.insert(item.id).second) {
                fault(kind + " '" + item.id + "'", "stands twice");
            }
        }
    }

    template <class Item>
    void inspectCount(const std::vector<Item>& items, std::size_t most, const std::string& kind)
    {
        if (items.empty()) {
            fault(kind, "are missing");
        } else if (items.size() > most) {
            fault(kind, "are more than " + std::to_string(most));
        }
    }

    void inspectCondition(const Condition& condition, const Sight& sight, const std::string& where)
    {
        for (const ConditionNode& node : condition) {
            switch (node.kind) {
            case ConditionKind::Any:
            case ConditionKind::All:
            case ConditionKind::AtLeast:
                if (node.span < 2) {
                    fault(where, "has a condition without parts");
                }
                break;
            case ConditionKind::Chosen:
            case ConditionKind::Unknown:
            case ConditionKind::NumberAtLeast:
                inspectSight(node.question, sight, where);
                inspectThreshold(node, where);
                break;
            case ConditionKind::TapeDifferenceAtLeast:
            case ConditionKind::PainfulLegTapeAtLeast:
                inspectTape(node, sight, where);
                break;
            case ConditionKind::WellsAtLeast:
                if (!sight.wells) {
                    fault(where, "looks at the Wells items, which are not known yet");
                }
                break;
            case ConditionKind::Group:
                if (static_cast<std::size_t>(node.threshold) >= sight.groups) {
                    fault(where, "looks at a group that is not known yet");
                }
                break;
            }
        }
    }

    /// An empty condition always holds; that is meant for questions only.
    void inspectPresence(const Condition& condition, const std::string& where)
    {
        if (condition.empty()) {
            fault(where, "has no condition");
        }
    }

    void inspectSight(QuestionIndex question, const Sight& sight, const std::string& where)
    {
        if (question >= sight.questions) {
            fault(where,
                "looks at question '" + m_parts.questions[question].id
                    + "', which is not asked before it");
        }
    }

    void inspectTape(const ConditionNode& node, const Sight& sight, const std::string& where)
    {
        if (!m_parts.tape) {
            fault(where, "looks at the tape, but the protocol does not say which questions it is");
            return;
        }
        inspectSight(m_parts.tape->left, sight, where);
        inspectSight(m_parts.tape->right, sight, where);
        if (node.kind == ConditionKind::PainfulLegTapeAtLeast) {
            inspectSight(m_parts.tape->leg, sight, where);
        }
    }

    void inspectThreshold(const ConditionNode& node, const std::string& where)
    {
        if (node.kind != ConditionKind::NumberAtLeast) {
            return;
        }
        const Question& question = m_parts.questions[node.question];
        if (node.threshold < question.lowest || node.threshold > question.highest) {
            fault(where,
                "has the threshold " + std::to_string(node.threshold) + ", outside the range of '"
                    + question.id + "'");
        }
    }

    void inspectCategories()
    {
        if (m_parts.categories.size() != categoryCount) {
            fault("categories", "must be exactly " + std::to_string(categoryCount));
        }
        inspectIds(m_parts.categories, "category");
        std::int32_t previous = 0;
        for (const Category& category : m_parts.categories) {
            if (category.minutes < previous) {
                fault("category '" + category.id + "'", "waits less than a more urgent one");
            }
            previous = category.minutes;
        }
        inspectCondition(m_parts.callStaffWhen, everything(), "call_staff_when");
    }

    void inspectQuestions()
    {
        inspectCount(m_parts.questions, maxQuestions, "questions");
        inspectIds(m_parts.questions, "question");
        bool gated = false;
        for (std::size_t index = 0; index < m_parts.questions.size(); ++index) {
            const Question& question = m_parts.questions[index];
            const std::string where = "question '" + question.id + "'";
            inspectAnswers(question, where);
            inspectCondition(question.askedWhen, { index, 0, false }, where);
            if (gated && !question.gate) {
                fault(where, "has no gate, but stands after a guided check that has one");
            }
            gated = gated || question.gate.has_value();
            inspectGate(question, index, where);
            if (question.sameScreenAs && *question.sameScreenAs >= index) {
                fault(where, "must stand after the question whose screen it shares");
            }
        }
    }

    void inspectGate(const Question& question, std::size_t index, const std::string& where)
    {
        if (!question.gate) {
            return;
        }
        if (question.gate->leastCategory < 1 || question.gate->leastCategory > categoryCount) {
            fault(where, "has a gate at a category that does not exist");
        }
        for (const QuestionIndex other : question.gate->counting) {
            if (other >= index || !m_parts.questions[other].gate) {
                fault(where,
                    "counts '" + m_parts.questions[other].id
                        + "' in its gate, which is no earlier guided check");
            }
        }
    }

    void inspectAnswers(const Question& question, const std::string& where)
    {
        if (question.kind == QuestionKind::Scale || question.kind == QuestionKind::Millimetres) {
            if (question.lowest < 0 || question.lowest >= question.highest) {
                fault(where, "has no range from a lowest to a highest number");
            }
            return;
        }
        if (question.options.size() < 2) {
            fault(where, "needs two options or more");
        }
        if (question.options.size() > maxOptions) {
            fault(where, "has more than " + std::to_string(maxOptions) + " options");
        }
        std::set<std::string_view> seen;
        for (const std::string& option : question.options) {
            if (!seen.insert(option).second) {
                fault(where, "has the option '" + option + "' twice");
            }
        }
    }

    void inspectStops()
    {
        QuestionIndex previous = 0;
        for (const Stop& stop : m_parts.stops) {
            const std::string where = "stop after '" + m_parts.questions[stop.after].id + "'";
            if (stop.after < previous) {
                fault(where, "stands after a later one");
            }
            previous = stop.after;
            inspectPresence(stop.when, where);
            inspectCondition(stop.when, { stop.after + 1U, 0, false }, where);
        }
    }

    void inspectGroups()
    {
        if (m_parts.groups.size() > maxGroups) {
            fault("groups", "are more than " + std::to_string(maxGroups));
        }
        inspectIds(m_parts.groups, "group");
        for (std::size_t index = 0; index < m_parts.groups.size(); ++index) {
            const Group& group = m_parts.groups[index];
            const std::string where = "group '" + group.id + "'";
            inspectPresence(group.when, where);
            inspectCondition(group.when, { m_parts.questions.size(), index, true }, where);
        }
    }

    void inspectRules()
    {
        inspectCount(m_parts.rules, maxRules, "rules");
        inspectIds(m_parts.rules, "rule");
        for (const Rule& rule : m_parts.rules) {
            const std::string where = "rule '" + rule.id + "'";
            if (rule.category < 1 || rule.category > categoryCount) {
                fault(where, "has no category from 1 to 5");
            }
            if (rule.otherwise != (&rule == &m_parts.rules.back())) {
                fault(where,
                    rule.otherwise ? "fires otherwise, but is not the last"
                                   : "is the last, but does not fire otherwise");
            }
            if (!rule.otherwise) {
                inspectPresence(rule.when, where);
            }
            inspectCondition(rule.when, everything(), where);
        }
    }

    void inspectWells()
    {
        if (m_parts.wells.size() > maxWellsItems) {
            fault("wells items", "are more than " + std::to_string(maxWellsItems));
        }
        inspectIds(m_parts.wells, "wells item");
        for (const WellsItem& item : m_parts.wells) {
            const std::string where = "wells item '" + item.id + "'";
            if ((item.by == SaidBy::Clinician) != item.yesWhen.empty()) {
                fault(where,
                    item.yesWhen.empty() ? "needs a condition"
                                         : "is the clinician's and cannot have a condition");
            }
            if (item.points < 0 && item.by != SaidBy::Clinician) {
                fault(where, "takes points away, which only a clinician may");
            }
            inspectCondition(item.yesWhen, { m_parts.questions.size(), 0, false }, where);
        }
    }

    void inspectProfile()
    {
        if (m_parts.profile.size() > maxProfileRows) {
            fault("profile rows", "are more than " + std::to_string(maxProfileRows));
        }
        inspectIds(m_parts.profile, "profile row");
        for (const ProfileRow& row : m_parts.profile) {
            const std::string where = "profile row '" + row.id + "'";
            inspectCondition(row.notCramp, everything(), where);
            inspectCondition(row.cramp, everything(), where);
        }
    }

    const QuestionnaireParts& m_parts;
    Errors m_errors;
};

} // namespace

Errors inspect(const QuestionnaireParts& parts)
{
    return Inspection(parts).run();
}

} // namespace legcheck::core
