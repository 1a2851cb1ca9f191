// SPDX-License-Identifier: GPL-3.0-or-later
// What each kind of condition means.

#include "core/evaluation.h"
#include "shared/shipped_pack.h"

#include <QTest>

using namespace legcheck;
using namespace legcheck::tests;
using core::Condition;
using core::ConditionKind;
using core::ConditionNode;

namespace {

Condition joinedParts(ConditionKind kind, int threshold, const std::vector<Condition>& parts)
{
    Condition whole { { .kind = kind, .threshold = threshold } };
    for (const Condition& part : parts) {
        whole.insert(whole.end(), part.begin(), part.end());
    }
    whole.front().span = static_cast<std::uint16_t>(whole.size());
    return whole;
}

Condition any(const std::vector<Condition>& parts)
{
    return joinedParts(ConditionKind::Any, 0, parts);
}

Condition all(const std::vector<Condition>& parts)
{
    return joinedParts(ConditionKind::All, 0, parts);
}

Condition atLeast(int count, const std::vector<Condition>& parts)
{
    return joinedParts(ConditionKind::AtLeast, count, parts);
}

Condition chosen(const std::string& id, const std::string& optionId)
{
    return {
        { .kind = ConditionKind::Chosen, .question = question(id), .options = option(id, optionId) }
    };
}

Condition unknown(const std::string& id)
{
    return { { .kind = ConditionKind::Unknown,
        .question = question(id),
        .options = questionnaire().question(question(id)).unsure } };
}

Condition number(ConditionKind kind, int threshold, const std::string& id = "severity")
{
    return { { .kind = kind, .question = question(id), .threshold = threshold } };
}

/// Whether it holds when exactly these answers, and no other question, are asked.
bool holdsFor(const Condition& condition, const Told& told, const Told& notAsked = {})
{
    core::Facts facts { .questionnaire = questionnaire(), .counted = answers(told) };
    for (const std::string& what : told) {
        facts.asked |= std::uint64_t { 1 } << question(what.substr(0, what.find(':')));
    }
    for (const std::string& id : notAsked) {
        facts.asked &= ~(std::uint64_t { 1 } << question(id));
    }
    return core::holds(condition, facts);
}

} // namespace

class ConditionTest : public QObject {
    Q_OBJECT

private slots:
    void anEmptyConditionAlwaysHolds();
    void anyHoldsWithOnePart();
    void allHoldsOnlyWithEveryPart();
    void atLeastCountsItsParts();
    void conditionsNest();
    void chosenHoldsForAnyOfItsOptions();
    void unknownHoldsForUnsureAndForLeftOut();
    void unknownDoesNotHoldForAQuestionThatIsNotAsked();
    void aNumberHoldsFromItsThresholdOn();
    void aTapeDifferenceNeedsBothTapes();
    void aTapeDifferenceCountsEitherWay();
    void aPainfulLegsTapeCountsOneWay();
    void wellsHoldsFromItsPointsOn();
    void aGroupHoldsWithItsCondition();
    void laterGroupsMaySeeEarlierOnes();
};

void ConditionTest::anEmptyConditionAlwaysHolds()
{
    QVERIFY(holdsFor({}, {}));
}

void ConditionTest::anyHoldsWithOnePart()
{
    const Condition condition = any({ chosen("fever", "none"), chosen("leg", "left") });
    QVERIFY(holdsFor(condition, { "fever: none" }));
    QVERIFY(holdsFor(condition, { "leg: left" }));
    QVERIFY(!holdsFor(condition, { "leg: right" }));
    QVERIFY(!holdsFor(any({}), { "leg: right" }));
}

void ConditionTest::allHoldsOnlyWithEveryPart()
{
    const Condition condition = all({ chosen("fever", "none"), chosen("leg", "left") });
    QVERIFY(holdsFor(condition, { "fever: none", "leg: left" }));
    QVERIFY(!holdsFor(condition, { "fever: none", "leg: right" }));
    QVERIFY(!holdsFor(condition, { "leg: left" }));
}

void ConditionTest::atLeastCountsItsParts()
{
    const std::vector<Condition> parts { chosen("fever", "none"), chosen("leg", "left"),
        chosen("sex", "male") };
    QVERIFY(!holdsFor(atLeast(2, parts), { "fever: none" }));
    QVERIFY(holdsFor(atLeast(2, parts), { "fever: none", "sex: male" }));
    QVERIFY(holdsFor(atLeast(2, parts), { "fever: none", "leg: left", "sex: male" }));
    QVERIFY(!holdsFor(atLeast(3, parts), { "fever: none", "sex: male" }));
    QVERIFY(holdsFor(atLeast(3, parts), { "fever: none", "leg: left", "sex: male" }));
}

void ConditionTest::conditionsNest()
{
    const Condition condition = any(
        { all({ chosen("fever", "none"), any({ chosen("leg", "left"), chosen("leg", "both") }) }),
            chosen("sex", "male") });
    QVERIFY(holdsFor(condition, { "fever: none", "leg: both" }));
    QVERIFY(!holdsFor(condition, { "fever: none", "leg: right" }));
    QVERIFY(holdsFor(condition, { "leg: right", "sex: male" }));
}

void ConditionTest::chosenHoldsForAnyOfItsOptions()
{
    Condition condition = chosen("skin", "warmer");
    condition.front().options |= option("skin", "sore_cord");
    QVERIFY(holdsFor(condition, { "skin: sore_cord + new_veins" }));
    QVERIFY(!holdsFor(condition, { "skin: new_veins" }));
    QVERIFY(!holdsFor(condition, { "skin:" }));
}

void ConditionTest::unknownHoldsForUnsureAndForLeftOut()
{
    QVERIFY(holdsFor(unknown("skin"), { "skin: unsure" }));
    QVERIFY(holdsFor(unknown("skin"), { "skin:" }));
    QVERIFY(!holdsFor(unknown("skin"), { "skin: none" }));
    QVERIFY(holdsFor(unknown("severity"), { "severity:" }));
    QVERIFY(!holdsFor(unknown("severity"), { "severity: 0" }));
}

void ConditionTest::unknownDoesNotHoldForAQuestionThatIsNotAsked()
{
    QVERIFY(!holdsFor(unknown("skin"), { "skin: unsure" }, { "skin" }));
    QVERIFY(!holdsFor(unknown("skin"), { "skin:" }, { "skin" }));
}

void ConditionTest::aNumberHoldsFromItsThresholdOn()
{
    const Condition condition = number(ConditionKind::NumberAtLeast, 8);
    QVERIFY(!holdsFor(condition, { "severity: 7" }));
    QVERIFY(holdsFor(condition, { "severity: 8" }));
    QVERIFY(holdsFor(condition, { "severity: 10" }));
    QVERIFY(!holdsFor(condition, { "severity:" }));
    QVERIFY(holdsFor(number(ConditionKind::NumberAtLeast, 0), { "severity: 0" }));
    QVERIFY(!holdsFor(number(ConditionKind::NumberAtLeast, 0), { "severity:" }));
}

void ConditionTest::aTapeDifferenceNeedsBothTapes()
{
    const Condition condition = number(ConditionKind::TapeDifferenceAtLeast, 30);
    QVERIFY(!holdsFor(condition, { "tape_left_mm: 800" }));
    QVERIFY(!holdsFor(condition, { "tape_right_mm: 800" }));
    QVERIFY(!holdsFor(number(ConditionKind::PainfulLegTapeAtLeast, 30), { "tape_left_mm: 800" }));
}

void ConditionTest::aTapeDifferenceCountsEitherWay()
{
    const Condition condition = number(ConditionKind::TapeDifferenceAtLeast, 30);
    QVERIFY(holdsFor(condition, { "tape_left_mm: 410", "tape_right_mm: 380" }));
    QVERIFY(holdsFor(condition, { "tape_left_mm: 380", "tape_right_mm: 410" }));
    QVERIFY(!holdsFor(condition, { "tape_left_mm: 409", "tape_right_mm: 380" }));
    QVERIFY(!holdsFor(condition, { "tape_left_mm: 380", "tape_right_mm: 409" }));
}

void ConditionTest::aPainfulLegsTapeCountsOneWay()
{
    const Condition condition = number(ConditionKind::PainfulLegTapeAtLeast, 30);
    const Told leftLarger { "tape_left_mm: 410", "tape_right_mm: 380" };
    const auto with = [&leftLarger](const char* leg) {
        Told told = leftLarger;
        told.emplace_back(leg);
        return told;
    };
    QVERIFY(holdsFor(condition, with("leg: left")));
    QVERIFY(!holdsFor(condition, with("leg: right")));
    QVERIFY(holdsFor(condition, with("leg: both")));
    QVERIFY(holdsFor(condition, leftLarger));
}

void ConditionTest::wellsHoldsFromItsPointsOn()
{
    const Condition condition = number(ConditionKind::WellsAtLeast, 2);
    core::Facts facts { .questionnaire = questionnaire(), .counted = {} };
    facts.wellsTold = 1;
    QVERIFY(!core::holds(condition, facts));
    facts.wellsTold = 2;
    QVERIFY(core::holds(condition, facts));
}

void ConditionTest::aGroupHoldsWithItsCondition()
{
    core::Facts facts { .questionnaire = questionnaire(),
        .counted = answers({ "medicines: pill_or_hrt" }) };
    evaluateGroups(facts);
    for (std::size_t group = 0; group < questionnaire().groups().size(); ++group) {
        const Condition condition { { .kind = ConditionKind::Group,
            .threshold = static_cast<std::int32_t>(group) } };
        QCOMPARE(
            core::holds(condition, facts), questionnaire().groups()[group].id == "risk-factor");
    }
}

void ConditionTest::laterGroupsMaySeeEarlierOnes()
{
    core::QuestionnaireParts parts = partsOf(questionnaire());
    const auto first = static_cast<std::int32_t>(parts.groups.size());
    parts.groups.push_back({ "swollen", chosen("swelling", "calf") });
    parts.groups.push_back(
        { "swollen-again", { { .kind = ConditionKind::Group, .threshold = first } } });
    const auto changed = core::Questionnaire::create(parts);
    QVERIFY(changed);
    core::Facts facts { .questionnaire = changed.value(),
        .counted = answers({ "swelling: calf" }) };
    evaluateGroups(facts);
    QVERIFY((facts.groups >> static_cast<std::uint32_t>(first) & 3U) == 3U);
}

QTEST_GUILESS_MAIN(ConditionTest)
#include "tst_condition.moc"
