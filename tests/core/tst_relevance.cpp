// SPDX-License-Identifier: GPL-3.0-or-later
// A condition that is passed over never holds.

#include "core/evaluation.h"
#include "core/random_answers.h"
#include "core/triage.h"
#include "shared/shipped_pack.h"

#include <QTest>

using namespace legcheck;
using namespace legcheck::tests;
using core::Condition;
using core::ConditionKind;

class RelevanceTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsPassedOverDoesNotHold();
    void whoSaysNothingIsStillJudged();
    void whatAlwaysHoldsIsAlwaysLookedAt();
    void oneImpossiblePartIsEnough();
    void aNumberTellsWhereItIsEnough();
    void whatACheckAddsToTheTapeIsJudged();
    void theLegThatACheckTellsIsJudged();

private:
    [[nodiscard]] static core::QuestionnaireParts parts()
    {
        const auto& shipped = questionnaire();
        return partsOf(shipped);
    }
};

void RelevanceTest::whatIsPassedOverDoesNotHold()
{
    constexpr int sets = 20'000;
    const core::Questionnaire& shipped = questionnaire();
    const core::Relevance& relevance = shipped.relevance();
    core::RandomAnswers random(shipped, 11);
    std::size_t passedOver = 0;
    std::size_t held = 0;
    for (int set = 0; set < sets; ++set) {
        const core::Answers answers = random.draw();
        const core::Assessment assessment = core::assess(shipped, answers);
        core::Facts facts { .questionnaire = shipped,
            .counted = core::countedAnswers(shipped, answers, assessment),
            .asked = assessment.asked,
            .wellsTold = assessment.wells.told };
        const core::Candidates candidates = relevance.candidates(relevance.look(facts).telling);
        core::evaluateGroups(facts, (std::uint32_t { 1 } << shipped.groups().size()) - 1U);
        const std::uint32_t groups = facts.groups;
        core::evaluateGroups(facts, candidates.groups);
        QCOMPARE(facts.groups, groups);
        const auto look = [&](const Condition& condition, bool isCandidate) {
            const bool holds = core::holds(condition, facts);
            held += holds ? 1 : 0;
            if (!isCandidate) {
                ++passedOver;
                QVERIFY(!holds);
            }
        };
        for (std::size_t rule = 0; rule < shipped.rules().size(); ++rule) {
            if (!shipped.rules()[rule].otherwise) {
                look(shipped.rules()[rule].when, (candidates.rules >> rule & 1U) != 0);
            }
        }
        for (std::size_t item = 0; item < shipped.wells().size(); ++item) {
            if (!shipped.wells()[item].yesWhen.empty()) {
                look(shipped.wells()[item].yesWhen, (candidates.wells >> item & 1U) != 0);
            }
        }
    }
    // It is worth it, and something was there to be missed.
    QVERIFY(passedOver > 5 * static_cast<std::size_t>(sets));
    QVERIFY(held > static_cast<std::size_t>(sets));
}

void RelevanceTest::whoSaysNothingIsStillJudged()
{
    const core::Questionnaire& shipped = questionnaire();
    core::Facts facts { .questionnaire = shipped, .counted = {} };
    QCOMPARE(shipped.relevance().look(facts).telling, core::QuestionSet { 0 });
    // Asked and silent is "unknown", which rules look for.
    facts.asked = core::everyQuestion;
    QVERIFY(shipped.relevance().look(facts).telling != 0);
    QVERIFY(core::assess(shipped, {}).fired != 0);
}

void RelevanceTest::whatAlwaysHoldsIsAlwaysLookedAt()
{
    core::QuestionnaireParts made = parts();
    made.groups.push_back(
        { "always", { { .kind = ConditionKind::WellsAtLeast, .threshold = -2 } } });
    const auto changed = core::Questionnaire::create(made);
    QVERIFY(changed);
    const std::uint32_t last = std::uint32_t { 1 } << (made.groups.size() - 1);
    QCOMPARE(changed.value().relevance().candidates(0).groups, last);
    core::Facts facts { .questionnaire = changed.value(), .counted = {} };
    core::evaluateGroups(facts);
    QCOMPARE(facts.groups, last);
}

void RelevanceTest::oneImpossiblePartIsEnough()
{
    core::QuestionnaireParts made = parts();
    const auto chosen = [](const std::string& id, const std::string& optionId) {
        return core::ConditionNode {
            .kind = ConditionKind::Chosen, .question = question(id), .options = option(id, optionId)
        };
    };
    made.groups.push_back({ "both",
        { { .kind = ConditionKind::All, .span = 3 }, chosen("swelling", "calf"),
            chosen("fever", "fever_or_chills") } });
    made.groups.push_back({ "either",
        { { .kind = ConditionKind::Any, .span = 3 }, chosen("swelling", "calf"),
            chosen("fever", "fever_or_chills") } });
    const auto changed = core::Questionnaire::create(made);
    QVERIFY(changed);
    const auto questionsOf = [&](std::size_t group) {
        int count = 0;
        for (std::size_t question = 0; question < made.questions.size(); ++question) {
            const auto candidates
                = changed.value().relevance().candidates(core::QuestionSet { 1 } << question);
            count += (candidates.groups >> group & 1U) != 0 ? 1 : 0;
        }
        return count;
    };
    QCOMPARE(questionsOf(made.groups.size() - 2), 1);
    QCOMPARE(questionsOf(made.groups.size() - 1), 2);
}

void RelevanceTest::aNumberTellsWhereItIsEnough()
{
    const auto isTelling = [](const std::string& id, const Told& told) {
        const core::Facts facts { .questionnaire = questionnaire(), .counted = cramp(told) };
        return (questionnaire().relevance().look(facts).telling >> question(id) & 1U) != 0;
    };
    QVERIFY(!isTelling("severity", { "severity: 7" }));
    QVERIFY(isTelling("severity", { "severity: 8" }));
    QVERIFY(!isTelling("tape_left_mm", { "tape_left_mm: 409" }));
    QVERIFY(isTelling("tape_left_mm", { "tape_left_mm: 410" }));
    QVERIFY(isTelling("tape_left_mm", { "tape_left_mm: 350" }));
    QVERIFY(!isTelling("tape_left_mm", { "tape_left_mm: 410", "tape_right_mm:" }));
}

void RelevanceTest::whatACheckAddsToTheTapeIsJudged()
{
    core::QuestionnaireParts made = parts();
    const core::QuestionIndex right = question("tape_right_mm");
    made.questions[right].gate = core::Gate {};
    const auto changed = core::Questionnaire::create(made);
    QVERIFY(changed);
    QCOMPARE(changed.value().firstGated(), right);
    const core::Answers told = cramp({ "tape_right_mm: 415" });
    QCOMPARE(verdict(changed.value(), told), verdict(questionnaire(), told));
    QCOMPARE(core::assess(changed.value(), told).category, std::uint8_t { 3 });
}

void RelevanceTest::theLegThatACheckTellsIsJudged()
{
    // As if the check of the lump were asked on one leg, which it names.
    core::QuestionnaireParts made = parts();
    made.tape->leg = question("lump");
    made.tape->legLeft = option("lump", "none");
    made.tape->legRight = option("lump", "small_sore_knot");
    made.questions[made.tape->leg].gate->leastCategory = 1;
    made.rules.front().when = { { .kind = ConditionKind::PainfulLegTapeAtLeast, .threshold = 30 } };
    const auto changed = core::Questionnaire::create(made);
    QVERIFY(changed);
    const auto judge = [&changed](const std::string& lump) {
        return core::assess(changed.value(), cramp({ "tape_left_mm: 415", lump }));
    };
    QVERIFY(judge("lump: none").hasFired(0));
    QCOMPARE(judge("lump: none").wells.told, 1);
    QVERIFY(!judge("lump: small_sore_knot").hasFired(0));
    QCOMPARE(judge("lump: small_sore_knot").wells.told, 0);
}

QTEST_GUILESS_MAIN(RelevanceTest)
#include "tst_relevance.moc"
