// SPDX-License-Identifier: GPL-3.0-or-later
// The gates: what keeps a language from patients, and what an administrator is told of it.

#include "core/error_words.h"
#include "language/catalogue.h"
#include "language/language_check.h"
#include "language/languages.h"
#include "shared/shipped_pack.h"

#include <QFile>

using namespace legcheck;
using namespace legcheck::language;

namespace {

const QString path = QStringLiteral("legcheck_fr.ts");

TsMessage text(
    const char* context, const char* english, const char* translation, const char* id = "")
{
    TsMessage message;
    message.context = QString::fromUtf8(context);
    message.source = QString::fromUtf8(english);
    message.id = QString::fromUtf8(id);
    message.translations = { QString::fromUtf8(translation) };
    message.state = TsMessage::State::Finished;
    message.line = 7;
    return message;
}

TsMessage hours(const QStringList& forms)
{
    TsMessage message = text("Page", "%n hours", "");
    message.plural = true;
    message.translations = forms;
    return message;
}

Language french()
{
    Language language;
    language.tag = QStringLiteral("fr");
    language.fonts = QStringList(QStringLiteral("Noto Sans"));
    language.pluralRule = PluralRule::French;
    return language;
}

LanguageReport reportOf(const QList<TsMessage>& file, const QList<TsMessage>& wanted,
    const Language& language = french())
{
    TsFile ts;
    ts.messages = file;
    return checkLanguage(language, ts, path, wanted, Glossary());
}

/// Of one good text beside the one in question, so that nothing is wrong with the whole.
LanguageReport reportOf(const TsMessage& message, const Language& language = french())
{
    QList<TsMessage> wanted { message };
    wanted[0].state = TsMessage::State::Unfinished;
    return reportOf({ message }, wanted, language);
}

} // namespace

class LanguageCheckTest : public QObject {
    Q_OBJECT

private slots:
    void aGoodLanguageMayBeOffered();
    void faultsKeepItFromPatients_data();
    void faultsKeepItFromPatients();
    void aMissingSpecialCharacterIsNamedWithItsLine();
    void theLettersMustRunAsTheManifestSays();
    void anEmptyTextIsAFaultAndATextOfANewerProgramIsNot();
    void aFileThatLacksMuchIsRefused();
    void aStaleTextIsToldOf();
    void aFormForOneNumberMaySayItAsAWord();
    void aLongTextIsAWarning();
    void theGlossaryIsHeldAgainstTheWholeWord();
    void wordsThatTheGlossaryForbidsAreNamed();
    void everyLanguageHasEveryTerm();
    void theTableHasALineForEach();
    void errorsNameFileAndLine();
    void whatIsSaidOfTheWholeStandsFirst();
    void theShippedLanguagesHoldAtEveryGate();
};

void LanguageCheckTest::aGoodLanguageMayBeOffered()
{
    const LanguageReport report
        = reportOf(text("content", "Do not walk, %1", "%1, ne marchez pas", "a"));
    QVERIFY(report.mayBeOffered());
    QCOMPARE(report.texts, 1);
    QCOMPARE(report.finished, 1);
    QCOMPARE(report.count(Gate::Narration), 1); // a note
    QCOMPARE(report.findings.size(), 1);
}

void LanguageCheckTest::faultsKeepItFromPatients_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<Gate>("gate");
    const auto row = [](const char* name, const char* english, const char* translation, Gate gate) {
        QTest::newRow(name) << QString::fromUtf8(english) << QString::fromUtf8(translation) << gate;
    };
    row("lost placeholder", "Step %1 of %2", "Étape %1", Gate::Placeholders);
    row("another placeholder", "Step %1", "Étape %2", Gate::Placeholders);
    row("a placeholder twice", "Step %1", "Étape %1 %1", Gate::Placeholders);
    row("markup", "Step", "<b>Étape</b>", Gate::Form);
    row("entity", "Step", "&eacute;tape", Gate::Form);
    row("line break", "Step", "Éta\npe", Gate::Form);
    row("space at the end", "Step", "Étape ", Gate::Form);
    row("lost stars", "*NOT* valid", "PAS valable", Gate::Form);
}

void LanguageCheckTest::faultsKeepItFromPatients()
{
    QFETCH(QString, english);
    QFETCH(QString, translation);
    QFETCH(Gate, gate);
    const LanguageReport report
        = reportOf(text("Page", english.toUtf8().constData(), translation.toUtf8().constData()));
    QVERIFY(!report.mayBeOffered());
    QCOMPARE(report.count(gate), 1);
}

void LanguageCheckTest::whatIsSaidOfTheWholeStandsFirst()
{
    const LanguageReport report = reportOf(text("Page", "Step", ""));
    QVERIFY(!report.mayBeOffered());
    QCOMPARE(report.findings.size(), 3); // and nothing to listen to
    QVERIFY(report.findings[0].id.isEmpty());
    QCOMPARE(report.findings[0].what, QStringLiteral("1 of 1 texts are missing"));
    QVERIFY(report.findings[1].what.contains(QStringLiteral("has no translation")));
}

void LanguageCheckTest::aMissingSpecialCharacterIsNamedWithItsLine()
{
    const LanguageReport report = reportOf(text("Page", "Step", "\u16a0tape")); // a rune
    QVERIFY(!report.mayBeOffered());
    QCOMPARE(report.count(Gate::Glyphs), 1);
    QCOMPARE(report.findings[0].line, 7);
    QVERIFY(report.findings[0].what.contains(QStringLiteral("U+16a0")));
}

void LanguageCheckTest::theLettersMustRunAsTheManifestSays()
{
    Language arabic = french();
    arabic.tag = QStringLiteral("ar");
    arabic.fonts = QStringList(QStringLiteral("Noto Sans Arabic"));
    const TsMessage word = text("Page", "Next", "التالي");
    QCOMPARE(reportOf(word, arabic).count(Gate::Direction), 1);
    arabic.rightToLeft = true;
    QCOMPARE(reportOf(word, arabic).count(Gate::Direction), 0);
    QVERIFY(reportOf(word, arabic).mayBeOffered());
}

void LanguageCheckTest::anEmptyTextIsAFaultAndATextOfANewerProgramIsNot()
{
    QList<TsMessage> wanted;
    QList<TsMessage> file;
    for (int index = 0; index < 20; ++index) {
        const QByteArray english = "Text " + QByteArray::number(index);
        wanted.push_back(text("Page", english.constData(), ""));
        file.push_back(text("Page", english.constData(), "Texte"));
    }
    QVERIFY(reportOf(file, wanted).mayBeOffered());
    file[3].translations = { QString() };
    QCOMPARE(reportOf(file, wanted).missing, 1);
    QVERIFY(!reportOf(file, wanted).mayBeOffered());
    file.removeAt(3);
    QCOMPARE(reportOf(file, wanted).missing, 1);
    QVERIFY(reportOf(file, wanted).mayBeOffered());
    QCOMPARE(reportOf(file, wanted).count(Severity::Warning), 1);
}

void LanguageCheckTest::aFileThatLacksMuchIsRefused()
{
    QVERIFY(!reportOf({}, { text("Page", "Next", "") }).mayBeOffered());
}

void LanguageCheckTest::aStaleTextIsToldOf()
{
    TsMessage old = text("content", "Do not walk", "Ne marchez pas", "a");
    const TsMessage now = text("content", "Sit down", "", "a");
    LanguageReport report = reportOf({ old }, { now });
    QCOMPARE(report.stale, 1);
    QCOMPARE(report.finished, 0);
    QCOMPARE(report.count(Gate::Stale), 1);
    QVERIFY(report.mayBeOffered());
    old.source = now.source;
    old.state = TsMessage::State::Unfinished;
    report = reportOf({ old }, { now });
    QCOMPARE(report.stale, 1);
}

void LanguageCheckTest::aFormForOneNumberMaySayItAsAWord()
{
    Language language = french();
    QVERIFY(!reportOf(hours({ QStringLiteral("une heure"), QStringLiteral("%n heures") }), language)
                 .mayBeOffered()); // nought and one
    language.pluralRule = PluralRule::English;
    QVERIFY(reportOf(hours({ QStringLiteral("one hour"), QStringLiteral("%n hours") }), language)
                .mayBeOffered());
    QVERIFY(!reportOf(hours({ QStringLiteral("%n hours") }), language).mayBeOffered());
    QVERIFY(!reportOf(hours({ QStringLiteral("%n hour"), QString() }), language).mayBeOffered());
}

void LanguageCheckTest::aLongTextIsAWarning()
{
    const LanguageReport report = reportOf(text(
        "Page", "Go on to the next page", "Continuez maintenant jusqu’à la prochaine page, merci"));
    QCOMPARE(report.count(Gate::Length), 1);
    QVERIFY(report.mayBeOffered());
    const QByteArray endless(400, 'a');
    QVERIFY(!reportOf(text("Page", "Go on", endless.constData())).mayBeOffered());
}

void LanguageCheckTest::theGlossaryIsHeldAgainstTheWholeWord()
{
    const Glossary glossary = Glossary::parse(
        QStringLiteral("| English | note | fr | ar |\n|---|---|---|---|\n"
                       "| calf / calves | back | mollet | سمانة |\n| numb |  | engourdi- |  |\n"));
    QCOMPARE(glossary.size(), std::size_t { 2 });
    const auto missing = [&](const char* tag, const char* english, const char* translation) {
        return glossary.missing(
            QString::fromUtf8(tag), QString::fromUtf8(english), QString::fromUtf8(translation));
    };
    QCOMPARE(missing("fr", "Your calf", "Votre Mollet"), QStringList());
    QCOMPARE(
        missing("fr", "Your calf", "Votre jambe"), QStringList(QStringLiteral("calf / calves")));
    QCOMPARE(missing("fr", "A number", "Un nombre"), QStringList());
    QCOMPARE(missing("fr", "Numb foot", "Pied engourdie"), QStringList());
    QCOMPARE(missing("ar", "Numb foot", "قدم"), QStringList()); // empty cell
    QCOMPARE(missing("ar", "Calf", "سِمَانة"), QStringList()); // vowel marks
    QCOMPARE(missing("ht", "Calf", "mòlèt"), QStringList()); // no column
    QVERIFY(Glossary::builtIn().size() > 50);
}

void LanguageCheckTest::wordsThatTheGlossaryForbidsAreNamed()
{
    const Glossary glossary = Glossary::parse(
        QStringLiteral("| Never in | note | words |\n|---|---|---|\n| vi | address | bạn |\n| "
                       "zh-Hans | address | 你 |\n"
                       "\n| English | note | vi |\n|---|---|---|\n| leg |  | chân |\n"));
    QCOMPARE(glossary.size(), std::size_t { 1 });
    const auto banned = [&](const char* tag, const char* translation) {
        return glossary.banned(QString::fromUtf8(tag), QString::fromUtf8(translation));
    };
    QCOMPARE(banned("vi", "Bạn vẫn có thể"), QStringList(QStringLiteral("Bạn")));
    QCOMPARE(banned("vi", "quý vị"), QStringList());
    QCOMPARE(banned("vi", "bạnh"), QStringList());
    QCOMPARE(banned("fr", "bạn"), QStringList());
    QCOMPARE(banned("zh-Hans", "把你的腿"), QStringList(QStringLiteral("你")));

    const TsMessage familiar = text("content", "Your leg", "Chân của bạn", "a");
    QList<TsMessage> wanted { familiar };
    wanted[0].state = TsMessage::State::Unfinished;
    Language vietnamese = french();
    vietnamese.tag = QStringLiteral("vi");
    TsFile file;
    file.messages = { familiar };
    const LanguageReport report = checkLanguage(vietnamese, file, path, wanted, glossary);
    QCOMPARE(report.count(Gate::Glossary), 1);
    QVERIFY(report.mayBeOffered());
}

/// A term that is spelled differently in a language's table would never be checked there.
void LanguageCheckTest::everyLanguageHasEveryTerm()
{
    QFile file(QStringLiteral(":/translations/GLOSSARY.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QList<QStringList> tables; // of each the first column, without its head
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("| English |")) {
            tables.push_back({});
        } else if (line.startsWith("| Never in |")) {
            break; // no terms any more
        } else if (line.startsWith("| ")) {
            tables.last().push_back(QString::fromUtf8(line).section(QLatin1Char('|'), 1, 1));
        }
    }
    QCOMPARE(tables.size(), 12); // what the terms mean, and the words of eleven languages
    for (const QStringList& table : tables) {
        QCOMPARE(table, tables.first());
    }
}

void LanguageCheckTest::theTableHasALineForEach()
{
    Language reviewed = french();
    reviewed.englishName = QStringLiteral("French");
    reviewed.status = Status::Reviewed;
    reviewed.review
        = { QStringLiteral("A"), QStringLiteral("2026-01-02"), QStringLiteral("1.0.0") };
    const QString table = asTable({ reportOf(text("Page", "Next", "Suivant"), reviewed),
        reportOf(text("Page", "Next %1", "Suivant")) });
    const QStringList lines = table.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith(QStringLiteral("tag ")));
    QVERIFY(lines[1].contains(QStringLiteral("reviewed 2026-01-02 of 1.0.0")));
    QVERIFY(lines[1].endsWith(QStringLiteral("yes")));
    QVERIFY(lines[2].contains(QStringLiteral("draft")));
    QVERIFY(lines[2].endsWith(QStringLiteral("NO")));
}

void LanguageCheckTest::errorsNameFileAndLine()
{
    const core::Errors errors = reportOf(text("Page", "Step %1", "Étape")).errors();
    QCOMPARE(errors.size(), std::size_t { 1 });
    QCOMPARE(errors[0].where, std::string("legcheck_fr.ts:7"));
    QVERIFY(errors[0].what.starts_with("Page: Step %1 "));
}

void LanguageCheckTest::theShippedLanguagesHoldAtEveryGate()
{
    const auto words = builtInScreenWords();
    const QString folder = QStringLiteral(":/translations");
    const auto languages = Languages::read(folder);
    QVERIFY(words && languages);
    const auto all = catalogue(words.value(), tests::shippedPack().texts);
    for (const Language& language : languages.value()->all()) {
        const QString file = QStringLiteral("%1/legcheck_%2.ts").arg(folder, language.tag);
        const auto read = TsFile::read(file);
        QVERIFY(read);
        LanguageReport report = checkLanguage(language, read.value(), file, all);
        // Whether every text is there is asked before shipping (tst_translations_complete).
        report.findings.removeIf(
            [](const Finding& finding) { return finding.gate == Gate::Complete; });
        for (const core::Error& error : report.errors()) {
            qWarning("%s", core::inWords(error).c_str());
        }
        QVERIFY2(report.mayBeOffered(), qPrintable(language.tag));
    }
}

QTEST_MAIN(LanguageCheckTest)
#include "tst_language_check.moc"
