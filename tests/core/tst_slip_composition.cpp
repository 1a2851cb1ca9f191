// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the nurse's slip, before words and paper.

#include "core/slip.h"
#include "shared/shipped_pack.h"

#include <QTest>

#include <algorithm>

using namespace legcheck;
using namespace legcheck::tests;

namespace {

core::Slip slipOf(const Told& told, core::VisitRecord record = {})
{
    return core::composeSlip(questionnaire(), cramp(told), std::move(record));
}

std::string idsOf(const std::vector<core::SlipAnswer>& block)
{
    std::vector<std::string> ids;
    for (const core::SlipAnswer& answer : block) {
        ids.push_back(questionnaire().question(answer.question).id);
    }
    return joined(ids);
}

std::string unknownOf(const core::Slip& slip)
{
    std::vector<std::string> ids;
    for (const core::QuestionIndex index : slip.unknown) {
        ids.push_back(questionnaire().question(index).id);
    }
    return joined(ids);
}

} // namespace

class SlipCompositionTest : public QObject {
    Q_OBJECT

private slots:
    void everyAskedQuestionStandsInItsBlockOnce();
    void aStoppedVisitShowsOnlyWhatWasAsked();
    void unsureAndLeftOutAreListedAsUnknown();
    void whatIsNotAskedIsNotUnknown();
    void numbersStandAsNumbersAndOptionsAsOptions();
    void closedChecksAreNotOnTheSlip();
    void reasonsStandMostUrgentFirst();
    void wellsItemsAndDifferencesAreComplete();
    void theRecordIsKeptAsGiven();
    void askingForHelpCallsStaffWithoutChangingTheCategory();
    void theTapeDifferenceNeedsBothTapes();
};

void SlipCompositionTest::everyAskedQuestionStandsInItsBlockOnce()
{
    const core::Slip slip = slipOf({});
    QCOMPARE(idsOf(slip.redFlags), std::string("emergency, limb_threat"));
    QCOMPARE(idsOf(slip.situation),
        std::string(
            "for_whom, age, sex, leg, place, onset, since, episode, course, severity, feel, "
            "movement, swelling, skin, fever, injury"));
    QCOMPARE(idsOf(slip.background),
        std::string("pregnancy, risk_recent, risk_history, medicines, triggers"));
    QCOMPARE(idsOf(slip.checks),
        std::string("tape_left_mm, tape_right_mm, dent, lump, calf_press, foot_lift"));
}

void SlipCompositionTest::aStoppedVisitShowsOnlyWhatWasAsked()
{
    const core::Slip slip = slipOf({ "emergency: breathless", "swelling: whole_leg" });
    QVERIFY(slip.stopped);
    QVERIFY(slip.callStaff);
    QCOMPARE(int { slip.category }, 1);
    QCOMPARE(idsOf(slip.redFlags), std::string("emergency, limb_threat"));
    QVERIFY(slip.situation.empty());
    QVERIFY(slip.background.empty());
    QVERIFY(slip.checks.empty());
    QVERIFY(!slip.checksOpen);
}

void SlipCompositionTest::unsureAndLeftOutAreListedAsUnknown()
{
    QCOMPARE(unknownOf(slipOf({})), std::string());
    QCOMPARE(unknownOf(slipOf({ "fever: unsure", "severity:", "place:", "lump: unsure",
                 "tape_left_mm:", "triggers: unsure" })),
        std::string("place, severity, fever, triggers, tape_left_mm, lump"));
}

void SlipCompositionTest::whatIsNotAskedIsNotUnknown()
{
    QCOMPARE(unknownOf(slipOf({ "sex: male", "pregnancy: unsure" })), std::string());
    QCOMPARE(unknownOf(slipOf({ "emergency: unsure", "limb_threat: cold_or_pale", "age:" })),
        std::string("emergency"));
}

void SlipCompositionTest::numbersStandAsNumbersAndOptionsAsOptions()
{
    const core::Slip slip = slipOf({ "severity: 0", "skin: warmer + new_veins", "dent:" });
    const auto said = [](const std::vector<core::SlipAnswer>& block, const std::string& id) {
        return *std::ranges::find(block, question(id), &core::SlipAnswer::question);
    };
    QVERIFY(said(slip.situation, "severity").number == 0);
    QVERIFY(said(slip.situation, "severity").answered);
    QCOMPARE(said(slip.situation, "skin").options,
        option("skin", "warmer") | option("skin", "new_veins"));
    QVERIFY(!said(slip.situation, "skin").number.has_value());
    QVERIFY(!said(slip.checks, "dent").answered);
}

void SlipCompositionTest::closedChecksAreNotOnTheSlip()
{
    const core::Slip slip = slipOf({ "severity: 8" });
    QVERIFY(!slip.checksOpen);
    QCOMPARE(idsOf(slip.checks), std::string("tape_left_mm, tape_right_mm"));
    const core::Slip dented = slipOf({ "risk_recent: bed_3_days", "dent: yes" });
    QVERIFY(dented.checksOpen);
    QCOMPARE(idsOf(dented.checks), std::string("tape_left_mm, tape_right_mm, dent, lump"));
}

void SlipCompositionTest::reasonsStandMostUrgentFirst()
{
    const core::Slip slip
        = slipOf({ "skin: warmer", "fever: fever_or_chills", "severity: 8", "age:" });
    std::vector<std::string> ids;
    for (const core::Reason& reason : slip.reasons) {
        ids.push_back(questionnaire().rules()[reason.rule].id);
    }
    QCOMPARE(joined(ids),
        std::string("severe-infection, infection, severe-pain, minor, clot-sign, "
                    "not-clearly-cramp"));
}

void SlipCompositionTest::wellsItemsAndDifferencesAreComplete()
{
    const core::Slip slip = slipOf({ "skin: new_veins" });
    QCOMPARE(slip.wellsItems.size(), questionnaire().wells().size());
    QCOMPARE(slip.profile.size(), questionnaire().profile().size());
    QCOMPARE(slip.wells.told, 1);
    for (std::size_t item = 0; item < slip.wellsItems.size(); ++item) {
        QCOMPARE(slip.wellsItems[item].item, item);
        QVERIFY(slip.wellsItems[item].state == slip.wells.item(item));
    }
}

void SlipCompositionTest::theRecordIsKeptAsGiven()
{
    const auto noon = std::chrono::local_seconds(std::chrono::seconds(1'764'000'000));
    const core::Slip slip = slipOf({},
        { .ticket = "A-017",
            .kiosk = "A",
            .language = "ar",
            .started = noon,
            .finished = noon,
            .copy = 2 });
    QCOMPARE(slip.record.ticket, std::string("A-017"));
    QCOMPARE(slip.record.language, std::string("ar"));
    QVERIFY(slip.record.started == noon && slip.record.finished == noon);
    QCOMPARE(slip.record.copy, 2);
}

void SlipCompositionTest::askingForHelpCallsStaffWithoutChangingTheCategory()
{
    const core::Slip slip = slipOf({}, { .helpAsked = true });
    QVERIFY(slip.callStaff);
    QCOMPARE(int { slip.category }, 5);
    QVERIFY(!slipOf({}).callStaff);
}

void SlipCompositionTest::theTapeDifferenceNeedsBothTapes()
{
    QVERIFY(slipOf({ "tape_right_mm: 371" }).tapeDifference == 9);
    QVERIFY(slipOf({ "tape_left_mm:" }).tapeDifference == std::nullopt);
    QVERIFY(slipOf({ "age: under_18" }).tapeDifference == std::nullopt);
}

QTEST_GUILESS_MAIN(SlipCompositionTest)
#include "tst_slip_composition.moc"
