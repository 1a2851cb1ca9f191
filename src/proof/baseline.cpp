// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/baseline.h"

#include "content/content_loader.h"
#include "proof/answer_words.h"

#include <QFile>

#include <algorithm>

namespace legcheck::proof {

using core::Condition;
using core::ConditionKind;
using core::ConditionNode;
using core::OptionSet;
using core::Question;
using core::QuestionIndex;

namespace {

/// The options of one question that any condition looks at, and whether it is looked at at all.
struct Use {
    OptionSet options = 0;
    bool isUsed = false;
};

void collect(
    const Condition& condition, const core::Questionnaire& questionnaire, std::vector<Use>& uses)
{
    for (const ConditionNode& node : condition) {
        if (node.kind == ConditionKind::Chosen) {
            uses[node.question].options |= node.options;
        }
        if (node.kind == ConditionKind::Chosen || node.kind == ConditionKind::Unknown
            || node.kind == ConditionKind::NumberAtLeast) {
            uses[node.question].isUsed = true;
        }
        const bool isTape = node.kind == ConditionKind::TapeDifferenceAtLeast
            || node.kind == ConditionKind::PainfulLegTapeAtLeast;
        if (const auto& tape = questionnaire.tape(); isTape && tape) {
            uses[tape->left].isUsed = true;
            uses[tape->right].isUsed = true;
            uses[tape->leg] = { uses[tape->leg].options | tape->legLeft | tape->legRight, true };
        }
    }
}

/// What the questionnaire judges by.
std::vector<Use> usesOf(const core::Questionnaire& questionnaire)
{
    std::vector<Use> uses(questionnaire.questions().size());
    for (const Question& question : questionnaire.questions()) {
        collect(question.askedWhen, questionnaire, uses);
    }
    for (const core::Stop& stop : questionnaire.stops()) {
        collect(stop.when, questionnaire, uses);
    }
    for (const core::Group& group : questionnaire.groups()) {
        collect(group.when, questionnaire, uses);
    }
    for (const core::Rule& rule : questionnaire.rules()) {
        collect(rule.when, questionnaire, uses);
    }
    for (const core::WellsItem& item : questionnaire.wells()) {
        collect(item.yesWhen, questionnaire, uses);
    }
    return uses;
}

/// Compares the loaded pack with the released one.
class Comparison {
public:
    Comparison(const Workbench& bench, const content::ContentPack& released)
        : m_bench(bench)
        , m_released(released)
        , m_seen(bench.answers().seenBy(released.questionnaire))
        , m_judged(translate(m_seen))
    {
    }

    Finding run()
    {
        requireAnswers();
        requireWells();
        const z3::expr isLess = isLessUrgent(m_bench.judged().atMost, m_judged.atMost);
        const z3::expr isAlone = m_judged.callStaff && !m_bench.judged().callStaff;
        const z3::expr both = isHeldByBoth();
        m_finding.keep(m_bench.search(both && isLess, m_finding));
        m_finding.keep(m_bench.search(both && isAlone, m_finding));
        m_finding.keep(m_bench.search(both && scoresOther(), m_finding));
        if (m_finding.broken) {
            m_finding.shown.emplace_back("in the released protocol the same answers give:");
            m_finding.shown.push_back(describe(m_released, seen(m_finding.broken->first)).front());
        }
        return std::move(m_finding);
    }

private:
    void fault(const std::string& what) { m_finding.faults.push_back(what); }

    [[nodiscard]] const core::Questionnaire& loaded() const { return m_bench.questionnaire(); }
    [[nodiscard]] const core::Questionnaire& released() const { return m_released.questionnaire; }

    void requireAnswers()
    {
        const std::vector<Use> uses = usesOf(released());
        for (QuestionIndex index = 0; index < released().questionCount(); ++index) {
            const Question& known = released().question(index);
            const auto own = loaded().find(known.id);
            if (!own || loaded().question(*own).kind != known.kind) {
                if (uses[index].isUsed) {
                    fault("question " + questionWords(m_released, index)
                        + (own ? " is of another kind" : " is gone"));
                }
                continue;
            }
            for (std::size_t option = 0; option < known.options.size(); ++option) {
                const OptionSet bit = OptionSet { 1 } << option;
                if ((uses[index].options & bit) != 0
                    && loaded().option(*own, known.options[option]) == 0) {
                    fault("question " + questionWords(m_released, index) + ": "
                        + optionWords(m_released, index, bit) + " is gone");
                }
            }
            const Question& question = loaded().question(*own);
            if (uses[index].isUsed
                && (question.lowest > known.lowest || question.highest < known.highest)) {
                fault("question " + questionWords(m_released, index) + " must take numbers from "
                    + std::to_string(known.lowest) + " to " + std::to_string(known.highest));
            }
        }
    }

    void requireWells()
    {
        const auto wells = loaded().wells();
        for (const core::WellsItem& known : released().wells()) {
            const auto own = std::ranges::find(wells, known.id, &core::WellsItem::id);
            if (own == wells.end() || own->points != known.points || own->by != known.by) {
                fault("Wells item '" + known.id + "' must have " + std::to_string(known.points)
                    + (known.points == 1 ? " point" : " points")
                    + " and be said by who says it in the released protocol");
            }
        }
        for (const core::WellsItem& item : wells) {
            if (std::ranges::find(released().wells(), item.id, &core::WellsItem::id)
                == released().wells().end()) {
                fault("Wells item '" + item.id + "' is not in the released protocol");
            }
        }
    }

    /// No option is chosen that the released protocol does not have, and numbers are in its range.
    [[nodiscard]] z3::expr isHeldByBoth() const
    {
        std::vector<z3::expr> each { m_seen.isPossible() };
        for (QuestionIndex index = 0; index < loaded().questionCount(); ++index) {
            const Question& question = loaded().question(index);
            const auto known = released().find(question.id);
            OptionSet added = 0;
            for (std::size_t option = 0; option < question.options.size(); ++option) {
                if (known && released().option(*known, question.options[option]) == 0) {
                    added |= OptionSet { 1 } << option;
                }
            }
            each.push_back(!m_bench.answers().anyOf(index, added));
        }
        return allOf(m_bench.context(), each);
    }

    /// A Wells item is in another state, though the same of its questions are asked.
    [[nodiscard]] z3::expr scoresOther() const
    {
        std::vector<z3::expr> ways;
        for (std::size_t known = 0; known < released().wells().size(); ++known) {
            const core::WellsItem& item = released().wells()[known];
            const auto own = std::ranges::find(loaded().wells(), item.id, &core::WellsItem::id);
            if (own == loaded().wells().end()) {
                continue;
            }
            const auto place = static_cast<std::size_t>(own - loaded().wells().begin());
            const Judged& judged = m_bench.judged();
            z3::expr way = judged.wellsYes[place] != m_judged.wellsYes[known]
                || judged.wellsUnknown[place] != m_judged.wellsUnknown[known];
            for (const QuestionIndex index : item.questions) {
                const auto asked = loaded().find(released().question(index).id);
                way = asked ? way && judged.asked[*asked] == m_judged.asked[index]
                            : m_bench.context().bool_val(false);
                if (!asked) {
                    break;
                }
            }
            ways.push_back(way);
        }
        return anyOf(m_bench.context(), ways);
    }

    /// What the released protocol sees of these answers.
    [[nodiscard]] core::Answers seen(const core::Answers& answers) const
    {
        core::Answers seen;
        for (QuestionIndex index = 0; index < released().questionCount(); ++index) {
            const Question& known = released().question(index);
            const auto own = loaded().find(known.id);
            if (!own || loaded().question(*own).kind != known.kind) {
                continue;
            }
            if (const auto number = answers.number(*own); known.options.empty() && number) {
                seen.give(index, *number);
                continue;
            }
            OptionSet chosen = 0;
            for (std::size_t option = 0; option < known.options.size(); ++option) {
                if ((answers.options(*own) & loaded().option(*own, known.options[option])) != 0) {
                    chosen |= OptionSet { 1 } << option;
                }
            }
            if (!known.options.empty()) {
                seen.choose(index, chosen);
            }
        }
        return seen;
    }

    const Workbench& m_bench;
    const content::ContentPack& m_released;
    AnswerVariables m_seen;
    Judged m_judged;
    Finding m_finding;
};

} // namespace

core::Result<content::ContentPack> releasedPack()
{
    const QString path = QStringLiteral(":/released/protocol.json");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return core::Error { "cannot be read", path.toStdString() };
    }
    return content::readContentPack(file.readAll(), path.toStdString());
}

Finding proveNotBelow(const Workbench& bench, const content::ContentPack& released)
{
    return Comparison(bench, released).run();
}

} // namespace legcheck::proof
