// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/pack_check.h"

#include "content/content_loader.h"
#include "proof/language_lines.h"
#include "shared/shipped_pack.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace legcheck;
using proof::CheckLine;
using proof::CheckReport;
using proof::CheckState;

namespace {

const QString shippedFolder = QStringLiteral(SOURCE_DIR "/kiosk/content/leg-pain");

QByteArray shippedJson()
{
    QFile file(shippedFolder + QStringLiteral("/protocol.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The shipped pack with one text of the file changed; it must still load.
content::ContentPack changedPack(const char* from, const char* to)
{
    QByteArray json = shippedJson();
    if (json.count(from) != 1) {
        qFatal("'%s' must stand exactly once", from);
    }
    auto pack = content::readContentPack(json.replace(from, to), "protocol.json");
    if (!pack) {
        qFatal("the changed pack does not load: %s", pack.error().front().what.c_str());
    }
    return std::move(pack).value();
}

std::string textOf(const CheckLine& line)
{
    return proof::shown(line);
}

} // namespace

class PackCheckTest : public QObject {
    Q_OBJECT

private slots:
    void everyLineOfTheShippedPackHolds();
    void linesAreToldAsTheyCome();
    void aPackThatDoesNotLoadHasOneFailedLine();
    void aFolderThatIsNotThereIsAFault();
    void aTranslationThatLosesItsPlaceholderFails();
    void aBrokenPropertyShowsTheSmallestPairInWords();
    void anEmergencySignLeftOutIsShownAlone();
    void contentWithoutAQuestionOfTheProtocolProvesNothing();
    void aReportWithoutLinesDoesNotHold();
};

void PackCheckTest::everyLineOfTheShippedPackHolds()
{
    const CheckReport report = proof::checkPack(shippedFolder);
    QVERIFY(report.pack);
    QCOMPARE(report.pack->id, QStringLiteral("leg-pain"));
    for (const CheckLine& line : report.lines) {
        QVERIFY2(line.state != CheckState::Failed, textOf(line).c_str());
    }
    QVERIFY(report.allHold());
    for (const char* id : { "languages", "placeholders", "text fit" }) {
        QVERIFY2(report.find(id) != nullptr, id);
    }
    for (int number = 1; number <= 10; ++number) {
        const CheckLine* line = report.find("P" + std::to_string(number));
        QVERIFY(line != nullptr);
        QVERIFY(line->proof);
        QVERIFY2(textOf(*line).starts_with(line->id + " proved ("), textOf(*line).c_str());
    }
    const CheckLine* reached = report.find("P10");
    for (int category = 1; category <= 5; ++category) {
        QVERIFY(textOf(*reached).find("category " + std::to_string(category) + " (")
            != std::string::npos);
    }
}

void PackCheckTest::linesAreToldAsTheyCome()
{
    std::vector<std::string> told;
    const CheckReport report = proof::provePack(
        tests::shippedPack(), [&told](const CheckLine& line) { told.push_back(line.id); });
    QCOMPARE(told.size(), report.lines.size());
    QCOMPARE(told.front(), std::string("P1"));
}

void PackCheckTest::aTranslationThatLosesItsPlaceholderFails()
{
    const QTemporaryDir folder;
    const QDir builtIn(QStringLiteral(":/translations"));
    for (const QString& name : builtIn.entryList(QDir::Files)) {
        QFile from(builtIn.filePath(name));
        QFile to(folder.filePath(name));
        QVERIFY(from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly));
        QByteArray bytes = from.readAll();
        if (name == QLatin1String("legcheck_es.ts")) {
            QCOMPARE(bytes.count("Urgencia %1: %2"), 1);
            bytes.replace("Urgencia %1: %2", "Urgencia %1");
        }
        to.write(bytes);
    }
    const auto lines = proof::languageLines(tests::shippedPack(), folder.path());
    QCOMPARE(lines.size(), std::size_t { 3 });
    QCOMPARE(lines[1].id, std::string("placeholders"));
    QCOMPARE(lines[1].state, CheckState::Failed);
    QVERIFY(textOf(lines[1]).find("legcheck_es.ts:") != std::string::npos);
}

void PackCheckTest::aPackThatDoesNotLoadHasOneFailedLine()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("protocol.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(shippedJson().replace("\"sore_cord\"]", "\"sore_rope\"]"));
    file.close();
    const CheckReport report = proof::checkPack(folder.path());
    QVERIFY(!report.pack);
    QCOMPARE(report.lines.size(), std::size_t { 1 });
    QCOMPARE(report.lines.front().id, std::string("content"));
    QCOMPARE(report.lines.front().state, CheckState::Failed);
    QVERIFY(textOf(report.lines.front()).find("sore_rope") != std::string::npos);
    QVERIFY(textOf(report.lines.front()).find("protocol.json:") != std::string::npos);
    QVERIFY(!report.allHold());
}

void PackCheckTest::aFolderThatIsNotThereIsAFault()
{
    const CheckReport report = proof::checkPack(QStringLiteral("/no/such/folder"));
    QCOMPARE(report.lines.size(), std::size_t { 1 });
    QVERIFY(!report.allHold());
}

void PackCheckTest::aBrokenPropertyShowsTheSmallestPairInWords()
{
    // A whole swollen leg counts less than a part of it with a risk factor.
    const content::ContentPack pack = changedPack(
        "{ \"question\": \"swelling\", \"is\": [\"whole_leg\"] },\n          { \"tape", "{ \"tape");
    const CheckReport report = proof::provePack(pack);
    QVERIFY(!report.allHold());
    const CheckLine* line = report.find("P3");
    QCOMPARE(line->state, CheckState::Failed);
    const std::string text = textOf(*line);
    QVERIFY(text.starts_with("P3 FAILS"));
    QVERIFY2(text.find("\"Is a leg swollen?\" [swelling]: \"Yes, part of one leg\" [calf]")
            != std::string::npos,
        text.c_str());
    QVERIFY2(text.find("\"Is a leg swollen?\" [swelling]: \"Yes, one whole leg\" [whole_leg]")
            != std::string::npos,
        text.c_str());
    // Emergency, limb, age, a risk factor, and swelling twice: nothing that could be left out.
    std::size_t answers = 0;
    for (const std::string& detail : line->details) {
        answers += detail.starts_with("  ") ? 1 : 0;
    }
    QCOMPARE(answers, std::size_t { 6 });
}

void PackCheckTest::anEmergencySignLeftOutIsShownAlone()
{
    QByteArray json = shippedJson();
    json.replace(", \"collapse\"] },\n      \"text\": \"Emergency sign told\"",
        "] },\n      \"text\": \"Emergency sign told\"");
    const auto pack = content::readContentPack(json, "protocol.json");
    QVERIFY(pack);
    const CheckReport report = proof::provePack(pack.value());
    const CheckLine* line = report.find("P1");
    QCOMPARE(line->state, CheckState::Failed);
    QCOMPARE(line->details.size(), std::size_t { 2 });
    QVERIFY(line->details[1].find("[collapse]") != std::string::npos);
}

void PackCheckTest::contentWithoutAQuestionOfTheProtocolProvesNothing()
{
    QByteArray json = shippedJson();
    json.replace("\"id\": \"fever\",", "\"id\": \"fewer\",");
    json.replace("\"question\": \"fever\"", "\"question\": \"fewer\"");
    const auto pack = content::readContentPack(json, "protocol.json");
    QVERIFY2(pack, pack ? "" : pack.error().front().what.c_str());
    const CheckReport report = proof::provePack(pack.value());
    const CheckLine* line = report.find("P6");
    QCOMPARE(line->state, CheckState::Failed);
    QVERIFY(textOf(*line).find("there is no question 'fever'") != std::string::npos);
}

void PackCheckTest::aReportWithoutLinesDoesNotHold()
{
    QVERIFY(!CheckReport {}.allHold());
}

QTEST_GUILESS_MAIN(PackCheckTest)
#include "tst_pack_check.moc"
