// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of protocol.md section 2, as a truth table, and why each of them fired.

#include "core/random_answers.h"
#include "core/triage_rows.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace legcheck;
using namespace legcheck::tests;

class TriageTest : public QObject {
    Q_OBJECT

private slots:
    void rulesFireAsTheProtocolSays_data();
    void rulesFireAsTheProtocolSays();
    void everyOptionAndEveryMissingAnswerHasARow();
    void everyPartOfEveryRuleIsHeldByARow();
    void eachRuleSaysWhyItFired_data();
    void eachRuleSaysWhyItFired();
    void everyFiredRuleOfEveryRowSaysWhy();
    void staffAreCalledForTheMostUrgentAndForChildren_data();
    void staffAreCalledForTheMostUrgentAndForChildren();
    void theSameAnswersGiveTheSameAssessment();
    void whatIsNotAskedDoesNotCount();
};

void TriageTest::rulesFireAsTheProtocolSays_data()
{
    QTest::addColumn<std::size_t>("row");
    for (std::size_t row = 0; row < triageRows().size(); ++row) {
        QTest::newRow(triageRows()[row].name.c_str()) << row;
    }
}

void TriageTest::rulesFireAsTheProtocolSays()
{
    QFETCH(std::size_t, row);
    const TriageRow& expected = triageRows()[row];
    QCOMPARE(verdict(questionnaire(), cramp(expected.told)), expected.expected());
}

void TriageTest::everyOptionAndEveryMissingAnswerHasARow()
{
    std::set<std::string> told;
    for (const TriageRow& row : triageRows()) {
        if (row.told.size() == 1) {
            told.insert(row.told.front());
        }
    }
    for (core::QuestionIndex index = 0; index < questionnaire().questions().size(); ++index) {
        const core::Question& question = questionnaire().question(index);
        QVERIFY2(told.contains(question.id + ":"), question.id.c_str());
        for (const std::string& option : question.options) {
            const std::string what = question.id + ": " + option;
            core::Answers changed = cramp();
            tell(changed, what);
            QVERIFY2(told.contains(what) || changed == cramp(), what.c_str());
        }
    }
}

namespace {

/// Everything a slip of the pen could do to one node of a condition.
std::vector<core::ConditionNode> slipsOfThePen(const core::ConditionNode& node)
{
    using Kind = core::ConditionKind;
    std::vector<core::ConditionNode> slips;
    core::ConditionNode changed = node;
    switch (node.kind) {
    case Kind::Chosen:
        for (std::size_t at = 0; at < questionnaire().question(node.question).options.size();
             ++at) {
            changed.options = node.options ^ (core::OptionSet { 1 } << at);
            slips.push_back(changed);
        }
        break;
    case Kind::Unknown:
        changed.options = 0;
        if (node.options != 0) {
            slips.push_back(changed);
        }
        changed.kind = Kind::Chosen;
        changed.options = node.options;
        slips.push_back(changed);
        break;
    case Kind::NumberAtLeast:
    case Kind::TapeDifferenceAtLeast:
    case Kind::PainfulLegTapeAtLeast:
    case Kind::WellsAtLeast:
        for (const int step : { -1, 1 }) {
            changed.threshold = node.threshold + step;
            slips.push_back(changed);
        }
        break;
    case Kind::Any:
    case Kind::All:
        if (node.span > 2) {
            changed.kind = node.kind == Kind::Any ? Kind::All : Kind::Any;
            slips.push_back(changed);
        }
        break;
    case Kind::AtLeast:
    case Kind::Group:
        break;
    }
    return slips;
}

/// A slip that nobody could notice: "unsure" named where unknown is named beside it.
bool changesNothing(const core::Condition& condition, const core::ConditionNode& changed)
{
    return changed.kind == core::ConditionKind::Chosen
        && std::ranges::any_of(condition, [&](const core::ConditionNode& node) {
               return node.kind == core::ConditionKind::Unknown && node.question == changed.question
                   && node.options != 0 && (changed.options & node.options) != 0;
           });
}

bool aRowNotices(core::QuestionnaireParts parts)
{
    const auto changed = core::Questionnaire::create(std::move(parts));
    return !changed || std::ranges::any_of(triageRows(), [&](const TriageRow& row) {
        return verdict(changed.value(), cramp(row.told)) != row.expected();
    });
}

/// The slips in `condition`, a part of `parts`, that no row notices.
QStringList unnoticed(
    core::QuestionnaireParts& parts, core::Condition& condition, const std::string& where)
{
    QStringList found;
    for (std::size_t at = 0; at < condition.size(); ++at) {
        const core::ConditionNode right = condition[at];
        for (const core::ConditionNode& wrong : slipsOfThePen(right)) {
            condition[at] = wrong;
            if (!changesNothing(condition, wrong) && !aRowNotices(parts)) {
                found.push_back(QStringLiteral("%1 node %2: threshold %3 options %4")
                                    .arg(QString::fromStdString(where))
                                    .arg(at)
                                    .arg(wrong.threshold)
                                    .arg(wrong.options, 0, 2));
            }
            condition[at] = right;
        }
    }
    return found;
}

} // namespace

void TriageTest::everyPartOfEveryRuleIsHeldByARow()
{
    core::QuestionnaireParts parts = partsOf(questionnaire());
    QStringList found;
    for (core::Rule& rule : parts.rules) {
        found += unnoticed(parts, rule.when, "rule " + rule.id);
        for (const int step : { -1, 1 }) {
            const std::uint8_t right = rule.category;
            rule.category = static_cast<std::uint8_t>(right + step);
            if (!aRowNotices(parts)) {
                found.push_back(QString::fromStdString("category of " + rule.id));
            }
            rule.category = right;
        }
    }
    for (core::Group& group : parts.groups) {
        found += unnoticed(parts, group.when, "group " + group.id);
    }
    for (core::WellsItem& item : parts.wells) {
        found += unnoticed(parts, item.yesWhen, "wells item " + item.id);
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void TriageTest::eachRuleSaysWhyItFired_data()
{
    QTest::addColumn<Told>("told");
    QTest::addColumn<std::string>("rule");
    QTest::addColumn<std::string>("because");
    const auto row = [](const char* name, Told told, const char* rule, const char* because) {
        QTest::newRow(name) << std::move(told) << std::string(rule) << std::string(because);
    };
    row("a sign is named by its option", { "emergency: chest_pain + collapse" }, "emergency-sign",
        "chest_pain, collapse");
    row("an unknown answer is named by its question", { "limb_threat: unsure" }, "limb-unknown",
        "limb_threat");
    row("all unknown questions are named", { "severity:", "fever: unsure", "medicines:" },
        "unknown", "severity, fever, medicines");
    row("a number is named by its question", { "severity: 8" }, "severe-pain", "severity");
    row("both tapes are named for their difference", { "tape_left_mm: 410" }, "high-risk",
        "tape_left_mm, tape_right_mm");
    row("all parts of a rule are named",
        { "skin: warmer", "fever: fever_or_chills", "severity: 9" }, "severe-infection",
        "warmer, fever_or_chills, severity");
    row("only the options that matter are named", { "skin: warmer + sore_cord" }, "vein-cord",
        "sore_cord");
    row("a group is named by its answers", { "swelling: calf", "medicines: pill_or_hrt" },
        "swollen-with-risk", "calf, pill_or_hrt");
    row("every answer of a group is named",
        { "swelling: calf", "feel: heavy_tired + deep_ache", "episode: constant" }, "clot-sign",
        "calf, heavy_tired, constant");
    row("Wells points are named in the order of the items",
        { "skin: new_veins", "risk_recent: bed_3_days", "risk_history: active_cancer" },
        "wells-two", "active_cancer, bed_3_days, new_veins");
    row("a measured Wells point names both tapes", { "tape_left_mm: 410", "swelling: whole_leg" },
        "wells-two", "whole_leg, tape_left_mm, tape_right_mm");
    row("the tape of the leg that does not hurt is no Wells point",
        { "tape_right_mm: 410", "risk_recent: surgery_12_weeks", "skin: new_veins" }, "wells-two",
        "surgery_12_weeks, new_veins");
    row("one option id of two questions is told apart", { "course: worse", "movement: worse" },
        "not-clearly-cramp", "course.worse, movement.worse");
    row("the two checks are told apart", { "calf_press: pain", "foot_lift: pain" },
        "check-positive", "calf_press.pain, foot_lift.pain");
    row("under 18 and not told differ: under 18", { "age: under_18" }, "minor", "under_18");
    row("under 18 and not told differ: not told", { "age:" }, "minor", "age");
    row("a cramp names what speaks for it", {}, "cramp-pattern",
        "suddenly, up_to_10_min, better, today, stretching_helps, swelling.none, skin.none");
}

void TriageTest::eachRuleSaysWhyItFired()
{
    QFETCH(Told, told);
    QFETCH(std::string, rule);
    QFETCH(std::string, because);
    const core::Answers said = cramp(told);
    const auto reasons = core::explain(questionnaire(), said, tests::assess(said));
    const auto found = std::ranges::find_if(reasons, [&](const core::Reason& reason) {
        return questionnaire().rules()[reason.rule].id == rule;
    });
    QVERIFY2(found != reasons.end(), "the rule did not fire");
    QCOMPARE(joined(found->because), because);
}

void TriageTest::everyFiredRuleOfEveryRowSaysWhy()
{
    for (const TriageRow& row : triageRows()) {
        const core::Answers said = cramp(row.told);
        std::uint8_t category = 1;
        for (const core::Reason& reason :
            core::explain(questionnaire(), said, tests::assess(said))) {
            const core::Rule& rule = questionnaire().rules()[reason.rule];
            QVERIFY2(!reason.because.empty(), row.name.c_str());
            QVERIFY2(rule.category >= category, "most urgent first");
            category = rule.category;
        }
    }
}

void TriageTest::staffAreCalledForTheMostUrgentAndForChildren_data()
{
    QTest::addColumn<Told>("told");
    QTest::addColumn<bool>("called");
    QTest::newRow("category 1: called") << Told { "emergency: collapse" } << true;
    QTest::newRow("category 2: called") << Told { "emergency: unsure" } << true;
    QTest::newRow("category 3: not called") << Told { "severity: 8" } << false;
    QTest::newRow("under 18, category 3: called") << Told { "age: under_18" } << true;
    QTest::newRow("age not told, category 3: not called") << Told { "age:" } << false;
    QTest::newRow("category 4: not called") << Told { "fever: unsure" } << false;
    QTest::newRow("category 5: not called") << Told {} << false;
}

void TriageTest::staffAreCalledForTheMostUrgentAndForChildren()
{
    QFETCH(Told, told);
    QFETCH(bool, called);
    QCOMPARE(tests::assess(cramp(told)).callStaff, called);
}

void TriageTest::theSameAnswersGiveTheSameAssessment()
{
    for (const TriageRow& row : triageRows()) {
        QVERIFY(tests::assess(cramp(row.told)) == tests::assess(cramp(row.told)));
    }
}

void TriageTest::whatIsNotAskedDoesNotCount()
{
    constexpr int sets = 20'000;
    core::RandomAnswers random(questionnaire(), 7);
    int dropped = 0;
    for (int set = 0; set < sets; ++set) {
        const core::Answers all = random.draw();
        const core::Assessment assessment = tests::assess(all);
        const core::Answers counted = core::countedAnswers(questionnaire(), all, assessment);
        dropped += counted == all ? 0 : 1;
        QVERIFY(tests::assess(counted) == assessment);
    }
    QVERIFY(dropped > sets / 2);
}

QTEST_GUILESS_MAIN(TriageTest)
#include "tst_triage.moc"
