// SPDX-License-Identifier: GPL-3.0-or-later
// The languages on offer: switching the screen live, English where nothing better is known, and
// texts for paper whatever the screen speaks.

#include "core/error_words.h"
#include "language/languages.h"
#include "shared/shipped_pack.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace legcheck;
using language::Languages;

namespace {

const QString shipped = QStringLiteral(":/translations");
const QString en = QStringLiteral("en");
const QString es = QStringLiteral("es");
const QString ar = QStringLiteral("ar");
const QString question = QStringLiteral("question.swelling");

std::unique_ptr<Languages> read(const QString& folder)
{
    auto languages = Languages::read(folder);
    if (!languages) {
        qFatal("%s", core::inWords(languages.error()).c_str());
    }
    return std::move(languages).value();
}

QString screenWord()
{
    return QCoreApplication::translate("RecapPage", "Are these answers right?");
}

QByteArray entry(
    const QByteArray& tag, const QByteArray& direction = "ltr", const QByteArray& status = "draft")
{
    return R"({ "tag": ")" + tag + R"(", "name": "N", "english": "E", "invitation": "I", )"
        + R"("direction": ")" + direction + R"(", "status": ")" + status + R"(", "fonts": [] })";
}

QByteArray manifest(const QByteArrayList& entries)
{
    return "{\n\"languages\": [\n" + entries.join(",\n") + "\n]\n}\n";
}

const content::Texts& texts()
{
    return tests::shippedPack().texts;
}

} // namespace

class LanguagesTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theShippedLanguagesAreOnOffer();
    void choosingSwitchesTheScreen();
    void englishHasItsPluralForms();
    void englishKeepsTogetherWhatItsManifestSays();
    void theScreenSpeaksEnglishAgainWithoutLanguages();
    void changedIsToldOnlyWhenItChanges();
    void anUnknownTagKeepsTheLanguage();
    void aDamagedFileKeepsTheLanguage();
    void noFileIsReadBeforeItsLanguageIsChosen();
    void withoutAFinishedTranslationTheEnglishShows();
    void anUnknownTextIsEmpty();
    void paperKeepsItsLanguageWhateverTheScreenSpeaks();
    void otherProgramsGetPlainTexts();
    void paperIsEnglishWhereThereIsNothingElse_data();
    void paperIsEnglishWhereThereIsNothingElse();
    void faultsOfTheManifestNameTheLine_data();
    void faultsOfTheManifestNameTheLine();
    void allFaultsAreToldAtOnce();
    void aMissingManifestIsNamed();

private:
    void write(const char* name, const QByteArray& text) const
    {
        QFile file(m_folder->filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("the test's file cannot be written");
        }
    }
    /// English, Spanish, and Arabic with a damaged file.
    std::unique_ptr<Languages> damaged() const
    {
        write("languages.json",
            manifest({ entry("en", "ltr", "source"), entry("es"), entry("ar", "rtl") }));
        write("legcheck_en.ts", "<TS></TS>");
        write("legcheck_es.ts",
            "<TS><context><name>RecapPage</name><message><source>Are these answers right?</source>"
            "<translation>¿Bien?</translation></message></context></TS>");
        write("legcheck_ar.ts", "<TS>\n<context>");
        return read(m_folder->path());
    }

    std::optional<QTemporaryDir> m_folder;
};

void LanguagesTest::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
}

void LanguagesTest::theShippedLanguagesAreOnOffer()
{
    const auto languages = read(shipped);
    QCOMPARE(languages->current().tag, en);
    QVERIFY(!languages->current().draft);
    QVERIFY(languages->find(es) != nullptr && !languages->find(es)->rightToLeft);
    QVERIFY(languages->find(ar) != nullptr && languages->find(ar)->rightToLeft);
    QCOMPARE(languages->find(QStringLiteral("xx")), nullptr);
    QStringList tags; // in the order of the manifest
    for (const language::Language& each : languages->all()) {
        tags.push_back(each.tag);
        QVERIFY(!each.name.isEmpty() && !each.englishName.isEmpty() && !each.invitation.isEmpty());
        QVERIFY(languages->choose(each.tag).empty());
        QCOMPARE(languages->current().tag, each.tag);
    }
    QCOMPARE(tags.first(3), QStringList({ en, es, ar }));
}

void LanguagesTest::choosingSwitchesTheScreen()
{
    const auto languages = read(shipped);
    const QString english = screenWord();
    QCOMPARE(english, QStringLiteral("Are these answers right?"));
    const QString englishText = languages->text(texts(), question);
    for (const QString& tag : { es, ar, es }) {
        QVERIFY(languages->choose(tag).empty());
        QCOMPARE(screenWord(),
            languages->translatorFor(tag)->translate("RecapPage", "Are these answers right?"));
        QVERIFY(screenWord() != english);
        QVERIFY(languages->text(texts(), question) != englishText);
    }
    QVERIFY(languages->choose(en).empty());
    QCOMPARE(screenWord(), english);
    QCOMPARE(languages->text(texts(), question), englishText);
}

void LanguagesTest::englishHasItsPluralForms()
{
    const auto languages = read(shipped);
    QVERIFY(languages->choose(en).empty());
    const auto seconds = [](int count) {
        return QCoreApplication::translate(
            "IdleOverlay", "In %n seconds we clear your answers to keep them private.", "", count);
    };
    QVERIFY(seconds(1).startsWith(QStringLiteral("In 1\u00A0second we")));
    QVERIFY(seconds(2).startsWith(QStringLiteral("In 2\u00A0seconds we")));
}

void LanguagesTest::englishKeepsTogetherWhatItsManifestSays()
{
    const auto languages = read(shipped);
    QVERIFY(languages->choose(en).empty());
    QCOMPARE(QCoreApplication::translate("CheckPage", "Do not walk."),
        QStringLiteral("Do not\u00A0walk."));
    // Questions come from the content, and papers are as it has them.
    const QString stop = QStringLiteral("question.foot_lift.stop");
    QVERIFY(languages->text(texts(), stop).contains(QStringLiteral("not\u00A0")));
    QCOMPARE(languages->textsIn(en, texts())(stop), texts().english(stop));
}

void LanguagesTest::theScreenSpeaksEnglishAgainWithoutLanguages()
{
    auto languages = read(shipped);
    const QString english = screenWord();
    QVERIFY(languages->choose(es).empty());
    QVERIFY(screenWord() != english);
    languages.reset();
    QCOMPARE(screenWord(), english);
}

void LanguagesTest::changedIsToldOnlyWhenItChanges()
{
    const auto languages = damaged();
    QSignalSpy changed(languages.get(), &Languages::changed);
    QVERIFY(languages->choose(es).empty());
    QCOMPARE(changed.size(), 1);
    QVERIFY(languages->choose(es).empty());
    QVERIFY(!languages->choose(ar).empty());
    QVERIFY(!languages->choose(QStringLiteral("xx")).empty());
    QCOMPARE(changed.size(), 1);
}

void LanguagesTest::anUnknownTagKeepsTheLanguage()
{
    const auto languages = read(shipped);
    QVERIFY(languages->choose(es).empty());
    const QString spanish = screenWord();
    const core::Errors errors = languages->choose(QStringLiteral("xx"));
    QCOMPARE(errors.size(), 1U);
    QVERIFY(errors[0].what.find("'xx'") != std::string::npos);
    QCOMPARE(languages->current().tag, es);
    QCOMPARE(screenWord(), spanish);
}

void LanguagesTest::aDamagedFileKeepsTheLanguage()
{
    const auto languages = damaged();
    QVERIFY(languages->choose(es).empty());
    const core::Errors errors = languages->choose(ar);
    QCOMPARE(errors.size(), 1U);
    QCOMPARE(QString::fromStdString(errors[0].where),
        m_folder->filePath(QStringLiteral("legcheck_ar.ts:2")));
    QCOMPARE(languages->current().tag, es);
    QCOMPARE(screenWord(), QStringLiteral("¿Bien?"));
}

void LanguagesTest::noFileIsReadBeforeItsLanguageIsChosen()
{
    write("languages.json", manifest({ entry("en"), entry("es") }));
    const auto languages = read(m_folder->path());
    QCOMPARE(languages->all().size(), 2U);
    const core::Errors errors = languages->choose(es);
    QCOMPARE(errors.size(), 1U);
    QCOMPARE(QString::fromStdString(errors[0].where),
        m_folder->filePath(QStringLiteral("legcheck_es.ts")));
    QCOMPARE(languages->current().tag, en);
}

void LanguagesTest::withoutAFinishedTranslationTheEnglishShows()
{
    const auto languages = damaged();
    QVERIFY(languages->choose(es).empty());
    QCOMPARE(languages->text(texts(), question), texts().english(question));
    QCOMPARE(languages->textsIn(es, texts())(question), texts().english(question));
    QCOMPARE(QCoreApplication::translate("RecapPage", "No answer"), QStringLiteral("No answer"));
}

void LanguagesTest::anUnknownTextIsEmpty()
{
    const auto languages = read(shipped);
    QVERIFY(languages->choose(es).empty());
    QCOMPARE(languages->text(texts(), QStringLiteral("no.such.text")), QString());
    QCOMPARE(languages->textsIn(ar, texts())(QStringLiteral("no.such.text")), QString());
}

void LanguagesTest::paperKeepsItsLanguageWhateverTheScreenSpeaks()
{
    const auto languages = read(shipped);
    const language::TextSource spanish = languages->textsIn(es, texts());
    const language::TextSource english = languages->textsIn(en, texts());
    const QString told = spanish(question);
    QVERIFY(!told.isEmpty() && told != texts().english(question));
    for (const QString& screen : { es, ar, en }) {
        QVERIFY(languages->choose(screen).empty());
        QCOMPARE(spanish(question), told);
        QCOMPARE(languages->textsIn(es, texts())(question), told);
        QCOMPARE(english(question), texts().english(question));
        QCOMPARE(languages->translatorFor(en), nullptr);
        QVERIFY(!languages->translatorFor(es)->translate("slip", "Ticket").isEmpty());
    }
}

void LanguagesTest::otherProgramsGetPlainTexts()
{
    const auto languages = read(shipped);
    for (const char* tag : { "fr", "zh-Hans", "ru" }) {
        const language::TextSource plain = languages->plainTextsIn(QLatin1String(tag), texts());
        const language::TextSource bound = languages->textsIn(QLatin1String(tag), texts());
        QCOMPARE(plain(question), language::unbound(bound(question)));
        QVERIFY2(
            !plain(question).contains(QRegularExpression(QStringLiteral("[\u00A0\u2011\u2060]"))),
            tag);
    }
}

void LanguagesTest::paperIsEnglishWhereThereIsNothingElse_data()
{
    QTest::addColumn<QString>("tag");
    QTest::newRow("English") << en;
    QTest::newRow("unknown") << QStringLiteral("xx");
    QTest::newRow("damaged file") << ar;
}

void LanguagesTest::paperIsEnglishWhereThereIsNothingElse()
{
    QFETCH(QString, tag);
    const auto languages = damaged();
    QVERIFY(languages->choose(es).empty());
    QCOMPARE(languages->translatorFor(tag), nullptr);
    QCOMPARE(languages->textsIn(tag, texts())(question), texts().english(question));
}

void LanguagesTest::faultsOfTheManifestNameTheLine_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("what");
    const auto row = [](const char* name, const QByteArray& json, int line, const char* what) {
        QTest::newRow(name) << json << line << QString::fromLatin1(what);
    };
    const QByteArray english = entry("en", "ltr", "source");
    const auto without = [](const char* key) {
        return entry("es").replace('"' + QByteArray(key) + '"', R"("other")");
    };
    for (const char* key :
        { "tag", "name", "english", "invitation", "direction", "status", "fonts" }) {
        row(key, manifest({ english, without(key) }), 4,
            qPrintable(QStringLiteral("'%1' is missing").arg(QLatin1String(key))));
    }
    row("unknown key", manifest({ english, without("name") }), 4, "'other' is not a key");
    row("twice", manifest({ english, entry("es"), entry("es") }), 5, "language 'es': stands twice");
    row("no English", manifest({ entry("es") }), 1, "English");
    row("wrong direction", manifest({ english, entry("es", "up") }), 4, "must be ltr or rtl");
    row("wrong status", manifest({ english, entry("es", "ltr", "good") }), 4,
        "must be source, draft or reviewed");
    row("no languages", "{\n\"languages\": [] }", 2, "empty");
    row("no list", "{ }", 1, "'languages' is missing");
    row("a list alone", "\n[]", 2, "");
    row("a text for a language", manifest({ english, "\"es\"" }), 4, "must be an object");
    row("no JSON", "{\n\"languages\": [", 2, "");
    row("empty", "", 1, "");
}

void LanguagesTest::faultsOfTheManifestNameTheLine()
{
    QFETCH(QByteArray, json);
    QFETCH(int, line);
    QFETCH(QString, what);
    write("languages.json", json);
    const auto languages = Languages::read(m_folder->path());
    QVERIFY(!languages);
    const QString where = m_folder->filePath(QStringLiteral("languages.json:%1").arg(line));
    const bool told = std::ranges::any_of(languages.error(), [&](const core::Error& error) {
        return QString::fromStdString(error.where) == where
            && QString::fromStdString(error.what).contains(what);
    });
    QVERIFY2(told, core::inWords(languages.error()).c_str());
}

void LanguagesTest::allFaultsAreToldAtOnce()
{
    write("languages.json", manifest({ entry("en", "up"), entry("es", "ltr", "good") }));
    const auto languages = Languages::read(m_folder->path());
    QVERIFY(!languages);
    QCOMPARE(languages.error().size(), 2U);
}

void LanguagesTest::aMissingManifestIsNamed()
{
    const auto languages = Languages::read(m_folder->path());
    QVERIFY(!languages);
    QCOMPARE(QString::fromStdString(languages.error()[0].where),
        m_folder->filePath(QStringLiteral("languages.json")));
}

QTEST_GUILESS_MAIN(LanguagesTest)
#include "tst_languages.moc"
