// SPDX-License-Identifier: GPL-3.0-or-later
// A questionnaire is valid or does not exist: each fault alone, made in the shipped one.

#include "shared/shipped_pack.h"

#include <QTest>

#include <functional>

using namespace legcheck;
using namespace legcheck::tests;
using core::Condition;
using core::ConditionKind;
using core::QuestionnaireParts;

using Fault = std::function<void(QuestionnaireParts&)>;
Q_DECLARE_METATYPE(Fault)

namespace {

Condition chosen(const std::string& id, const std::string& optionId)
{
    return {
        { .kind = ConditionKind::Chosen, .question = question(id), .options = option(id, optionId) }
    };
}

core::Question& named(QuestionnaireParts& parts, const std::string& id)
{
    return parts.questions[question(id)];
}

core::Rule& ruleNamed(QuestionnaireParts& parts, const std::string& id)
{
    return *std::ranges::find(parts.rules, id, &core::Rule::id);
}

template <class Item> void repeat(std::vector<Item>& items, std::size_t count)
{
    const Item last = items.back();
    items.insert(items.end() - 1, count, last);
    for (std::size_t at = 0; at < items.size(); ++at) {
        items[at].id += std::to_string(at);
    }
}

} // namespace

class QuestionnaireTest : public QObject {
    Q_OBJECT

private slots:
    void theShippedPartsAreWhole();
    void aFaultIsSaidByItsId_data();
    void aFaultIsSaidByItsId();
    void everyFaultIsSaidAtOnce();
    void questionsAndOptionsAreFoundById();
    void theFirstGatedQuestionIsTheDent();
    void withoutGuidedChecksNothingIsGated();
    void aClinicSetsItsOwnTargetTimes();
};

void QuestionnaireTest::theShippedPartsAreWhole()
{
    QVERIFY(core::Questionnaire::create(partsOf(questionnaire())));
}

void QuestionnaireTest::aFaultIsSaidByItsId_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* message, const Fault& fault) {
        QTest::newRow(message) << fault << QString::fromUtf8(message);
    };
    row("categories must be exactly 5", [](auto& parts) { parts.categories.pop_back(); });
    row("category without an id", [](auto& parts) { parts.categories[1].id.clear(); });
    row("category 'urgent' stands twice", [](auto& parts) { parts.categories[3].id = "urgent"; });
    row("category 'standard' waits less than a more urgent one",
        [](auto& parts) { parts.categories[3].minutes = 59; });
    row("call_staff_when has a condition without parts",
        [](auto& parts) { parts.callStaffWhen = { { .kind = ConditionKind::Any } }; });

    row("question without an id", [](auto& parts) { parts.questions[4].id.clear(); });
    row("question 'sex' stands twice", [](auto& parts) { parts.questions[6].id = "sex"; });
    row("questions are more than 64", [](auto& parts) { repeat(parts.questions, 64); });
    row("question 'leg' needs two options or more",
        [](auto& parts) { named(parts, "leg").options.resize(1); });
    row("question 'leg' has more than 32 options", [](auto& parts) {
        for (int extra = 0; extra < 40; ++extra) {
            named(parts, "leg").options.push_back("extra" + std::to_string(extra));
        }
    });
    row("question 'leg' has the option 'left' twice",
        [](auto& parts) { named(parts, "leg").options.push_back("left"); });
    row("question 'severity' has no range from a lowest to a highest number",
        [](auto& parts) { named(parts, "severity").lowest = 10; });
    row("question 'tape_left_mm' has no range from a lowest to a highest number",
        [](auto& parts) { named(parts, "tape_left_mm").lowest = -1; });
    row("question 'sex' looks at question 'leg', which is not asked before it",
        [](auto& parts) { named(parts, "sex").askedWhen = chosen("leg", "left"); });
    row("question 'sex' looks at question 'sex', which is not asked before it",
        [](auto& parts) { named(parts, "sex").askedWhen = chosen("sex", "male"); });
    row("question 'lump' looks at question 'foot_lift', which is not asked before it",
        [](auto& parts) {
            parts.tape->leg = question("foot_lift");
            named(parts, "lump").askedWhen
                = { { .kind = ConditionKind::PainfulLegTapeAtLeast, .threshold = 30 } };
        });
    row("question 'lump' has no gate, but stands after a guided check that has one",
        [](auto& parts) { named(parts, "lump").gate.reset(); });
    row("question 'dent' has a gate at a category that does not exist",
        [](auto& parts) { named(parts, "dent").gate->leastCategory = 0; });
    row("question 'lump' has a gate at a category that does not exist",
        [](auto& parts) { named(parts, "lump").gate->leastCategory = 6; });
    row("question 'dent' counts 'lump' in its gate, which is no earlier guided check",
        [](auto& parts) { named(parts, "dent").gate->counting = { question("lump") }; });
    row("question 'dent' counts 'skin' in its gate, which is no earlier guided check",
        [](auto& parts) { named(parts, "dent").gate->counting = { question("skin") }; });
    row("question 'tape_left_mm' must stand after the question whose screen it shares",
        [](auto& parts) { named(parts, "tape_left_mm").sameScreenAs = question("tape_right_mm"); });

    row("stop after 'limb_threat' stands after a later one",
        [](auto& parts) { std::swap(parts.stops[0], parts.stops[1]); });
    row("stop after 'limb_threat' looks at question 'age', which is not asked before it",
        [](auto& parts) { parts.stops[0].when = chosen("age", "under_18"); });
    row("stop after 'age' looks at a group that is not known yet",
        [](auto& parts) { parts.stops[1].when = { { .kind = ConditionKind::Group } }; });
    row("stop after 'age' has no condition", [](auto& parts) { parts.stops[1].when.clear(); });

    row("groups are more than 32", [](auto& parts) { repeat(parts.groups, 32); });
    row("group 'clot-sign' stands twice",
        [](auto& parts) { parts.groups.push_back(parts.groups.front()); });
    row("group 'clot-sign' looks at a group that is not known yet", [](auto& parts) {
        parts.groups[0].when = { { .kind = ConditionKind::Group, .threshold = 1 } };
    });
    row("group 'risk-factor' has no condition", [](auto& parts) { parts.groups[1].when.clear(); });

    row("rules are missing", [](auto& parts) { parts.rules.clear(); });
    row("rules are more than 64", [](auto& parts) { repeat(parts.rules, 64); });
    row("rule 'infection' stands twice",
        [](auto& parts) { ruleNamed(parts, "vein-cord").id = "infection"; });
    row("rule 'infection' has no category from 1 to 5",
        [](auto& parts) { ruleNamed(parts, "infection").category = 0; });
    row("rule 'minor' has no category from 1 to 5",
        [](auto& parts) { ruleNamed(parts, "minor").category = 6; });
    row("rule 'cramp-pattern' is the last, but does not fire otherwise", [](auto& parts) {
        parts.rules.back().otherwise = false;
        parts.rules.back().when = chosen("leg", "left");
    });
    row("rule 'minor' fires otherwise, but is not the last",
        [](auto& parts) { ruleNamed(parts, "minor").otherwise = true; });
    row("rule 'minor' has no condition",
        [](auto& parts) { ruleNamed(parts, "minor").when.clear(); });
    row("rule 'infection' has a condition without parts", [](auto& parts) {
        ruleNamed(parts, "infection").when = { { .kind = ConditionKind::All } };
    });
    row("rule 'severe-pain' has the threshold 11, outside the range of 'severity'",
        [](auto& parts) { ruleNamed(parts, "severe-pain").when[0].threshold = 11; });
    row("rule 'severe-pain' has the threshold -1, outside the range of 'severity'",
        [](auto& parts) { ruleNamed(parts, "severe-pain").when[0].threshold = -1; });
    row("rule 'high-risk' looks at the tape, but the protocol does not say which questions it is",
        [](auto& parts) { parts.tape.reset(); });
    row("rule 'clot-sign' looks at a group that is not known yet",
        [](auto& parts) { ruleNamed(parts, "clot-sign").when[0].threshold = 3; });

    row("wells items are more than 16", [](auto& parts) { repeat(parts.wells, 16); });
    row("wells item 'previous_dvt' stands twice",
        [](auto& parts) { parts.wells[0].id = "previous_dvt"; });
    row("wells item 'active_cancer' needs a condition",
        [](auto& parts) { parts.wells[0].yesWhen.clear(); });
    row("wells item 'active_cancer' is the clinician's and cannot have a condition",
        [](auto& parts) { parts.wells[0].by = core::SaidBy::Clinician; });
    row("wells item 'active_cancer' takes points away, which only a clinician may",
        [](auto& parts) { parts.wells[0].points = -1; });
    row("wells item 'active_cancer' looks at the Wells items, which are not known yet",
        [](auto& parts) {
            parts.wells[0].yesWhen = { { .kind = ConditionKind::WellsAtLeast, .threshold = 1 } };
        });
    row("wells item 'active_cancer' looks at a group that is not known yet",
        [](auto& parts) { parts.wells[0].yesWhen = { { .kind = ConditionKind::Group } }; });

    row("profile rows are more than 8", [](auto& parts) { repeat(parts.profile, 8); });
    row("profile row 'onset' stands twice", [](auto& parts) { parts.profile[0].id = "onset"; });
    row("profile row 'onset' has a condition without parts",
        [](auto& parts) { parts.profile[2].cramp = { { .kind = ConditionKind::Any } }; });
}

void QuestionnaireTest::aFaultIsSaidByItsId()
{
    QFETCH(Fault, fault);
    QFETCH(QString, message);
    QuestionnaireParts parts = partsOf(questionnaire());
    fault(parts);
    const auto result = core::Questionnaire::create(std::move(parts));
    QVERIFY(!result);
    QStringList said;
    for (const core::Error& error : result.error()) {
        said.push_back(QString::fromStdString(error.what));
        QVERIFY2(!error.where.empty(), "an error must name its part for the loader");
    }
    QVERIFY2(said.contains(message), qPrintable(said.join(QLatin1Char('\n'))));
}

void QuestionnaireTest::everyFaultIsSaidAtOnce()
{
    QuestionnaireParts parts = partsOf(questionnaire());
    parts.categories[1].id.clear();
    named(parts, "leg").options.resize(1);
    ruleNamed(parts, "infection").category = 0;
    const auto result = core::Questionnaire::create(std::move(parts));
    QVERIFY(!result);
    QCOMPARE(result.error().size(), 3U);
}

void QuestionnaireTest::questionsAndOptionsAreFoundById()
{
    const auto skin = questionnaire().find("skin");
    QVERIFY(skin.has_value());
    QCOMPARE(questionnaire().question(*skin).id, std::string("skin"));
    QCOMPARE(questionnaire().option(*skin, "redder_or_darker"), core::OptionSet { 1 } << 2U);
    QCOMPARE(questionnaire().option(*skin, "calf"), core::OptionSet { 0 });
    QVERIFY(!questionnaire().find("no_such_question").has_value());
}

void QuestionnaireTest::theFirstGatedQuestionIsTheDent()
{
    QCOMPARE(questionnaire().question(questionnaire().firstGated()).id, std::string("dent"));
}

void QuestionnaireTest::withoutGuidedChecksNothingIsGated()
{
    QuestionnaireParts parts = partsOf(questionnaire());
    for (core::Question& any : parts.questions) {
        any.gate.reset();
    }
    const auto whole = core::Questionnaire::create(std::move(parts));
    QVERIFY(whole);
    QCOMPARE(std::size_t { whole.value().firstGated() }, whole.value().questions().size());
    QVERIFY(!core::assess(whole.value(), cramp()).checksOpen);
    QCOMPARE(verdict(whole.value(), cramp({ "dent: yes" })), std::string("clot-sign: 4"));
}

void QuestionnaireTest::aClinicSetsItsOwnTargetTimes()
{
    core::Questionnaire own = questionnaire();
    const auto minutes = [&](std::uint8_t number) { return own.category(number).minutes; };
    QVERIFY(own.setMinutes(std::array<std::optional<std::int32_t>, 5> {}).empty());
    QCOMPARE(minutes(3), questionnaire().category(3).minutes);
    QVERIFY(
        own.setMinutes(std::array<std::optional<std::int32_t>, 5> { std::nullopt, 5, 45 }).empty());
    QCOMPARE(minutes(2), 5);
    QCOMPARE(minutes(3), 45);
    QCOMPARE(minutes(4), questionnaire().category(4).minutes);
    // Category 3 before category 2: refused as a whole.
    const auto errors = own.setMinutes(std::array<std::optional<std::int32_t>, 5> { 0, 30, 20 });
    QCOMPARE(errors.size(), std::size_t { 1 });
    QCOMPARE(errors.front().where, std::string("category 'urgent'"));
    QCOMPARE(minutes(2), 5);
}

QTEST_GUILESS_MAIN(QuestionnaireTest)
#include "tst_questionnaire.moc"
