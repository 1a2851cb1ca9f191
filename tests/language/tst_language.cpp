// SPDX-License-Identifier: GPL-3.0-or-later
// What a manifest says of one language, and what is wrong with one that cannot be used.

#include "core/error_words.h"
#include "language/language.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace legcheck;
using namespace legcheck::language;

class LanguageTest : public QObject {
    Q_OBJECT

private slots:
    void aWholeManifestIsRead();
    void whatIsLeftOutIsAsInEnglish();
    void writtenAndReadAgainItIsTheSame();
    void faultsAreSaid_data();
    void faultsAreSaid();
    void aMissingFileIsNamed();

private:
    QString write(const QByteArray& json, const char* name = "legcheck_ht.json") const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size()) {
            qFatal("the test's file cannot be written");
        }
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

namespace {

const QByteArray haitian = R"({
  "tag": "ht",
  "name": "Kreyòl ayisyen",
  "english": "Haitian Creole",
  "invitation": "Peze la pou kòmanse",
  "direction": "ltr",
  "digits": "٠١٢٣٤٥٦٧٨٩", "decimal": "٫", "bound": ["pa", "pa t"],
  "plural": "ru",
  "fonts": ["Noto Sans"],
  "narration": "recorded",
  "status": "reviewed",
  "reviewed_by": "M. Jean, nurse and sworn translator",
  "reviewed_on": "2026-10-02",
  "reviewed_version": "1.0.0"
})";

} // namespace

void LanguageTest::aWholeManifestIsRead()
{
    const auto read = readManifest(write(haitian));
    QVERIFY(read);
    const Language& language = read.value();
    QCOMPARE(language.tag, QStringLiteral("ht"));
    QCOMPARE(language.name, QStringLiteral("Kreyòl ayisyen"));
    QCOMPARE(language.englishName, QStringLiteral("Haitian Creole"));
    QCOMPARE(language.invitation, QStringLiteral("Peze la pou kòmanse"));
    QVERIFY(!language.rightToLeft);
    QCOMPARE(language.digits, QStringLiteral("٠١٢٣٤٥٦٧٨٩"));
    QCOMPARE(language.pluralRule, PluralRule::Russian);
    QCOMPARE(language.bound, QStringList({ QStringLiteral("pa"), QStringLiteral("pa t") }));
    QCOMPARE(language.fonts, QStringList(QStringLiteral("Noto Sans")));
    QCOMPARE(language.narration, Narration::Recorded);
    QCOMPARE(language.status, Status::Reviewed);
    QVERIFY(!language.draft);
    QCOMPARE(language.review.by, QStringLiteral("M. Jean, nurse and sworn translator"));
    QCOMPARE(language.review.on, QStringLiteral("2026-10-02"));
    QCOMPARE(language.review.of, QStringLiteral("1.0.0"));
}

void LanguageTest::whatIsLeftOutIsAsInEnglish()
{
    const auto read = readManifest(write(
        R"({ "tag": "fr", "name": "F", "english": "F", "invitation": "I", "direction": "ltr",
             "status": "draft", "fonts": [] })",
        "legcheck_fr.json"));
    QVERIFY(read);
    QCOMPARE(read.value().digits, QStringLiteral("0123456789"));
    QCOMPARE(read.value().pluralRule, PluralRule::French); // its own, known here
    QCOMPARE(read.value().narration, Narration::Missing);
    QVERIFY(read.value().draft);
}

void LanguageTest::writtenAndReadAgainItIsTheSame()
{
    const auto read = readManifest(write(haitian));
    QVERIFY(read);
    const QByteArray json = toJson(read.value());
    const auto again = readManifest(write(json));
    QVERIFY(again);
    QCOMPARE(toJson(again.value()), json);
    QCOMPARE(again.value().review.by, read.value().review.by);
}

void LanguageTest::faultsAreSaid_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("what");
    const auto row
        = [](const char* name, const char* from, const char* to, int line, const char* what) {
              QTest::newRow(name) << QByteArray(from) << QByteArray(to) << line
                                  << QString::fromUtf8(what);
          };
    row("tag", "\"ht\"", "\"Haitian\"", 2, "no language tag");
    row("path in the tag", "\"ht\"", "\"../ht\"", 2, "no language tag");
    row("tag of another file", "\"ht\"", "\"fr\"", 2, "must be named legcheck_fr.json");
    row("direction", "\"ltr\"", "\"left\"", 6, "must be ltr or rtl");
    row("digits", "٩\"", "\"", 7, "the ten digits");
    row("decimal mark", "٫", "::", 7, "must be one mark");
    row("plural", "\"ru\"", "\"xx\"", 8, "'plural' must name a language");
    row("narration", "\"recorded\"", "\"yes\"", 10, "must be missing, synthetic or recorded");
    row("status", "\"reviewed\"", "\"done\"", 11, "must be source, draft or reviewed");
    row("a second source", "\"reviewed\"", "\"source\"", 11, "only English is the source");
    row("review without a name", "\"reviewed_by\"", "\"by\"", 1, "'reviewed_by' is missing");
    row("review without a day", "2026-10-02", "October", 13, "must be a day");
    row("markup", "Peze la", "<b>Peze</b> la", 5, "markup");
}

void LanguageTest::faultsAreSaid()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, line);
    QFETCH(QString, what);
    QByteArray json = haitian;
    QVERIFY(json.contains(from));
    const QString path = write(json.replace(from, to));
    const auto read = readManifest(path);
    QVERIFY(!read);
    const bool said = std::ranges::any_of(read.error(), [&](const core::Error& error) {
        return QString::fromStdString(error.what).contains(what)
            && QString::fromStdString(error.where) == QStringLiteral("%1:%2").arg(path).arg(line);
    });
    QVERIFY2(said, core::inWords(read.error()).c_str());
}

void LanguageTest::aMissingFileIsNamed()
{
    const QString path = m_folder.filePath(QStringLiteral("legcheck_xx.json"));
    const auto read = readManifest(path);
    QVERIFY(!read);
    QCOMPARE(QString::fromStdString(read.error()[0].where), path);
}

QTEST_GUILESS_MAIN(LanguageTest)
#include "tst_language.moc"
