// SPDX-License-Identifier: GPL-3.0-or-later
// The translations in the programs: nothing in them could mislead, and nothing is out of date.

#include "core/error_words.h"
#include "language/catalogue.h"
#include "language/languages.h"
#include "language/plural_rules.h"
#include "shared/shipped_pack.h"

#include <QRegularExpression>

using namespace legcheck;

namespace {

/// Every language that the program offers, but English.
void everyLanguage()
{
    QTest::addColumn<QString>("tag");
    const auto languages = language::Languages::read(QStringLiteral(":/translations"));
    for (const language::Language& each : languages.value()->all()) {
        if (each.status != language::Status::Source) {
            QTest::newRow(qPrintable(each.englishName)) << each.tag;
        }
    }
}

language::TsFile fileOf(const QString& folder, const QString& tag)
{
    auto read = language::TsFile::read(QStringLiteral("%1/legcheck_%2.ts").arg(folder, tag));
    if (!read) {
        qFatal("%s", core::inWords(read.error()).c_str());
    }
    return std::move(read).value();
}

/// Those that have a text.
QList<language::TsMessage> messages(const QString& tag)
{
    QList<language::TsMessage> all = fileOf(QStringLiteral(":/translations"), tag).messages;
    all.removeIf([](const language::TsMessage& message) { return message.isEmpty(); });
    return all;
}

QByteArray nameOf(const language::TsMessage& message)
{
    return (message.context + QStringLiteral(": ")
        + (message.id.isEmpty() ? message.source : message.id))
        .toUtf8();
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(?:n|[0-9]+)"));
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();) {
        found.push_back(match.next().captured());
    }
    found.sort();
    return found;
}

/// How many of the numbers from 0 to 200 the form stands for: a form for one number may say it in a
/// word.
int numbersOf(const QString& tag, qsizetype form)
{
    int count = 0;
    for (int number = 0; number <= 200; ++number) {
        count += language::pluralForm(tag, number) == form ? 1 : 0;
    }
    return count;
}

} // namespace

class ShippedTranslationsTest : public QObject {
    Q_OBJECT

private slots:
    void noTextOfOldContentIsKept_data() { everyLanguage(); }
    void noTextOfOldContentIsKept();
    void everyNumberHasItsPluralForm_data() { everyLanguage(); }
    void everyNumberHasItsPluralForm();
    void placeholdersAreThoseOfTheSource_data() { everyLanguage(); }
    void placeholdersAreThoseOfTheSource();
    void textsAreTrimmedAndHoldNoMarksOfTheirOwn_data() { everyLanguage(); }
    void textsAreTrimmedAndHoldNoMarksOfTheirOwn();
    void englishHasEveryPluralFormAndNothingElse();
    void everyFileIsUpToDate();
    void theFilesAreAsManyAsTheManifestSays();
    void aBlockOfTheBuildGivesTheTextsOfItsFile_data();
    void aBlockOfTheBuildGivesTheTextsOfItsFile();
};

void ShippedTranslationsTest::noTextOfOldContentIsKept()
{
    QFETCH(QString, tag);
    for (const language::TsMessage& message : messages(tag)) {
        if (message.context == QLatin1String(language::contentContext)) {
            QVERIFY2(tests::shippedPack().texts.english(message.id) == message.source,
                nameOf(message).constData());
        }
    }
}

void ShippedTranslationsTest::everyNumberHasItsPluralForm()
{
    QFETCH(QString, tag);
    qsizetype needed = 0;
    for (int number = 0; number <= 200; ++number) {
        needed = std::max(needed, language::pluralForm(tag, number) + 1);
    }
    for (const language::TsMessage& message : messages(tag)) {
        const qsizetype forms = message.plural ? needed : 1;
        QVERIFY2(message.translations.size() == forms && !message.translations.contains(QString()),
            nameOf(message).constData());
    }
}

void ShippedTranslationsTest::placeholdersAreThoseOfTheSource()
{
    QFETCH(QString, tag);
    for (const language::TsMessage& message : messages(tag)) {
        const QStringList wanted = placeholders(message.source);
        for (qsizetype form = 0; form < message.translations.size(); ++form) {
            QStringList found = placeholders(message.translations[form]);
            if (message.plural && numbersOf(tag, form) == 1
                && !found.contains(QStringLiteral("%n"))) {
                found = QStringList(found) << QStringLiteral("%n");
                found.sort();
            }
            QVERIFY2(found == wanted, nameOf(message).constData());
        }
    }
}

void ShippedTranslationsTest::textsAreTrimmedAndHoldNoMarksOfTheirOwn()
{
    QFETCH(QString, tag);
    for (const language::TsMessage& message : messages(tag)) {
        for (const QString& text : message.translations) {
            QVERIFY2(!text.contains(QLatin1Char('<')), nameOf(message).constData());
            QVERIFY2(text == text.trimmed(), nameOf(message).constData());
            // *Stars* print bold on the slip.
            QVERIFY2(text.count(QLatin1Char('*')) == message.source.count(QLatin1Char('*')),
                nameOf(message).constData());
        }
    }
}

void ShippedTranslationsTest::englishHasEveryPluralFormAndNothingElse()
{
    const QString en = QStringLiteral("en");
    const auto count
        = std::ranges::count_if(messages(QStringLiteral("es")), &language::TsMessage::plural);
    QCOMPARE(messages(en).size(), count);
    for (const language::TsMessage& message : messages(en)) {
        QVERIFY2(message.plural && message.translations.size() == 2, nameOf(message).constData());
        for (const QString& text : message.translations) {
            QVERIFY2(
                placeholders(text) == placeholders(message.source), nameOf(message).constData());
        }
    }
}

/// As translations/update leaves them.
void ShippedTranslationsTest::everyFileIsUpToDate()
{
    const QString folder = QStringLiteral(SOURCE_DIR "/translations");
    const auto words = language::builtInScreenWords();
    const auto listed = language::Languages::read(folder);
    QVERIFY(words && listed);
    const auto catalogue = language::catalogue(words.value(), tests::shippedPack().texts);
    QVERIFY(catalogue.size() > 900);
    for (const language::Language& each : listed.value()->all()) {
        const language::TsFile file = fileOf(folder, each.tag);
        const language::TsFile now = language::updated(file, catalogue,
            language::pluralFormCount(each.pluralRule), each.status == language::Status::Source);
        QVERIFY2(now.toXml() == file.toXml(),
            qPrintable(each.tag + QStringLiteral(": translations/update must be run")));
    }
}

void ShippedTranslationsTest::theFilesAreAsManyAsTheManifestSays()
{
    const QString folder = QStringLiteral(SOURCE_DIR "/translations");
    const auto listed = language::Languages::read(folder);
    QVERIFY(listed);
    QStringList names;
    for (const language::Language& each : listed.value()->all()) {
        names.push_back(QStringLiteral("legcheck_%1.ts").arg(each.tag));
    }
    names.sort();
    QCOMPARE(names.size(), 12);
    QCOMPARE(QDir(folder).entryList({ QStringLiteral("legcheck_*.ts") }), names);
}

void ShippedTranslationsTest::aBlockOfTheBuildGivesTheTextsOfItsFile_data()
{
    everyLanguage();
}

void ShippedTranslationsTest::aBlockOfTheBuildGivesTheTextsOfItsFile()
{
    QFETCH(const QString, tag);
    QFile made(QStringLiteral(":/translations/") + language::blockFileName(tag));
    QVERIFY(made.open(QIODevice::ReadOnly));
    const auto block = language::TextBlock::over(made.readAll());
    QVERIFY(block);
    const language::PluralRule rule
        = language::pluralRuleOf(tag).value_or(language::PluralRule::Chinese);
    const auto translator = language::TsTranslator::make(*block, rule);
    const language::TsFile file = fileOf(QStringLiteral(":/translations"), tag);
    QCOMPARE(translator->messageCount(), file.messages.size());
    for (const language::TsMessage& message : file.messages) {
        for (const int number : { -1, 0, 1, 2, 5, 11 }) {
            const qsizetype form
                = number < 0 || !message.plural ? 0 : language::pluralForm(rule, number);
            QCOMPARE(
                translator->translate(message.context.toUtf8().constData(),
                    message.source.toUtf8().constData(), message.id.toUtf8().constData(), number),
                message.translations.at(form));
        }
    }
}

QTEST_GUILESS_MAIN(ShippedTranslationsTest)
#include "tst_shipped_translations.moc"
