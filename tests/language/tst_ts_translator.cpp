// SPDX-License-Identifier: GPL-3.0-or-later
// Qt Linguist files as they are: which texts count, plural forms, and faults with file and line.

#include "core/error_words.h"
#include "language/plural_rules.h"
#include "language/ts_translator.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace legcheck;
using language::TsFile;
using language::TsMessage;
using language::TsTranslator;

namespace {

const char* const greeting = R"(
    <message>
        <source>Good day</source>
        <translation>Buenos días</translation>
    </message>)";

QByteArray message(const QByteArray& attributes, const QByteArray& text)
{
    return "<message><source>Good day</source><translation" + attributes + ">" + text
        + "</translation></message>";
}

} // namespace

class TsTranslatorTest : public QObject {
    Q_OBJECT

private slots:
    void aFinishedTranslationIsUsed();
    void aTextIsKnownByItsContextSourceAndComment();
    void onlyFinishedTranslationsCount_data();
    void onlyFinishedTranslationsCount();
    void whatIsNoMessageIsPassedOver();
    void pluralFormsFollowTheLanguage_data();
    void pluralFormsFollowTheLanguage();
    void missingPluralFormsFallBackToTheLast();
    void withoutANumberTheFirstFormIsUsed();
    void aStaleSafetyTextShowsBelowItsEnglish();
    void aClinicalTextIsFoundByItsIdAndIsStaleWhenItsEnglishIsAnother();
    void whatBelongsTogetherIsBoundOnceToldHow();
    void faultsNameFileAndLine_data();
    void faultsNameFileAndLine();
    void aFileThatCannotBeReadIsNamed_data();
    void aFileThatCannotBeReadIsNamed();

private:
    QString write(const QByteArray& text) const
    {
        QFile file(m_folder.filePath(QStringLiteral("some.ts")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("the test's file cannot be written");
        }
        return file.fileName();
    }
    /// A file with these messages in the context Page; the program ends if it is not read.
    std::shared_ptr<TsTranslator> translator(const QByteArray& messages, const QString& tag) const
    {
        const auto read = TsTranslator::read(write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                                                   "<!DOCTYPE TS>\n<TS version=\"2.1\"><context>\n"
                                                   "<name>Page</name>\n"
                                                 + messages + "\n</context></TS>\n"),
            tag);
        if (!read) {
            qFatal("%s", core::inWords(read.error()).c_str());
        }
        return read.value();
    }

    QTemporaryDir m_folder;
};

void TsTranslatorTest::aFinishedTranslationIsUsed()
{
    const auto spanish = translator(greeting, QStringLiteral("es"));
    QCOMPARE(spanish->translate("Page", "Good day"), QStringLiteral("Buenos días"));
    QCOMPARE(spanish->messageCount(), 1);
    QCOMPARE(spanish->finishedCount(), 1);
    QVERIFY(!spanish->isEmpty());
}

void TsTranslatorTest::aTextIsKnownByItsContextSourceAndComment()
{
    const auto spanish = translator(QByteArray(greeting) + R"(
        <message>
            <source>Good day</source><comment>at the door</comment>
            <translation>Adiós</translation>
        </message>)",
        QStringLiteral("es"));
    QCOMPARE(spanish->translate("Page", "Good day", "at the door"), QStringLiteral("Adiós"));
    QCOMPARE(spanish->translate("Page", "Good day"), QStringLiteral("Buenos días"));
    QCOMPARE(spanish->translate("Page", "Good day", "in the evening"), QString());
    QCOMPARE(spanish->translate("Other", "Good day"), QString());
    QCOMPARE(spanish->translate("Page", "Good night"), QString());
    QCOMPARE(spanish->finishedCount(), 2);
}

void TsTranslatorTest::onlyFinishedTranslationsCount_data()
{
    QTest::addColumn<QByteArray>("messages");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("kept"); // to stand below the English where safety needs it
    QTest::newRow("unfinished") << message(" type=\"unfinished\"", "Buenos") << 1 << true;
    QTest::newRow("unfinished and empty") << message(" type=\"unfinished\"", "") << 1 << false;
    QTest::newRow("empty") << message("", "") << 1 << false;
    QTest::newRow("no translation at all")
        << QByteArray("<message><source>Good day</source></message>") << 1 << false;
    QTest::newRow("vanished") << message(" type=\"vanished\"", "Buenos") << 0 << false;
    QTest::newRow("obsolete") << message(" type=\"obsolete\"", "Buenos") << 0 << false;
    QTest::newRow("unfinished plural")
        << QByteArray("<message numerus=\"yes\"><source>Good day</source>"
                      "<translation type=\"unfinished\"><numerusform>uno</numerusform>"
                      "<numerusform>dos</numerusform></translation></message>")
        << 1 << true;
}

void TsTranslatorTest::onlyFinishedTranslationsCount()
{
    QFETCH(QByteArray, messages);
    QFETCH(int, count);
    QFETCH(bool, kept);
    const auto spanish = translator(messages, QStringLiteral("es"));
    QCOMPARE(spanish->translate("Page", "Good day"), QString());
    QCOMPARE(spanish->messageCount(), count);
    QCOMPARE(spanish->finishedCount(), 0);
    QCOMPARE(spanish->isEmpty(), !kept);
}

void TsTranslatorTest::whatIsNoMessageIsPassedOver()
{
    const auto spanish = translator("<comment>a note</comment><message><location line=\"3\"/>"
                                    "<source>Good day</source><oldsource>Hello</oldsource>"
                                    "<extracomment>At the start.</extracomment>"
                                    "<translatorcomment>Checked.</translatorcomment>"
                                    "<translation>A &lt; <b>B</b> &amp; C</translation></message>",
        QStringLiteral("es"));
    QCOMPARE(spanish->translate("Page", "Good day"), QStringLiteral("A < B & C"));
}

void TsTranslatorTest::pluralFormsFollowTheLanguage_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QList<int>>("numbers");
    QTest::addColumn<QList<int>>("forms");
    const auto row = [](const char* tag, const QList<int>& numbers, const QList<int>& forms) {
        QTest::newRow(tag) << QString::fromLatin1(tag) << numbers << forms;
    };
    row("en", { 0, 1, 2, 11, 101 }, { 1, 0, 1, 1, 1 });
    row("es", { 0, 1, 2, 30 }, { 1, 0, 1, 1 });
    row("pt-BR", { 0, 1, 2 }, { 1, 0, 1 });
    row("fr", { 0, 1, 2, 30 }, { 0, 0, 1, 1 });
    row("ar", { 0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 110, 111 },
        { 0, 1, 2, 3, 3, 4, 4, 5, 5, 5, 3, 3, 4 });
    row("ru", { 0, 1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 101, 111, 112 },
        { 2, 0, 1, 1, 2, 2, 2, 2, 0, 1, 2, 0, 2, 2 });
    row("pl", { 0, 1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 101, 112, 122 },
        { 2, 0, 1, 1, 2, 2, 2, 2, 2, 1, 2, 2, 2, 1 });
    row("vi", { 0, 1, 2, 30 }, { 0, 0, 0, 0 });
}

void TsTranslatorTest::pluralFormsFollowTheLanguage()
{
    QFETCH(QString, tag);
    QFETCH(QList<int>, numbers);
    QFETCH(QList<int>, forms);
    QByteArray all;
    for (int form = 0; form < 6; ++form) {
        all += "<numerusform>form " + QByteArray::number(form) + "</numerusform>";
    }
    const auto plural = translator("<message numerus=\"yes\"><source>%n days</source><translation>"
            + all + "</translation></message>",
        tag);
    QList<int> used;
    for (const int number : numbers) {
        const QString text = plural->translate("Page", "%n days", nullptr, number);
        used.push_back(text.right(1).toInt());
        QCOMPARE(language::pluralForm(tag, number), qsizetype { used.last() });
    }
    QCOMPARE(used, forms);
}

void TsTranslatorTest::missingPluralFormsFallBackToTheLast()
{
    const auto arabic = translator("<message numerus=\"yes\"><source>%n days</source><translation>"
                                   "<numerusform>none</numerusform><numerusform>one</numerusform>"
                                   "</translation></message>",
        QStringLiteral("ar"));
    QCOMPARE(arabic->translate("Page", "%n days", nullptr, 0), QStringLiteral("none"));
    QCOMPARE(arabic->translate("Page", "%n days", nullptr, 11), QStringLiteral("one"));
}

void TsTranslatorTest::withoutANumberTheFirstFormIsUsed()
{
    const auto english = translator("<message numerus=\"yes\"><source>%n days</source><translation>"
                                    "<numerusform>day</numerusform><numerusform>days</numerusform>"
                                    "</translation></message>",
        QStringLiteral("en"));
    QCOMPARE(english->translate("Page", "%n days"), QStringLiteral("day"));
}

void TsTranslatorTest::whatBelongsTogetherIsBoundOnceToldHow()
{
    TsFile file;
    TsMessage message;
    message.source = QStringLiteral("Do not walk.");
    message.translations = QStringList(QStringLiteral("Не ходите."));
    message.state = TsMessage::State::Finished;
    message.context = QStringLiteral("Page");
    file.messages.push_back(message);
    message.context = QStringLiteral("content");
    message.id = QStringLiteral("a");
    file.messages.push_back(message);
    const auto texts = TsTranslator::make(file, language::PluralRule::English);
    const auto bothAre = [&](const QString& text) {
        QCOMPARE(texts->translate("Page", "Do not walk."), text);
        QCOMPARE(texts->clinical(message.id, message.source, true), text);
    };
    bothAre(message.translations[0]);
    texts->bind(language::LineBinding({ QStringLiteral("не") }));
    bothAre(QStringLiteral("Не\u00A0ходите."));
}

void TsTranslatorTest::faultsNameFileAndLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("crossed tags") << QByteArray("<TS>\n<context>\n<name>Page</context>\n</TS>")
                                  << 3;
    QTest::newRow("cut off") << QByteArray("<TS>\n<context>\n<name>Page</name>\n<message>") << 4;
    QTest::newRow("bare ampersand")
        << QByteArray("<TS>\n<context><name>Page</name><message>\n<source>A & B</source>") << 3;
    QTest::newRow("tags in a source")
        << QByteArray("<TS>\n<context><name>Page</name>\n\n<message><source>A<b/></source>") << 4;
    QTest::newRow("bytes that are no UTF-8") << QByteArray("<TS><context><name>\xff\xfe") << 1;
    QTest::newRow("another XML file") << QByteArray("<?xml version=\"1.0\"?>\n<svg></svg>") << 2;
    QTest::newRow("plain text") << QByteArray("Good day") << 1;
    QTest::newRow("empty") << QByteArray() << 1;
}

void TsTranslatorTest::faultsNameFileAndLine()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    const QString file = write(text);
    const auto read = TsTranslator::read(file, QStringLiteral("es"));
    QVERIFY(!read);
    QCOMPARE(read.error().size(), 1U);
    QVERIFY(!read.error()[0].what.empty());
    QCOMPARE(
        QString::fromStdString(read.error()[0].where), QStringLiteral("%1:%2").arg(file).arg(line));
}

void TsTranslatorTest::aFileThatCannotBeReadIsNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("missing") << m_folder.filePath(QStringLiteral("nowhere.ts"));
    QTest::newRow("a folder") << m_folder.path();
}

void TsTranslatorTest::aFileThatCannotBeReadIsNamed()
{
    QFETCH(QString, file);
    const auto read = TsTranslator::read(file, QStringLiteral("es"));
    QVERIFY(!read);
    QCOMPARE(QString::fromStdString(read.error()[0].where), file);
    QVERIFY(read.error()[0].what.starts_with("cannot be read: "));
}

void TsTranslatorTest::aStaleSafetyTextShowsBelowItsEnglish()
{
    const auto spanish = translator(
        "<message><source>Do not walk.</source><translation type=\"unfinished\">No corra."
        "</translation></message><message><source>Good day</source>"
        "<translation type=\"unfinished\">Hola</translation></message>",
        QStringLiteral("es"));
    const QString shown = spanish->translate("Page", "Do not walk.");
    QVERIFY2(shown.startsWith(QStringLiteral("Do not walk.")), qPrintable(shown));
    QVERIFY2(shown.endsWith(QStringLiteral("Older wording: No corra.")), qPrintable(shown));
    QCOMPARE(spanish->translate("Page", "Good day"), QString()); // English shows
}

void TsTranslatorTest::aClinicalTextIsFoundByItsIdAndIsStaleWhenItsEnglishIsAnother()
{
    TsFile file;
    TsMessage message;
    message.context = QStringLiteral("content");
    message.id = QStringLiteral("a");
    message.source = QStringLiteral("Sit down.");
    message.translations = QStringList(QStringLiteral("Siéntese."));
    message.state = TsMessage::State::Finished;
    file.messages.push_back(message);
    const auto spanish = TsTranslator::make(file, language::PluralRule::English);
    const QString a = QStringLiteral("a");
    QCOMPARE(spanish->clinical(a, message.source, true), QStringLiteral("Siéntese."));
    const QString now = QStringLiteral("Lie down.");
    QCOMPARE(spanish->clinical(a, now, false), QString());
    const QString shown = spanish->clinical(a, now, true);
    QVERIFY(shown.startsWith(now) && shown.endsWith(QStringLiteral("Siéntese.")));
    QCOMPARE(spanish->clinical(QStringLiteral("b"), now, true), QString());
}

QTEST_GUILESS_MAIN(TsTranslatorTest)
#include "tst_ts_translator.moc"
