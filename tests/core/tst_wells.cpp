// SPDX-License-Identifier: GPL-3.0-or-later
// The Wells items as a range, protocol.md section 5.

#include "core/random_answers.h"
#include "shared/shipped_pack.h"

#include <QTest>

using namespace legcheck;
using namespace legcheck::tests;

class WellsTest : public QObject {
    Q_OBJECT

private slots:
    void theItemsAreThoseOfTheTwoLevelRule();
    void anItemIsYesNoOrUnknown_data();
    void anItemIsYesNoOrUnknown();
    void pointsAddUpToARange_data();
    void pointsAddUpToARange();
    void theRangeIsNeverBelowZeroNorAboveNine();
};

namespace {

std::string stateOf(const core::WellsRange& wells, const std::string& id)
{
    for (std::size_t item = 0; item < questionnaire().wells().size(); ++item) {
        if (questionnaire().wells()[item].id == id) {
            return wells.item(item) == core::WellsState::Yes ? "yes"
                : wells.item(item) == core::WellsState::No   ? "no"
                                                             : "unknown";
        }
    }
    return "no such item";
}

} // namespace

void WellsTest::theItemsAreThoseOfTheTwoLevelRule()
{
    std::vector<std::string> items;
    for (const core::WellsItem& item : questionnaire().wells()) {
        const char* by = item.by == core::SaidBy::Patient ? "patient"
            : item.by == core::SaidBy::Measured           ? "measured"
                                                          : "clinician";
        items.push_back(item.id + " " + std::to_string(item.points) + " " + by);
    }
    QCOMPARE(joined(items),
        std::string("active_cancer 1 patient, paralysis_or_plaster 1 patient, "
                    "bedridden_or_surgery 1 patient, deep_vein_tenderness 1 clinician, "
                    "entire_leg_swollen 1 patient, calf_3_cm 1 measured, "
                    "pitting_oedema 1 patient, collateral_veins 1 patient, "
                    "previous_dvt 1 patient, alternative_diagnosis -2 clinician"));
}

void WellsTest::anItemIsYesNoOrUnknown_data()
{
    QTest::addColumn<Told>("told");
    QTest::addColumn<std::string>("item");
    QTest::addColumn<std::string>("state");
    const auto row = [](const char* name, Told told, const char* item, const char* state) {
        QTest::newRow(name) << std::move(told) << std::string(item) << std::string(state);
    };
    row("cancer", { "risk_history: active_cancer" }, "active_cancer", "yes");
    row("no cancer", {}, "active_cancer", "no");
    row("another history is no cancer", { "risk_history: family_clot" }, "active_cancer", "no");
    row("history unsure", { "risk_history: unsure" }, "active_cancer", "unknown");
    row("history left out", { "risk_history:" }, "active_cancer", "unknown");
    row("history not asked", { "emergency: collapse" }, "active_cancer", "unknown");
    row("cast", { "risk_recent: cast_or_paralysis" }, "paralysis_or_plaster", "yes");
    row("a fracture is no cast", { "risk_recent: leg_fracture" }, "paralysis_or_plaster", "no");
    row("recent risks unsure", { "risk_recent: unsure" }, "paralysis_or_plaster", "unknown");
    row("bed", { "risk_recent: bed_3_days" }, "bedridden_or_surgery", "yes");
    row("surgery", { "risk_recent: surgery_12_weeks" }, "bedridden_or_surgery", "yes");
    row("a hospital stay is no surgery", { "risk_recent: hospital_stay" }, "bedridden_or_surgery",
        "no");
    row("recent risks left out", { "risk_recent:" }, "bedridden_or_surgery", "unknown");
    row("a painful press is no tenderness", { "calf_press: pain" }, "deep_vein_tenderness",
        "unknown");
    row("a painless press is no lack of it", {}, "deep_vein_tenderness", "unknown");
    row("whole leg swollen", { "swelling: whole_leg" }, "entire_leg_swollen", "yes");
    row("calf swollen", { "swelling: calf" }, "entire_leg_swollen", "no");
    row("both legs swollen", { "swelling: both_legs" }, "entire_leg_swollen", "no");
    row("swelling unsure", { "swelling: unsure" }, "entire_leg_swollen", "unknown");
    row("swelling left out", { "swelling:" }, "entire_leg_swollen", "unknown");
    row("painful left calf 30 mm larger", { "tape_left_mm: 410" }, "calf_3_cm", "yes");
    row("painful left calf 29 mm larger", { "tape_left_mm: 409" }, "calf_3_cm", "no");
    row("painful left calf 30 mm smaller", { "tape_right_mm: 410" }, "calf_3_cm", "no");
    row("painful right calf 30 mm larger", { "leg: right", "tape_right_mm: 410" }, "calf_3_cm",
        "yes");
    row("painful right calf 30 mm smaller", { "leg: right", "tape_left_mm: 410" }, "calf_3_cm",
        "no");
    row("both hurt, left larger", { "leg: both", "tape_left_mm: 410" }, "calf_3_cm", "yes");
    row("both hurt, right larger", { "leg: both", "tape_right_mm: 410" }, "calf_3_cm", "yes");
    row("leg not told, right larger", { "leg:", "tape_right_mm: 410" }, "calf_3_cm", "yes");
    row("leg not told, 29 mm", { "leg:", "tape_right_mm: 409" }, "calf_3_cm", "no");
    row("left tape missing", { "tape_left_mm:" }, "calf_3_cm", "unknown");
    row("right tape missing", { "tape_right_mm:" }, "calf_3_cm", "unknown");
    row("smallest and largest calf", { "tape_left_mm: 800", "tape_right_mm: 150" }, "calf_3_cm",
        "yes");
    row("a dent stays", { "dent: yes" }, "pitting_oedema", "yes");
    row("no dent", {}, "pitting_oedema", "no");
    row("dent skipped", { "dent: skipped" }, "pitting_oedema", "unknown");
    row("dent left out", { "dent:" }, "pitting_oedema", "unknown");
    row("dent not asked", { "dent: yes", "severity: 8" }, "pitting_oedema", "unknown");
    row("new veins", { "skin: new_veins" }, "collateral_veins", "yes");
    row("warm skin", { "skin: warmer" }, "collateral_veins", "no");
    row("varicose veins are not new", { "risk_history: varicose_veins" }, "collateral_veins", "no");
    row("skin unsure", { "skin: unsure" }, "collateral_veins", "unknown");
    row("earlier clot", { "risk_history: previous_clot" }, "previous_dvt", "yes");
    row("a clot in the family", { "risk_history: family_clot" }, "previous_dvt", "no");
    row("a plain cramp is no other diagnosis", {}, "alternative_diagnosis", "unknown");
}

void WellsTest::anItemIsYesNoOrUnknown()
{
    QFETCH(Told, told);
    QFETCH(std::string, item);
    QFETCH(std::string, state);
    QCOMPARE(stateOf(tests::assess(cramp(told)).wells, item), state);
}

void WellsTest::pointsAddUpToARange_data()
{
    QTest::addColumn<core::Answers>("said");
    QTest::addColumn<int>("told");
    QTest::addColumn<int>("highest");
    const auto row = [](const char* name, const core::Answers& said, int told, int highest) {
        QTest::newRow(name) << said << told << highest;
    };
    row("all told: only tenderness is open", cramp(), 0, 1);
    row("nothing told: all nine are open", {}, 0, 9);
    row("stopped: all nine are open", cramp({ "emergency: collapse" }), 0, 9);
    row("under 18: all nine are open", cramp({ "age: under_18" }), 0, 9);
    row("one point", cramp({ "skin: new_veins" }), 1, 2);
    row("bed and surgery count once; the dent closes",
        cramp({ "risk_recent: bed_3_days + surgery_12_weeks" }), 1, 3);
    row("two points of one question", cramp({ "risk_history: active_cancer + previous_clot" }), 2,
        4);
    row("a question left out opens each of its items", cramp({ "risk_history:" }), 0, 3);
    row("a missing tape opens one", cramp({ "tape_left_mm:" }), 0, 2);
    row("a skipped dent opens one", cramp({ "dent: skipped" }), 0, 2);
    row("all a patient can tell, dent not asked",
        cramp({ "risk_history: active_cancer + previous_clot", "swelling: whole_leg",
            "risk_recent: cast_or_paralysis + bed_3_days", "tape_left_mm: 420",
            "skin: new_veins" }),
        7, 9);
    row("the dent and one more", cramp({ "dent: yes", "skin: new_veins" }), 2, 3);
}

void WellsTest::pointsAddUpToARange()
{
    QFETCH(core::Answers, said);
    const core::WellsRange wells = tests::assess(said).wells;
    QTEST(wells.told, "told");
    QTEST(wells.highest, "highest");
}

void WellsTest::theRangeIsNeverBelowZeroNorAboveNine()
{
    core::RandomAnswers random(questionnaire(), 5);
    for (int set = 0; set < 20'000; ++set) {
        const core::Assessment assessment = tests::assess(random.draw());
        QVERIFY(assessment.wells.told >= 0);
        QVERIFY(assessment.wells.highest > assessment.wells.told); // tenderness is never known
        QVERIFY(assessment.wells.highest <= 9);
        QVERIFY(assessment.wells.told < 2 || assessment.category <= 3);
    }
}

QTEST_GUILESS_MAIN(WellsTest)
#include "tst_wells.moc"
