// SPDX-License-Identifier: GPL-3.0-or-later
// The translations in the programs: nothing left in English, and nothing that could mislead.

#include "language/languages.h"
#include "language/plural_rules.h"
#include "shared/shipped_pack.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <map>

using namespace legcheck;

namespace {

struct Message {
    QString context;
    QString source;
    QString id; ///< the disambiguation; of a content text, its id
    QStringList texts; ///< one, or one for each plural form
    bool plural = false;

    [[nodiscard]] QByteArray name() const
    {
        return (context + QStringLiteral(": ") + (id.isEmpty() ? source : id)).toUtf8();
    }
};

QString fileOf(const QString& tag)
{
    return QStringLiteral(":/translations/legcheck_%1.ts").arg(tag);
}

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message { .context = context };
    message.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.id = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation") && message.plural) {
            while (xml.readNextStartElement()) {
                message.texts.push_back(xml.readElementText());
            }
        } else if (xml.name() == QLatin1String("translation")) {
            message.texts.push_back(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

const std::vector<Message>& messages(const QString& tag)
{
    static std::map<QString, std::vector<Message>> known;
    if (known.contains(tag)) {
        return known[tag];
    }
    QFile file(fileOf(tag));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    }
    QXmlStreamReader xml(&file);
    QString context;
    xml.readNextStartElement();
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            known[tag].push_back(readMessage(xml, context));
        }
    }
    return known[tag];
}

std::shared_ptr<language::TsTranslator> translator(const QString& tag)
{
    const auto read = language::TsTranslator::read(fileOf(tag), tag);
    if (!read) {
        qFatal("%s: %s", read.error()[0].where.c_str(), read.error()[0].what.c_str());
    }
    return read.value();
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

struct Word {
    QString context;
    QString english;
    QString comment;
};

/// A text that stands as several literals one after the other.
QString joined(QString literals)
{
    static const QRegularExpression seam(QStringLiteral(R"re("\s*")re"));
    return literals.remove(seam);
}

/// Every word marked for translation in the sources with that ending.
std::vector<Word> words(const QString& folder, const QString& ending, const QString& pattern)
{
    std::vector<Word> found;
    const QRegularExpression marked(pattern);
    QDirIterator files(QStringLiteral(SOURCE_DIR "/") + folder, { QStringLiteral("*.") + ending },
        QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        }
        const QString source = QString::fromUtf8(file.readAll());
        for (auto match = marked.globalMatch(source); match.hasNext();) {
            const auto word = match.next();
            const QString context = word.captured(QStringLiteral("context"));
            found.push_back({ context.isEmpty() ? QFileInfo(file).baseName() : context,
                joined(word.captured(QStringLiteral("text"))),
                word.captured(QStringLiteral("comment")) });
        }
    }
    return found;
}

std::vector<Word> screenWords()
{
    return words(QStringLiteral("qml"), QStringLiteral("qml"),
        QStringLiteral(
            R"re(qsTr\(\s*"(?<text>[^"]+(?:"\s*"[^"]+)*)"(?:,\s*"(?<comment>[^"]*)")?(?<context>))re"));
}

std::vector<Word> programWords()
{
    return words(QStringLiteral("src"), QStringLiteral("cpp"),
        QStringLiteral(R"re((?:QT_TRANSLATE_NOOP|::translate)\(\s*"(?<context>[^"]+)",\s*)re"
                       R"re("(?<text>[^"]+(?:"\s*"[^"]+)*)"(?<comment>))re"));
}

} // namespace

class ShippedTranslationsTest : public QObject {
    Q_OBJECT

private slots:
    void everyMessageIsFinished_data() { languages(); }
    void everyMessageIsFinished();
    void everyContentTextIsTranslated_data() { languages(); }
    void everyContentTextIsTranslated();
    void everySafetyTextIsTranslated_data() { languages(); }
    void everySafetyTextIsTranslated();
    void everyScreenAndSlipWordIsTranslated_data() { languages(); }
    void everyScreenAndSlipWordIsTranslated();
    void noTextOfOldContentIsKept_data() { languages(); }
    void noTextOfOldContentIsKept();
    void everyNumberHasItsPluralForm_data() { languages(); }
    void everyNumberHasItsPluralForm();
    void placeholdersAreThoseOfTheSource_data() { languages(); }
    void placeholdersAreThoseOfTheSource();
    void textsAreTrimmedAndHoldNoMarksOfTheirOwn_data() { languages(); }
    void textsAreTrimmedAndHoldNoMarksOfTheirOwn();
    void englishHasEveryPluralFormAndNothingElse();

private:
    static void languages()
    {
        QTest::addColumn<QString>("tag");
        QTest::newRow("Spanish") << QStringLiteral("es");
        QTest::newRow("Arabic") << QStringLiteral("ar");
    }
};

void ShippedTranslationsTest::everyMessageIsFinished()
{
    QFETCH(QString, tag);
    const auto read = translator(tag);
    QVERIFY(read->messageCount() > 900);
    QCOMPARE(read->finishedCount(), read->messageCount());
    QCOMPARE(read->messageCount(), static_cast<qsizetype>(messages(tag).size()));
}

void ShippedTranslationsTest::everyContentTextIsTranslated()
{
    QFETCH(QString, tag);
    const auto read = translator(tag);
    QStringList missing;
    for (const content::Texts::Text& text : tests::shippedPack().texts.all()) {
        if (read->translate(language::contentContext, text.english.toUtf8().constData(),
                    text.id.toUtf8().constData())
                .isEmpty()) {
            missing.push_back(text.id);
        }
    }
    QCOMPARE(missing.join(QStringLiteral("; ")), QString());
}

void ShippedTranslationsTest::everySafetyTextIsTranslated()
{
    QFETCH(QString, tag);
    const auto languages = language::Languages::read(QStringLiteral(":/translations"));
    QVERIFY(languages);
    const content::Texts& texts = tests::shippedPack().texts;
    const language::TextSource source = languages.value()->textsIn(tag, texts);
    QStringList english;
    int count = 0;
    for (const content::Texts::Text& text : texts.all()) {
        count += text.safety ? 1 : 0;
        // "No" is the same word in Spanish.
        if (text.safety && source(text.id) == text.english
            && text.english.compare(QLatin1String("no"), Qt::CaseInsensitive) != 0) {
            english.push_back(text.id);
        }
    }
    QVERIFY(count > 50);
    QCOMPARE(english.join(QStringLiteral("; ")), QString());
}

void ShippedTranslationsTest::everyScreenAndSlipWordIsTranslated()
{
    QFETCH(QString, tag);
    const auto read = translator(tag);
    QStringList missing;
    std::vector<Word> all = screenWords();
    QVERIFY(all.size() > 60);
    const std::vector<Word> program = programWords();
    QVERIFY(program.size() > 40);
    all.insert(all.end(), program.begin(), program.end());
    for (const Word& word : all) {
        if (read->translate(word.context.toUtf8().constData(), word.english.toUtf8().constData(),
                    word.comment.toUtf8().constData())
                .isEmpty()) {
            missing.push_back(word.context + QStringLiteral(": ") + word.english);
        }
    }
    QCOMPARE(missing.join(QStringLiteral("; ")), QString());
}

void ShippedTranslationsTest::noTextOfOldContentIsKept()
{
    QFETCH(QString, tag);
    for (const Message& message : messages(tag)) {
        if (message.context == QLatin1String(language::contentContext)) {
            QVERIFY2(tests::shippedPack().texts.english(message.id) == message.source,
                message.name().constData());
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
    for (const Message& message : messages(tag)) {
        const qsizetype forms = message.plural ? needed : 1;
        QVERIFY2(message.texts.size() == forms && !message.texts.contains(QString()),
            message.name().constData());
    }
}

void ShippedTranslationsTest::placeholdersAreThoseOfTheSource()
{
    QFETCH(QString, tag);
    for (const Message& message : messages(tag)) {
        const QStringList wanted = placeholders(message.source);
        for (qsizetype form = 0; form < message.texts.size(); ++form) {
            QStringList found = placeholders(message.texts[form]);
            if (message.plural && numbersOf(tag, form) == 1
                && !found.contains(QStringLiteral("%n"))) {
                found = QStringList(found) << QStringLiteral("%n");
                found.sort();
            }
            QVERIFY2(found == wanted, message.name().constData());
        }
    }
}

void ShippedTranslationsTest::textsAreTrimmedAndHoldNoMarksOfTheirOwn()
{
    QFETCH(QString, tag);
    for (const Message& message : messages(tag)) {
        for (const QString& text : message.texts) {
            QVERIFY2(!text.contains(QLatin1Char('<')), message.name().constData());
            QVERIFY2(text == text.trimmed(), message.name().constData());
            // *Stars* print bold on the slip.
            QVERIFY2(text.count(QLatin1Char('*')) == message.source.count(QLatin1Char('*')),
                message.name().constData());
        }
    }
}

void ShippedTranslationsTest::englishHasEveryPluralFormAndNothingElse()
{
    const QString en = QStringLiteral("en");
    const auto read = translator(en);
    QCOMPARE(read->finishedCount(), read->messageCount());
    const auto count = std::ranges::count_if(messages(QStringLiteral("es")), &Message::plural);
    QCOMPARE(read->messageCount(), count);
    for (const Message& message : messages(en)) {
        QVERIFY2(message.plural && message.texts.size() == 2, message.name().constData());
        for (const QString& text : message.texts) {
            QVERIFY2(
                placeholders(text) == placeholders(message.source), message.name().constData());
        }
    }
}

QTEST_GUILESS_MAIN(ShippedTranslationsTest)
#include "tst_shipped_translations.moc"
