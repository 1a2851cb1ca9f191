// SPDX-License-Identifier: GPL-3.0-or-later
// Before it is shipped, every language has every text: nothing is left in English, and what could
// hurt was read by a second person as it stands.

#include "core/error_words.h"
#include "language/languages.h"
#include "shared/shipped_pack.h"

#include <QDirIterator>
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

QString fileOf(const QString& tag)
{
    return QStringLiteral(":/translations/legcheck_%1.ts").arg(tag);
}

std::shared_ptr<language::TsTranslator> translator(const QString& tag)
{
    const auto read = language::TsTranslator::read(fileOf(tag), tag);
    if (!read) {
        qFatal("%s", core::inWords(read.error()).c_str());
    }
    return read.value();
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
        if (file.fileName().contains(QLatin1String("/administration/"))) {
            continue; // staff's words: they stay English (translations/update)
        }
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

/// As it stands in a table: on one line, with plain spaces.
QString inCell(const QString& text)
{
    QString cell = text;
    cell.replace(QStringLiteral("\\|"), QStringLiteral("|"));
    return cell.replace(QChar::Nbsp, QLatin1Char(' ')).simplified();
}

/// The texts that a second reader read, each with its translations of then
/// (translations/readings/README.md).
QMultiHash<QString, QString> readings(const QString& tag)
{
    QFile file(QStringLiteral(SOURCE_DIR "/translations/readings/%1.md").arg(tag));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    }
    static const QRegularExpression border(QStringLiteral(R"re((?<!\\)\|)re"));
    QMultiHash<QString, QString> read;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        const QStringList cells = line.split(border);
        if (cells.size() == 6) {
            read.insert(inCell(cells[1]), inCell(cells[2]));
        }
    }
    return read;
}

/// Spelled as in English, and right so.
bool isTheSameWord(const QString& tag, const QString& english)
{
    static const QStringList everywhere { QStringLiteral("no") };
    static const QStringList french { QStringLiteral("urgent"), QStringLiteral("standard") };
    return everywhere.contains(english, Qt::CaseInsensitive)
        || (tag == QLatin1String("fr") && french.contains(english, Qt::CaseInsensitive));
}

} // namespace

class TranslationsCompleteTest : public QObject {
    Q_OBJECT

private slots:
    void everyMessageIsFinished_data() { everyLanguage(); }
    void everyMessageIsFinished();
    void everyContentTextIsTranslated_data() { everyLanguage(); }
    void everyContentTextIsTranslated();
    void everySafetyTextIsTranslated_data() { everyLanguage(); }
    void everySafetyTextIsTranslated();
    void everyScreenAndSlipWordIsTranslated_data() { everyLanguage(); }
    void everyScreenAndSlipWordIsTranslated();
    void everySafetyTextWasReadASecondTime_data() { everyLanguage(); }
    void everySafetyTextWasReadASecondTime();
};

void TranslationsCompleteTest::everyMessageIsFinished()
{
    QFETCH(QString, tag);
    const auto read = translator(tag);
    QVERIFY(read->messageCount() > 900);
    QCOMPARE(read->finishedCount(), read->messageCount());
}

void TranslationsCompleteTest::everyContentTextIsTranslated()
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

void TranslationsCompleteTest::everySafetyTextIsTranslated()
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
        if (text.safety && source(text.id) == text.english && !isTheSameWord(tag, text.english)) {
            english.push_back(text.id);
        }
    }
    QVERIFY(count > 50);
    QCOMPARE(english.join(QStringLiteral("; ")), QString());
}

void TranslationsCompleteTest::everyScreenAndSlipWordIsTranslated()
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

void TranslationsCompleteTest::everySafetyTextWasReadASecondTime()
{
    QFETCH(QString, tag);
    const auto file = language::TsFile::read(fileOf(tag));
    QVERIFY(file);
    const QMultiHash<QString, QString> read = readings(tag);
    QVERIFY(read.size() > 300);
    QStringList unread;
    for (const language::TsMessage& message : file.value().messages) {
        const QString now = inCell(message.translations.join(QStringLiteral(" ¦ ")));
        if (message.safety && !read.contains(inCell(message.source), now)) {
            unread.push_back(message.source + QStringLiteral(" = ") + now);
        }
    }
    QCOMPARE(unread.join(QLatin1Char('\n')), QString());
}

QTEST_GUILESS_MAIN(TranslationsCompleteTest)
#include "tst_translations_complete.moc"
