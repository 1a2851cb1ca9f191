// SPDX-License-Identifier: GPL-3.0-or-later
// The report's figures are counted as its words say, on the public tables and on small ones; the
// page is one page and always the same.

#include "printing/drawing_writer.h"
#include "shared/shipped_pack.h"
#include "validation/report_page.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace legcheck;
using namespace legcheck::tests;
using validation::BedOrSurgery;
using validation::Validation;

class ValidationTest : public QObject {
    Q_OBJECT

private slots:
    void theMetaAnalysisIsCounted();
    void theOpenEhrCasesAreCounted();
    void aTablesOwnCategoriesAreTheReference();
    void aFaultyCellIsNamedWithLineAndColumn_data();
    void aFaultyCellIsNamedWithLineAndColumn();
    void otherColumnsAreRefusedWithWhatIsMissing();
    void aPackThatDoesNotAskWhatIsToldIsNamed();
    void thePageIsOneAndAlwaysTheSame();
};

namespace {

core::Result<Validation> validateFile(const char* name)
{
    return validation::validate(
        std::string(TESTS_DIR "/data/") + name, shippedPack(), BedOrSurgery::Surgery);
}

core::Result<Validation> validateText(const QByteArray& text, const content::ContentPack& pack)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("t.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        return core::Error { "the test could not write its table", {} };
    }
    file.close();
    return validation::validate(file.fileName().toStdString(), pack, BedOrSurgery::Surgery);
}

const QByteArray ipdColumns(
    "id,sex,malign,par,surg,oachst,leg,notraum,calfdif3,pit,vein,histdvt,dvt");

} // namespace

void ValidationTest::theMetaAnalysisIsCounted()
{
    const auto read = validateFile("dvtipd_odd.csv");
    QVERIFY(read);
    const Validation& v = read.value();
    QCOMPARE(v.cases, 250U);
    QVERIFY(v.outcome.has_value() && v.agreement.has_value());
    QCOMPARE(v.outcome->clots, 40);
    QCOMPARE(v.outcome->categoryCuts.size(), 4U);
    QCOMPARE(v.outcome->categoryCuts[2].sensitivity.count, 36);
    QCOMPARE(v.outcome->categoryCuts[2].specificity.count, 76);
    QCOMPARE(v.outcome->categoryCuts[3].sensitivity.count, 40);
    QCOMPARE(v.outcome->clotShare[2].total, 170);
    // The clinician's score of 2 or more, counted in the table itself with awk.
    QVERIFY(v.outcome->clinician.has_value());
    QCOMPARE(v.outcome->clinician->sensitivity.count, 31);
    QCOMPARE(v.outcome->clinician->specificity.count, 123);
    QCOMPARE(v.agreement->same.count + v.agreement->under.count + v.agreement->over.count, 250);
    QCOMPARE(v.agreement->under.count, 33);
    QCOMPARE(v.agreement->over.count, 58);
    QCOMPARE(v.ranges.inside.count, 250);
    const std::string text = validation::textOf(v);
    QVERIFY(text.find("36/40 90.0 % (76.9 to 96.0)") != std::string::npos);
    QVERIFY(text.find("76/210 36.2 % (30.0 to 42.9)") != std::string::npos);
}

void ValidationTest::theOpenEhrCasesAreCounted()
{
    const auto read = validateFile("wells_dvt_openehr.csv");
    QVERIFY(read);
    QVERIFY(!read.value().outcome.has_value());
    QCOMPARE(read.value().ranges.inside.count, 9);
    QCOMPARE(read.value().ranges.inside.total, 9);
    QCOMPARE(read.value().agreement->same.total, 9);
}

void ValidationTest::aTablesOwnCategoriesAreTheReference()
{
    const auto read = validateText(ipdColumns
            + ",reference_category\n"
              "1,0,0,0,0,0,0,1,0,0,0,0,0,5\n" // a plain cramp
              "2,0,1,0,0,0,0,1,0,0,0,0,1,4\n" // cancer: 3
              "3,0,0,0,0,0,0,1,0,0,0,0,0,3\n" // a plain cramp
              "4,0,0,0,0,0,0,1,0,0,0,0,0,\n", // no reference
        shippedPack());
    QVERIFY(read);
    const auto& agreement = read.value().agreement;
    QVERIFY(agreement.has_value() && agreement->ownReference);
    QCOMPARE(agreement->same.total, 3);
    QCOMPARE(agreement->same.count, 1);
    QCOMPARE(agreement->over.count, 1);
    QCOMPARE(agreement->under.count, 1);
}

void ValidationTest::aFaultyCellIsNamedWithLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("what");
    QTest::newRow("a two") << QByteArray("1,0,0,0,0,0,0,1,0,2,0,0,0,")
                           << QByteArray("column 10 'pit': must be 1 or 0, but is '2'");
    QTest::newRow("a word") << QByteArray("1,female,0,0,0,0,0,1,0,0,0,0,0,")
                            << QByteArray("column 2 'sex': must be 1 or 0, but is 'female'");
    QTest::newRow("no outcome") << QByteArray("1,0,0,0,0,0,0,1,0,0,0,0,,")
                                << QByteArray("column 13 'dvt': the outcome must be known");
    QTest::newRow("a score of 12")
        << QByteArray("1,0,0,0,0,0,0,1,0,0,0,0,0,12")
        << QByteArray("column 14 'wells2003': must be a whole number from -2 to 9, but is '12'");
}

void ValidationTest::aFaultyCellIsNamedWithLineAndColumn()
{
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, what);
    const auto read = validateText(
        ipdColumns + ",wells2003\n1,0,0,0,0,0,0,1,0,0,0,0,0,1\n" + row + "\n", shippedPack());
    QVERIFY(!read);
    QCOMPARE(QByteArray::fromStdString(read.error().front().what), what);
    QVERIFY(read.error().front().where.ends_with("t.csv:3"));
}

void ValidationTest::otherColumnsAreRefusedWithWhatIsMissing()
{
    const auto read = validateText("id,sex,malign,par,surg,oachst,leg,notraum,calfdif3,vein,"
                                   "histdvt,dvt\n1,0,0,0,0,0,0,0,0,0,0,0\n",
        shippedPack());
    QVERIFY(!read);
    QVERIFY(read.error().front().what.find("missing of DVTipd: pit;") != std::string::npos);
}

void ValidationTest::aPackThatDoesNotAskWhatIsToldIsNamed()
{
    content::ContentPack pack = shippedPack();
    auto parts = partsOf(pack.questionnaire);
    parts.questions[question("calf_press")].id = "calf_squeeze";
    pack.questionnaire = core::Questionnaire::create(std::move(parts)).value();
    const auto read = validateText(ipdColumns + "\n1,0,0,0,0,0,0,1,0,0,0,0,0\n", pack);
    QVERIFY(!read);
    QCOMPARE(read.error().front().what,
        std::string("the content has no question 'calf_press', which this table tells of"));
}

void ValidationTest::thePageIsOneAndAlwaysTheSame()
{
    for (const char* name : { "dvtipd_odd.csv", "wells_dvt_openehr.csv" }) {
        const auto read = validateFile(name);
        QVERIFY(read);
        const printing::PagedDrawing page = validation::pageOf(read.value());
        QCOMPARE(page.pages, 1);
        const QByteArray pdf = printing::pdfOf(page);
        QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
        QCOMPARE(printing::pdfOf(page), pdf);
    }
}

QTEST_MAIN(ValidationTest)
#include "tst_validation.moc"
