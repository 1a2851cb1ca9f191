// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped pack is whole, and what is wrong with a changed one is said with line and id.

#include "content/broken_packs.h"
#include "content/content_loader.h"
#include "core/error_words.h"
#include "shared/shipped_pack.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace legcheck;
using namespace legcheck::tests;

class ContentLoaderTest : public QObject {
    Q_OBJECT

private slots:
    void theShippedPackIsTheProtocols();
    void everyPictureOfThePackIsInTheProgram();
    void everyTextHasOneId();
    void theHashIsThatOfAllFiles();
    void aBrokenPackIsRefusedWithLineAndId_data();
    void aBrokenPackIsRefusedWithLineAndId();
    void everyFaultOfAPackIsSaidAtOnce();
    void aTruncatedPackIsRefusedAtItsLastLine();
    void textThatIsNotUtf8IsRefused();
    void whatFollowsAZeroByteIsNotIgnored();
    void anEmptyFileIsRefused();
    void nestingWithoutEndIsRefused();
    void aFileThatCannotBeReadIsNamed();
    void thePackIsLookedForWhereTheEnvironmentSays();
};

namespace {

QByteArray shippedJson()
{
    QFile file(QStringLiteral(SOURCE_DIR "/kiosk/content/leg-pain/protocol.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the shipped pack cannot be read");
    }
    return file.readAll();
}

QString saidBy(const core::Errors& errors)
{
    QStringList all;
    for (const core::Error& error : errors) {
        all.push_back(QString::fromStdString(core::inWords(error)));
    }
    return all.join(QLatin1Char('\n'));
}

} // namespace

void ContentLoaderTest::theShippedPackIsTheProtocols()
{
    const content::ContentPack& pack = shippedPack();
    QCOMPARE(pack.id, QStringLiteral("leg-pain"));
    QCOMPARE(pack.questionnaire.questions().size(), 29U);
    QCOMPARE(pack.questionnaire.rules().size(), 20U);
    QCOMPARE(pack.questionnaire.wells().size(), 10U);
    QCOMPARE(pack.looks.size(), pack.questionnaire.questions().size());
    QCOMPARE(pack.wellsHints.size(), pack.questionnaire.wells().size());
    QCOMPARE(pack.wellsToConfirm.size(), pack.questionnaire.wells().size());
    QVERIFY(pack.wellsHints[3] == question("calf_press"));
}

void ContentLoaderTest::everyPictureOfThePackIsInTheProgram()
{
    // The loader refuses a pack with a picture that is missing; this says that there are some.
    for (const content::QuestionLook& look : shippedPack().looks) {
        for (const QString& picture : look.optionPictures) {
            QVERIFY(look.screen == content::Screen::LegMap || !picture.isEmpty());
        }
        QVERIFY(look.screen != content::Screen::Check || !look.steps.empty());
    }
}

void ContentLoaderTest::everyTextHasOneId()
{
    QSet<QString> ids;
    for (const content::Texts::Text& text : shippedPack().texts.all()) {
        QVERIFY2(!ids.contains(text.id), qPrintable(text.id));
        QVERIFY2(!text.english.isEmpty(), qPrintable(text.id));
        ids.insert(text.id);
    }
    QCOMPARE(shippedPack().texts.english(QStringLiteral("option.swelling.whole_leg")),
        QStringLiteral("Yes, one whole leg"));
    QVERIFY(shippedPack().texts.english(QStringLiteral("no.such.text")).isEmpty());
}

void ContentLoaderTest::theHashIsThatOfAllFiles()
{
    const auto read = content::readContentPack(shippedJson(), "pack.json");
    QVERIFY(read);
    const QByteArray hash
        = QCryptographicHash::hash(shippedJson(), QCryptographicHash::Sha256).toHex();
    QCOMPARE(read.value().sha256, QString::fromLatin1(hash));

    // As anyone finds it again without this program.
    QProcess shell;
    shell.setWorkingDirectory(QStringLiteral(SOURCE_DIR "/kiosk/content/leg-pain"));
    shell.start(QStringLiteral("sh"),
        { QStringLiteral("-c"),
            QStringLiteral("find . -type f -printf '%P\\n' | grep -vx STAMP | LC_ALL=C sort | "
                           "xargs -d '\\n' sha256sum | sha256sum") });
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shippedPack().sha256, QString::fromLatin1(shell.readAllStandardOutput().left(64)));
}

void ContentLoaderTest::aBrokenPackIsRefusedWithLineAndId_data()
{
    QTest::addColumn<std::size_t>("row");
    for (std::size_t row = 0; row < brokenPacks().size(); ++row) {
        QTest::newRow(brokenPacks()[row].name) << row;
    }
}

void ContentLoaderTest::aBrokenPackIsRefusedWithLineAndId()
{
    QFETCH(std::size_t, row);
    const BrokenPack& broken = brokenPacks()[row];
    QByteArray json = shippedJson();
    const qsizetype at = json.indexOf(broken.find, json.indexOf(broken.after));
    QVERIFY2(json.contains(broken.after) && at >= 0, "the edit does not fit the shipped pack");
    json.replace(at, QByteArrayView(broken.find).size(), broken.put);
    const std::string line = "pack.json:" + std::to_string(lineOfFault(json, at, broken));

    const auto pack = content::readContentPack(json, "pack.json");
    QVERIFY2(!pack, "the fault was not noticed");
    const bool isSaid = std::ranges::any_of(pack.error(), [&](const core::Error& error) {
        return error.where == line && error.what.find(broken.message) != std::string::npos;
    });
    QVERIFY2(isSaid,
        qPrintable(QStringLiteral("wanted: %1: %2\ngot: %3")
                       .arg(QString::fromStdString(line), QString::fromUtf8(broken.message),
                           saidBy(pack.error()))));
}

void ContentLoaderTest::everyFaultOfAPackIsSaidAtOnce()
{
    QByteArray json = shippedJson();
    json.replace("\"minutes\": 60", "\"minutes\": \"60\"");
    json.replace("\"picture\": \"answers/leg_both\"", "\"picture\": \"answers/leg_all\"");
    json.replace("\"category\": 1,", "\"category\": 6,");
    const auto pack = content::readContentPack(json, "pack.json");
    QVERIFY(!pack);
    QCOMPARE(pack.error().size(), 3U);
}

void ContentLoaderTest::aTruncatedPackIsRefusedAtItsLastLine()
{
    const QByteArray json = shippedJson();
    for (qsizetype size = 2; size < json.size() - 2; size += json.size() / 97) {
        const QByteArray begun = json.left(size);
        const auto pack = content::readContentPack(begun, "pack.json");
        QVERIFY(!pack);
        const auto lines = begun.count('\n') + (begun.endsWith('\n') ? 0 : 1);
        QCOMPARE(pack.error().front().where, "pack.json:" + std::to_string(lines));
        QVERIFY2(pack.error().front().what.starts_with("this is not JSON"),
            pack.error().front().what.c_str());
    }
}

void ContentLoaderTest::textThatIsNotUtf8IsRefused()
{
    QByteArray json = shippedJson();
    const qsizetype at = json.indexOf("Very urgent");
    json[at] = '\xff';
    const auto pack = content::readContentPack(json, "pack.json");
    QVERIFY(!pack);
    QCOMPARE(pack.error().front().where, "pack.json:" + std::to_string(lineOf(json, at)));
    QVERIFY(pack.error().front().what.find("UTF-8") != std::string::npos);
}

void ContentLoaderTest::whatFollowsAZeroByteIsNotIgnored()
{
    QByteArray json = shippedJson();
    json.append('\0').append("more");
    const auto pack = content::readContentPack(json, "pack.json");
    QVERIFY(!pack);
    QCOMPARE(pack.error().front().where,
        "pack.json:" + std::to_string(lineOf(json, json.indexOf('\0'))));
}

void ContentLoaderTest::anEmptyFileIsRefused()
{
    QVERIFY(!content::readContentPack({}, "pack.json"));
    QVERIFY(!content::readContentPack("[]", "pack.json"));
    QVERIFY(!content::readContentPack("null", "pack.json"));
}

void ContentLoaderTest::nestingWithoutEndIsRefused()
{
    const auto pack = content::readContentPack(QByteArray(100'000, '['), "pack.json");
    QVERIFY(!pack);
    QVERIFY(pack.error().front().what.find("nested more than 64 deep") != std::string::npos);
}

void ContentLoaderTest::aFileThatCannotBeReadIsNamed()
{
    const QTemporaryDir folder;
    const auto errorOf = [](const QString& path) {
        const auto pack = content::loadContentPack(path);
        return pack ? core::Error {} : pack.error().front();
    };
    const core::Error missing = errorOf(folder.path());
    QVERIFY(missing.what.starts_with("cannot be read"));
    QCOMPARE(missing.where, folder.filePath(QStringLiteral("protocol.json")).toStdString());
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("protocol.json")));
    QVERIFY(errorOf(folder.path()).what.starts_with("cannot be read"));
    const core::Error noFolder = errorOf(folder.filePath(QStringLiteral("nowhere")));
    QVERIFY(noFolder.what.starts_with("cannot be read"));

    const QTemporaryDir large;
    QFile file(large.filePath(QStringLiteral("protocol.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(9 * 1024 * 1024));
    QCOMPARE(errorOf(large.path()).what, std::string("is larger than 8 MiB"));
}

void ContentLoaderTest::thePackIsLookedForWhereTheEnvironmentSays()
{
    const QByteArray before = qgetenv("LEGCHECK_CONTENT");
    qputenv("LEGCHECK_CONTENT", "/somewhere/else");
    QCOMPARE(content::defaultContentFolder(), QStringLiteral("/somewhere/else"));
    qputenv("LEGCHECK_CONTENT", before);
}

QTEST_GUILESS_MAIN(ContentLoaderTest)
#include "tst_content_loader.moc"
