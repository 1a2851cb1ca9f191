// SPDX-License-Identifier: GPL-3.0-or-later
// Asked again in the waiting room: it can only raise.

#include "core/random_answers.h"
#include "core/recheck.h"
#include "shared/shipped_pack.h"

#include <QTest>

using namespace legcheck;
using namespace legcheck::tests;

namespace {

std::vector<core::QuestionIndex> rechecked()
{
    return { question("emergency"), question("course"), question("swelling") };
}

core::Recheck again(const Told& before, const Told& now)
{
    const core::Answers stored = cramp(before);
    return core::recheck(questionnaire(), stored, assess(stored), answers(now), rechecked());
}

} // namespace

class RecheckTest : public QObject {
    Q_OBJECT

private slots:
    void aNewSignRaises();
    void nothingNewRaisesNothing();
    void betterNeverLowers();
    void whatIsNotSureIsNoNo();
    void signsAddUp();
    void anEarlierCategoryStays();
    void onlyTheQuestionsAskedCount();
    void noSetOfAnswersIsLowered();
};

void RecheckTest::aNewSignRaises()
{
    const auto breathless = again({}, { "emergency: breathless" });
    QCOMPARE(int(breathless.assessment.category), 1);
    QVERIFY(breathless.raises && breathless.tellsMore && breathless.assessment.callStaff);
    const auto swollen = again({}, { "swelling: whole_leg" });
    QCOMPARE(int(swollen.assessment.category), 3);
    QVERIFY(swollen.raises && !swollen.assessment.callStaff);
    const auto worse = again({}, { "course: worse" });
    QCOMPARE(int(worse.assessment.category), 4);
    QVERIFY(worse.raises);
}

void RecheckTest::nothingNewRaisesNothing()
{
    const auto same
        = again({ "swelling: calf" }, { "emergency: none", "course: same", "swelling: calf" });
    QVERIFY(!same.raises);
    // Worse, though no more urgent: the nurse is told, nobody is called.
    const auto more = again({ "swelling: whole_leg" }, { "course: worse" });
    QVERIFY(more.tellsMore && !more.raises);
    QCOMPARE(int(more.assessment.category), 3);
}

void RecheckTest::betterNeverLowers()
{
    const Told bad { "emergency: chest_pain", "course: worse", "swelling: whole_leg" };
    const auto better = again(bad, { "emergency: none", "course: gone", "swelling: none" });
    QVERIFY(!better.raises && !better.tellsMore);
    QCOMPARE(better.answers, cramp(bad));
    QCOMPARE(int(better.assessment.category), 1);
}

void RecheckTest::whatIsNotSureIsNoNo()
{
    const auto unsure = again({}, { "emergency: unsure" });
    QCOMPARE(int(unsure.assessment.category), 2);
    QVERIFY(unsure.raises);
    // Not sure at first: a "none" now takes nothing back.
    QCOMPARE(int(again({ "emergency: unsure" }, { "emergency: none" }).assessment.category), 2);
    QCOMPARE(int(again({ "emergency:" }, { "emergency: none" }).assessment.category), 2);
    QCOMPARE(again({ "swelling:" }, { "swelling: none" }).answers, cramp({ "swelling:" }));
    QCOMPARE(again({ "swelling:" }, { "swelling: calf" }).answers, cramp({ "swelling: calf" }));
}

void RecheckTest::signsAddUp()
{
    QCOMPARE(again({ "emergency: collapse" }, { "emergency: breathless" }).answers,
        cramp({ "emergency: collapse + breathless" }));
    QCOMPARE(again({ "emergency: unsure" }, { "emergency: breathless" }).answers,
        cramp({ "emergency: breathless" }));
}

void RecheckTest::anEarlierCategoryStays()
{
    const core::Answers stored = cramp();
    core::Assessment before = assess(stored);
    before.category = 2;
    before.callStaff = true;
    const auto outcome = core::recheck(
        questionnaire(), stored, before, answers({ "swelling: calf" }), rechecked());
    QCOMPARE(int(outcome.assessment.category), 2);
    QVERIFY(outcome.assessment.callStaff && !outcome.raises);
}

void RecheckTest::onlyTheQuestionsAskedCount()
{
    const auto outcome = again({}, { "limb_threat: cold_or_pale", "age: under_18" });
    QCOMPARE(outcome.answers, cramp());
    // An order is needed, or there is no worse.
    const std::vector<core::QuestionIndex> unordered { question("leg"), question("dent") };
    const auto left = core::recheck(questionnaire(), cramp(), assess(cramp()),
        answers({ "leg: both", "dent: yes" }), unordered);
    QCOMPARE(left.answers, cramp());
}

void RecheckTest::noSetOfAnswersIsLowered()
{
    core::RandomAnswers random(questionnaire(), 26);
    for (int draw = 0; draw < 20000; ++draw) {
        const core::Answers stored = random.draw();
        const core::Answers now = random.draw();
        const core::Assessment before = assess(stored);
        const auto outcome = core::recheck(questionnaire(), stored, before, now, rechecked());
        // By the answers alone, before the category is held.
        QVERIFY(assess(outcome.answers).category <= before.category);
        QCOMPARE(outcome.raises,
            outcome.assessment.category < before.category
                || (outcome.assessment.callStaff && !before.callStaff));
        // Told twice, it changes nothing more.
        QCOMPARE(
            core::recheck(questionnaire(), outcome.answers, outcome.assessment, now, rechecked())
                .answers,
            outcome.answers);
    }
}

QTEST_GUILESS_MAIN(RecheckTest)
#include "tst_recheck.moc"
