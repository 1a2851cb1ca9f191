// SPDX-License-Identifier: GPL-3.0-or-later
// The verdict as other programs read it, interfaces.md section 4: keys, order and words are fixed.

#include "exchange/verdict_json.h"
#include "shared/shipped_pack.h"

#include <QTest>

using namespace legcheck;
using namespace legcheck::tests;

namespace {

std::string verdictOf(const std::string& id, const core::Answers& said)
{
    return exchange::writeVerdict(
        { id, said }, questionnaire(), { .version = "1.0.0", .sha256 = "5eed" });
}

} // namespace

class VerdictJsonTest : public QObject {
    Q_OBJECT

private slots:
    void aVerdictIsOneFixedLine();
    void aStoppedVisitIsOneFixedLine();
    void eachCategoryHasItsName_data();
    void eachCategoryHasItsName();
    void anIdWithAnyTextStaysOnOneLine();
    void theSameAnswersGiveTheSameLine();
};

void VerdictJsonTest::aVerdictIsOneFixedLine()
{
    const std::string expected
        = R"({"id":"golden","category":3,"category_name":"urgent","call_staff":false,)"
          R"("rules":[{"id":"wells-two","category":3,"because":["active_cancer","whole_leg"]},)"
          R"({"id":"high-risk","category":3,"because":["whole_leg","active_cancer"]},)"
          R"({"id":"clot-sign","category":4,"because":["whole_leg"]},)"
          R"({"id":"risk-factor","category":4,"because":["active_cancer"]},)"
          R"({"id":"unknown","category":4,"because":["medicines"]}],)"
          R"("wells":{"told":2,"highest":5,"items":[)"
          R"({"id":"active_cancer","state":"yes","points":1,"by":"patient"},)"
          R"({"id":"paralysis_or_plaster","state":"no","points":1,"by":"patient"},)"
          R"({"id":"bedridden_or_surgery","state":"no","points":1,"by":"patient"},)"
          R"({"id":"deep_vein_tenderness","state":"unknown","points":1,"by":"clinician"},)"
          R"({"id":"entire_leg_swollen","state":"yes","points":1,"by":"patient"},)"
          R"({"id":"calf_3_cm","state":"unknown","points":1,"by":"measured"},)"
          R"({"id":"pitting_oedema","state":"unknown","points":1,"by":"patient"},)"
          R"({"id":"collateral_veins","state":"no","points":1,"by":"patient"},)"
          R"({"id":"previous_dvt","state":"no","points":1,"by":"patient"},)"
          R"({"id":"alternative_diagnosis","state":"unknown","points":-2,"by":"clinician"}]},)"
          R"("profile":[{"id":"duration","column":"cramp"},{"id":"signs","column":"not_cramp"},)"
          R"({"id":"onset","column":"cramp"},{"id":"place","column":"unknown"},)"
          R"({"id":"movement","column":"cramp"}],)"
          R"("asked":["emergency","limb_threat","for_whom","age","sex","pregnancy","leg","place",)"
          R"("onset","since","episode","course","severity","feel","movement","swelling","skin",)"
          R"("fever","injury","risk_recent","risk_history","medicines","triggers","tape_left_mm",)"
          R"("tape_right_mm"],"checks_open":false,"content":{"version":"1.0.0","sha256":"5eed"}})";
    QCOMPARE(verdictOf("golden",
                 cramp({ "swelling: whole_leg", "risk_history: active_cancer", "medicines: unsure",
                     "tape_right_mm:" })),
        expected);
}

void VerdictJsonTest::aStoppedVisitIsOneFixedLine()
{
    const std::string line = verdictOf("", answers({ "emergency: collapse", "limb_threat: none" }));
    QVERIFY(
        line.starts_with(R"({"id":"","category":1,"category_name":"immediate","call_staff":true,)"
                         R"("rules":[{"id":"emergency-sign","category":1,"because":["collapse"]}],)"
                         R"("wells":{"told":0,"highest":9,)"));
    QVERIFY(line.ends_with(
        R"("profile":[{"id":"duration","column":"unknown"},{"id":"signs","column":"unknown"},)"
        R"({"id":"onset","column":"unknown"},{"id":"place","column":"unknown"},)"
        R"({"id":"movement","column":"unknown"}],"asked":["emergency","limb_threat"],)"
        R"("checks_open":false,"content":{"version":"1.0.0","sha256":"5eed"}})"));
}

void VerdictJsonTest::eachCategoryHasItsName_data()
{
    QTest::addColumn<Told>("told");
    QTest::addColumn<std::string>("words");
    const auto row = [](const char* name, Told told) {
        QTest::newRow(name) << std::move(told) << std::string(name);
    };
    row(R"("category":1,"category_name":"immediate","call_staff":true)",
        { "emergency: breathless" });
    row(R"("category":2,"category_name":"very_urgent","call_staff":true)", { "emergency:" });
    row(R"("category":3,"category_name":"urgent","call_staff":true)", { "age: under_18" });
    row(R"("category":4,"category_name":"standard","call_staff":false)", { "fever:" });
    row(R"("category":5,"category_name":"non_urgent","call_staff":false)", {});
}

void VerdictJsonTest::eachCategoryHasItsName()
{
    QFETCH(Told, told);
    QFETCH(std::string, words);
    QVERIFY(verdictOf("", cramp(told)).find(words) != std::string::npos);
}

void VerdictJsonTest::anIdWithAnyTextStaysOnOneLine()
{
    const std::string line = verdictOf("a\n\"b\"\t\xff", cramp());
    QVERIFY(line.find('\n') == std::string::npos);
    QVERIFY(line.starts_with("{\"id\":\"a\\n\\\"b\\\"\\t\xef\xbf\xbd\""));
}

void VerdictJsonTest::theSameAnswersGiveTheSameLine()
{
    QCOMPARE(verdictOf("a", cramp()), verdictOf("a", cramp()));
}

QTEST_GUILESS_MAIN(VerdictJsonTest)
#include "tst_verdict_json.moc"
