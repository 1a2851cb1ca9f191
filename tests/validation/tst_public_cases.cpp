// SPDX-License-Identifier: GPL-3.0-or-later
// Cases that others worked out, told as a patient at the kiosk could tell them. Sources, columns
// and licences: tests/data/README.md.

#include "core/error_words.h"
#include "shared/shipped_pack.h"
#include "validation/public_cases.h"

#include <QTest>

#include <map>

using namespace legcheck;
using namespace legcheck::tests;

namespace {

using validation::BedOrSurgery;

const validation::CaseTable& tableOf(const char* name)
{
    static std::map<std::string, validation::CaseTable> tables;
    auto found = tables.find(name);
    if (found == tables.end()) {
        auto read = validation::readCaseTable(std::string(TESTS_DIR "/data/") + name);
        if (!read) {
            qFatal("%s", core::inWords(read.error()).c_str());
        }
        found = tables.emplace(name, std::move(read).value()).first;
    }
    return found->second;
}

/// A row of a table and the same case as a patient tells it.
struct TestCase {
    const validation::CaseTable* table = nullptr;
    validation::CaseRow row;
    validation::Case patient;

    [[nodiscard]] bool isYes(const char* column) const { return table->cell(row, column) == "1"; }
    [[nodiscard]] bool isBlank(const char* column) const
    {
        return table->cell(row, column).empty();
    }
};

std::vector<TestCase> casesOf(const char* name, BedOrSurgery bedOrSurgery)
{
    const validation::CaseTable& table = tableOf(name);
    const auto told = validation::tellCases(table, questionnaire(), bedOrSurgery);
    if (!told) {
        qFatal("%s", core::inWords(told.error()).c_str());
    }
    std::vector<TestCase> cases;
    for (std::size_t index = 0; index < table.rows().size(); ++index) {
        cases.push_back({ &table, table.rows()[index], told.value().cases[index] });
    }
    return cases;
}

} // namespace

class PublicCasesTest : public QObject {
    Q_OBJECT

private slots:
    void openEhrScoresLieInOurRange_data();
    void openEhrScoresLieInOurRange();
    void whereOpenEhrRefusesToScoreOurRangeIsOpen_data();
    void whereOpenEhrRefusesToScoreOurRangeIsOpen();
    void everyClotOfTheMetaAnalysisIsSeenAsMoreThanACramp();
    void twoWellsPointsAreUrgentInEveryPatient();
    void theCategoriesOfTheMetaAnalysisAreAsRecorded_data();
    void theCategoriesOfTheMetaAnalysisAreAsRecorded();
};

namespace {

enum class Scored { Yes, No };

void addOpenEhrRows(Scored scored)
{
    QTest::addColumn<TestCase>("one");
    const auto cases = casesOf("wells_dvt_openehr.csv", BedOrSurgery::BedRest);
    QCOMPARE(cases.size(), 20U);
    for (const TestCase& one : cases) {
        if (one.patient.wellsScore.has_value() == (scored == Scored::Yes)) {
            QTest::addRow("line %d %s", one.row.line, one.patient.id.c_str()) << one;
        }
    }
}

/// What the source's points are that a patient can tell, the -2 and tenderness left out.
int tellablePoints(const TestCase& one, const core::Assessment& assessment)
{
    int points = 0;
    for (const char* column : { "active_cancer", "paralysis_or_plaster", "bedridden_or_surgery",
             "entire_leg_swollen", "calf_gt3cm", "collateral_veins", "previous_dvt" }) {
        points += one.isYes(column) ? 1 : 0;
    }
    // The thumb press is not asked of who is already urgent.
    return points + (one.isYes("pitting_oedema") && assessment.checksOpen ? 1 : 0);
}

} // namespace

void PublicCasesTest::openEhrScoresLieInOurRange_data()
{
    addOpenEhrRows(Scored::Yes);
}

void PublicCasesTest::openEhrScoresLieInOurRange()
{
    QFETCH(TestCase, one);
    const core::Assessment ours = tests::assess(one.patient.answers);
    const int withoutMinusTwo = *one.patient.wellsScore + (one.isYes("alternative_dx") ? 2 : 0);
    QVERIFY(one.patient.wellsWithoutMinusTwo == withoutMinusTwo);
    QCOMPARE(ours.wells.told, tellablePoints(one, ours));
    QVERIFY(ours.wells.told <= withoutMinusTwo);
    QVERIFY(withoutMinusTwo <= ours.wells.highest);
    QVERIFY(ours.wells.told < 2 || ours.category <= 3);
}

void PublicCasesTest::whereOpenEhrRefusesToScoreOurRangeIsOpen_data()
{
    addOpenEhrRows(Scored::No);
}

void PublicCasesTest::whereOpenEhrRefusesToScoreOurRangeIsOpen()
{
    QFETCH(TestCase, one);
    const core::Assessment ours = tests::assess(one.patient.answers);
    QCOMPARE(ours.wells.told, tellablePoints(one, ours));
    // Tenderness is always open; an item that the patient could have told opens it further.
    const bool clinicians = one.isBlank("tenderness_deep_veins") != one.isBlank("alternative_dx");
    QVERIFY(ours.wells.highest > ours.wells.told + (clinicians ? 0 : 1));
}

void PublicCasesTest::everyClotOfTheMetaAnalysisIsSeenAsMoreThanACramp()
{
    int clots = 0;
    for (const TestCase& one : casesOf("dvtipd_odd.csv", BedOrSurgery::Surgery)) {
        if (*one.patient.clot) {
            ++clots;
            const core::Assessment ours = tests::assess(one.patient.answers);
            QVERIFY2(ours.category <= 4, one.patient.id.c_str());
        }
    }
    QCOMPARE(clots, 40);
}

void PublicCasesTest::twoWellsPointsAreUrgentInEveryPatient()
{
    for (const TestCase& one : casesOf("dvtipd_odd.csv", BedOrSurgery::BedRest)) {
        const core::Assessment ours = tests::assess(one.patient.answers);
        QVERIFY2(ours.wells.told < 2 || ours.category <= 3, one.patient.id.c_str());
    }
}

void PublicCasesTest::theCategoriesOfTheMetaAnalysisAreAsRecorded_data()
{
    QTest::addColumn<BedOrSurgery>("surgery");
    QTest::addColumn<QList<int>>("clots"); // in categories 1 to 5
    QTest::addColumn<QList<int>>("others");
    QTest::newRow("told as surgery") << BedOrSurgery::Surgery << QList<int> { 0, 0, 36, 4, 0 }
                                     << QList<int> { 0, 0, 134, 49, 27 };
    QTest::newRow("told as bed rest, which alone is less urgent")
        << BedOrSurgery::BedRest << QList<int> { 0, 0, 35, 5, 0 }
        << QList<int> { 0, 0, 133, 50, 27 };
}

void PublicCasesTest::theCategoriesOfTheMetaAnalysisAreAsRecorded()
{
    QFETCH(BedOrSurgery, surgery);
    QList<int> clots(5, 0);
    QList<int> others(5, 0);
    const auto cases = casesOf("dvtipd_odd.csv", surgery);
    QCOMPARE(cases.size(), 250U);
    for (const TestCase& one : cases) {
        const core::Assessment ours = tests::assess(one.patient.answers);
        ++(*one.patient.clot ? clots : others)[ours.category - 1];
    }
    qInfo("category 1 2 3 4 5: of 40 clots %d %d %d %d %d, of 210 others %d %d %d %d %d", clots[0],
        clots[1], clots[2], clots[3], clots[4], others[0], others[1], others[2], others[3],
        others[4]);
    QTEST(clots, "clots");
    QTEST(others, "others");
}

QTEST_GUILESS_MAIN(PublicCasesTest)
#include "tst_public_cases.moc"
