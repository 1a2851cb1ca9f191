// SPDX-License-Identifier: GPL-3.0-or-later
// Answer sets as other programs hand them over, interfaces.md section 3.

#include "core/random_answers.h"
#include "exchange/answers_json.h"
#include "shared/shipped_pack.h"

#include <QTest>

using namespace legcheck;
using namespace legcheck::tests;

namespace {

core::Result<exchange::AnswerSet> read(const std::string& answers)
{
    return exchange::readAnswerSet(R"({"id":"a","answers":{)" + answers + "}}", questionnaire());
}

/// All errors as one text; empty if there are none.
QString errorsOf(const core::Result<exchange::AnswerSet>& result)
{
    QStringList all;
    if (!result) {
        for (const core::Error& error : result.error()) {
            all.push_back(QString::fromStdString(error.what));
        }
    }
    return all.join(QStringLiteral("; "));
}

} // namespace

class AnswersJsonTest : public QObject {
    Q_OBJECT

private slots:
    void anAnswerIsReadAsItsKindSays_data();
    void anAnswerIsReadAsItsKindSays();
    void aBadAnswerIsAnErrorThatNamesTheQuestion_data();
    void aBadAnswerIsAnErrorThatNamesTheQuestion();
    void aBadSetIsAnError_data();
    void aBadSetIsAnError();
    void everyErrorIsSaidAtOnce();
    void theIdIsKeptAsItIs();
    void aSetWithoutAnIdHasAnEmptyOne();
    void answersToQuestionsThatAreNotAskedAreKept();
    void whatIsWrittenIsReadBackTheSame();
    void onlyAnsweredQuestionsAreWritten();
};

void AnswersJsonTest::anAnswerIsReadAsItsKindSays_data()
{
    QTest::addColumn<std::string>("json");
    QTest::addColumn<Told>("told");
    const auto row = [](const char* name, const char* json, Told told) {
        QTest::newRow(name) << std::string(json) << std::move(told);
    };
    row("nothing is unanswered", "", {});
    row("one option", R"("swelling":"calf")", { "swelling: calf" });
    row("several options", R"("skin":["warmer","sore_cord"])", { "skin: warmer + sore_cord" });
    row("the order of options does not matter", R"("skin":["sore_cord","warmer"])",
        { "skin: warmer + sore_cord" });
    row("a repeated option counts once", R"("skin":["warmer","warmer"])", { "skin: warmer" });
    row("none twice is none", R"("skin":["none","none"])", { "skin: none" });
    row("an empty list is unanswered", R"("skin":[])", {});
    row("a number", R"("severity":6)", { "severity: 6" });
    row("a whole number with a point", R"("severity":6.0)", { "severity: 6" });
    row("a whole number with an exponent", R"("tape_left_mm":3.8e2)", { "tape_left_mm: 380" });
    row("zero is an answer", R"("severity":0)", { "severity: 0" });
    row("minus zero is zero", R"("severity":-0.0)", { "severity: 0" });
    row("the ends of a range", R"("tape_left_mm":150,"tape_right_mm":800,"severity":10)",
        { "tape_left_mm: 150", "tape_right_mm: 800", "severity: 10" });
    row("escapes in ids", R"("swe\u006cling":"c\u0061lf")", { "swelling: calf" });
}

void AnswersJsonTest::anAnswerIsReadAsItsKindSays()
{
    QFETCH(std::string, json);
    QFETCH(Told, told);
    const auto set = read(json);
    QVERIFY2(set, qPrintable(errorsOf(set)));
    QVERIFY(set.value().answers == answers(told));
}

void AnswersJsonTest::aBadAnswerIsAnErrorThatNamesTheQuestion_data()
{
    QTest::addColumn<std::string>("json");
    QTest::addColumn<QString>("error");
    const auto row = [](const char* name, const char* json, const char* error) {
        QTest::newRow(name) << std::string(json) << QString::fromUtf8(error);
    };
    row("an unknown question", R"("swellling":"calf")", "there is no question 'swellling'");
    row("an unknown option", R"("swelling":"knee")", "'swelling' has no option 'knee'");
    row("an unknown option of a list", R"("skin":["warm"])", "'skin' has no option 'warm'");
    row("another question's option", R"("swelling":"warmer")", "'swelling' has no option 'warmer'");
    row("an empty option", R"("swelling":"")", "'swelling' has no option ''");
    row("a list for one option", R"("swelling":["calf"])",
        "'swelling' must be the id of one option, but is a list");
    row("an option for a list", R"("skin":"warmer")",
        "'skin' must be a list of options, but is a text");
    row("a number in a list", R"("skin":["warmer",2])", "'skin' must be a list of option ids");
    row("a list in a list", R"("skin":[["warmer"]])", "'skin' must be a list of option ids");
    row("a number for an option", R"("swelling":1)", "'swelling' must be the id of one option");
    row("null for one option", R"("swelling":null)", "'swelling' must be");
    row("null for a list", R"("skin":null)", "'skin' must be");
    row("null for a number", R"("severity":null)", "'severity' must be");
    row("a text for a number", R"("severity":"6")",
        "'severity' must be a whole number, but is a text");
    row("true for a number", R"("severity":true)", "'severity' must be a whole number");
    row("a fraction", R"("severity":6.5)", "'severity' must be a whole number");
    row("below the range", R"("severity":-1)", "'severity' is -1, but must be from 0 to 10");
    row("above the range", R"("severity":11)", "'severity' is 11, but must be from 0 to 10");
    row("a tape too short", R"("tape_left_mm":149)", "'tape_left_mm' is 149");
    row("a tape too long", R"("tape_right_mm":801)", "'tape_right_mm' is 801");
    row("a number beyond 32 bits", R"("severity":4294967302)", "'severity' is 4294967302");
    row("a number beyond 64 bits", R"("severity":18446744073709551622)",
        "'severity' must be a whole number");
    row("a number beyond all", R"("severity":1e300)", "'severity' must be a whole number");
    row("a number beyond floating point", R"("severity":1e400)", "'severity'");
    row("not a number", R"("severity":NaN)", "'severity'");
    row("none beside a sign", R"("skin":["none","warmer"])",
        "'skin' has 'none' beside another option");
    row("unsure beside a sign", R"("skin":["warmer","unsure"])",
        "'skin' has 'unsure' beside another option");
    row("none beside unsure", R"("skin":["unsure","none"])", "'skin' has 'none' beside");
    row("a question twice", R"("swelling":"calf","swelling":"none")",
        "the key 'swelling' stands twice");
    row("not UTF-8", "\"swelling\":\"c\xff\"", "'swelling'");
}

void AnswersJsonTest::aBadAnswerIsAnErrorThatNamesTheQuestion()
{
    QFETCH(std::string, json);
    QFETCH(QString, error);
    const auto set = read(json);
    QVERIFY(!set);
    QVERIFY2(errorsOf(set).contains(error), qPrintable(errorsOf(set)));
    QVERIFY2(!errorsOf(set).contains(QStringLiteral("json.exception")), qPrintable(errorsOf(set)));
}

void AnswersJsonTest::aBadSetIsAnError_data()
{
    QTest::addColumn<std::string>("json");
    QTest::addColumn<QString>("error");
    const auto row = [](const char* name, const std::string& json, const char* error) {
        QTest::newRow(name) << json << QString::fromUtf8(error);
    };
    row("nothing", "", "this is not JSON");
    row("words", "hello", "this is not JSON");
    row("a list", "[]", "an answer set must be an object");
    row("a number", "7", "an answer set must be an object");
    row("no answers", R"({"id":"a"})", "'answers' must be an object of answers");
    row("answers that are a list", R"({"id":"a","answers":[]})", "'answers' must be an object");
    row("answers that are null", R"({"id":"a","answers":null})", "'answers' must be an object");
    row("an id that is a number", R"({"id":7,"answers":{}})", "'id' must be a text");
    row("an id that is null", R"({"id":null,"answers":{}})", "'id' must be a text");
    row("another key", R"({"id":"a","answers":{},"name":"b"})", "'name' is not a key");
    row("cut off", R"({"id":"a","answers":{"swelling")", "this is not JSON");
    row("two sets", R"({"answers":{}} {"answers":{}})", "this is not JSON");
    row("a zero byte", std::string("{\"answers\":{}}\0", 15), "this is not JSON");
    row("nested without end", std::string(100'000, '['), "nested more than 64 deep");
    row(
        "objects nested without end",
        [] {
            std::string deep;
            for (int level = 0; level < 50'000; ++level) {
                deep += "{\"a\":";
            }
            return deep;
        }(),
        "nested more than 64 deep");
}

void AnswersJsonTest::aBadSetIsAnError()
{
    QFETCH(std::string, json);
    QFETCH(QString, error);
    const auto set = exchange::readAnswerSet(json, questionnaire());
    QVERIFY(!set);
    QVERIFY2(errorsOf(set).contains(error), qPrintable(errorsOf(set)));
}

void AnswersJsonTest::everyErrorIsSaidAtOnce()
{
    const auto set = read(R"("swelling":"knee","severity":11,"moods":[])");
    QVERIFY(!set);
    QCOMPARE(set.error().size(), 3U);
}

void AnswersJsonTest::theIdIsKeptAsItIs()
{
    const auto set = exchange::readAnswerSet(R"({"answers":{},"id":"\"<ä>\n7"})", questionnaire());
    QVERIFY(set);
    QCOMPARE(set.value().id, std::string("\"<ä>\n7"));
}

void AnswersJsonTest::aSetWithoutAnIdHasAnEmptyOne()
{
    const auto set = exchange::readAnswerSet(R"({"answers":{}})", questionnaire());
    QVERIFY(set);
    QVERIFY(set.value().id.empty());
}

void AnswersJsonTest::answersToQuestionsThatAreNotAskedAreKept()
{
    const auto set = read(R"("emergency":["collapse"],"swelling":"calf")");
    QVERIFY(set);
    QVERIFY(set.value().answers == answers({ "emergency: collapse", "swelling: calf" }));
}

void AnswersJsonTest::whatIsWrittenIsReadBackTheSame()
{
    core::RandomAnswers random(questionnaire(), 11);
    for (int patient = 0; patient < 500; ++patient) {
        const exchange::AnswerSet set { "p" + std::to_string(patient), random.draw() };
        const auto read
            = exchange::readAnswerSet(writeAnswerSet(set, questionnaire()), questionnaire());
        QVERIFY2(read, qPrintable(errorsOf(read)));
        QCOMPARE(read.value().id, set.id);
        QVERIFY(read.value().answers == set.answers);
    }
}

void AnswersJsonTest::onlyAnsweredQuestionsAreWritten()
{
    const exchange::AnswerSet set { "x",
        answers({ "swelling: calf", "skin: warmer", "severity: 0" }) };
    QCOMPARE(exchange::writeAnswerSet(set, questionnaire()),
        std::string(R"({"id":"x","answers":{"severity":0,"swelling":"calf","skin":["warmer"]}})"));
}

QTEST_GUILESS_MAIN(AnswersJsonTest)
#include "tst_answers_json.moc"
