// SPDX-License-Identifier: GPL-3.0-or-later
// Qt Linguist files: read and written without loss, and brought up to date with program and
// content.

#include "core/error_words.h"
#include "language/catalogue.h"
#include "language/safety.h"

#include <QtTest>

using namespace legcheck;
using language::TsFile;
using language::TsMessage;
using State = language::TsMessage::State;

namespace {

const QByteArray head = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n"
                        "<TS version=\"2.1\" language=\"fr\" sourcelanguage=\"en\">\n";

TsFile parsed(const QByteArray& xml)
{
    auto read = TsFile::parse(xml, "test.ts");
    if (!read) {
        qFatal("%s", core::inWords(read.error()).c_str());
    }
    return std::move(read).value();
}

/// A text as the catalogue gives it.
TsMessage text(const char* context, const char* english, const char* id = "")
{
    TsMessage message;
    message.context = QString::fromUtf8(context);
    message.source = QString::fromUtf8(english);
    message.id = QString::fromUtf8(id);
    message.translations = { QString() };
    return message;
}

TsMessage translated(TsMessage message, const QStringList& texts)
{
    message.translations = texts;
    message.state = State::Finished;
    return message;
}

} // namespace

class TsFileTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsReadIsWrittenAgain();
    void charactersAreWrittenAsLinguistDoes();
    void aMessageKnowsItsLine();
    void whatStandsBehindTheEndIsRefused_data();
    void whatStandsBehindTheEndIsRefused();
    void finishedTextsStay();
    void aNewTextIsEmptyAndUnfinished();
    void aChangedClinicalTextKeepsItsTranslationAsUnfinished();
    void changedTwiceItRemembersTheEnglishThatWasTranslated();
    void aSlightlyChangedScreenWordKeepsItsTranslationAsUnfinished();
    void anotherScreenWordIsNotTakenForIt();
    void goneTextsLeave();
    void pluralFormsAreAsManyAsTheLanguageHas();
    void notesAndMarksComeFromTheCatalogue();
    void englishHoldsPluralsOnly();
    void theCatalogueHoldsWordsThenContentWithMarks();
    void wordsThatSayNoBearSafety_data();
    void wordsThatSayNoBearSafety();
};

void TsFileTest::whatIsReadIsWrittenAgain()
{
    const QByteArray xml = head + R"(<context>
    <name>HelpPage</name>
    <message>
        <source>Yes, call staff</source>
        <oldsource>Yes</oldsource>
        <comment>button</comment>
        <extracomment>For &quot;help&quot;.
Two lines.</extracomment>
        <translatorcomment>Checked.</translatorcomment>
        <translation type="unfinished">Oui</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Old</source>
        <translation type="vanished">Vieux</translation>
    </message>
</context>
</TS>
)";
    const TsFile file = parsed(xml);
    QCOMPARE(file.language, QStringLiteral("fr"));
    QCOMPARE(file.messages.size(), 3);
    QVERIFY(file.messages[0].safety);
    QCOMPARE(file.messages[0].state, State::Unfinished);
    QCOMPARE(file.messages[1].state, State::Finished);
    QCOMPARE(file.messages[2].state, State::Gone);
    QCOMPARE(QString::fromUtf8(file.toXml()), QString::fromUtf8(xml));
}

void TsFileTest::charactersAreWrittenAsLinguistDoes()
{
    TsFile file;
    file.messages.push_back(
        translated(text("a", "<&>'\""), { QStringLiteral("a\u00a0: «b»\u202f?") }));
    const QByteArray xml = file.toXml();
    QVERIFY2(xml.contains("<source>&lt;&amp;&gt;&apos;&quot;</source>"), xml.constData());
    QVERIFY2(xml.contains("<translation>a&#xa0;: «b»&#x202f;?</translation>"), xml.constData());
    QCOMPARE(parsed(xml).messages[0].translations, file.messages[0].translations);
}

void TsFileTest::aMessageKnowsItsLine()
{
    const TsFile file = parsed("<TS>\n<context><name>A</name>\n\n<message><source>B</source>"
                               "<translation>C</translation></message>\n<message/></context></TS>");
    QCOMPARE(file.messages[0].line, 4);
    QCOMPARE(file.messages[1].line, 5);
}

void TsFileTest::whatStandsBehindTheEndIsRefused_data()
{
    QTest::addColumn<QByteArray>("tail");
    QTest::addColumn<bool>("good");
    QTest::newRow("nothing") << QByteArray() << true;
    QTest::newRow("an empty line and a comment") << QByteArray("\n\n<!-- 1 March -->\n") << true;
    QTest::newRow("letters") << QByteArray("\nMollet") << false;
    QTest::newRow("a letter at once") << QByteArray("x\n") << false;
    QTest::newRow("zeros of a damaged disk") << QByteArray("\n\0\0\0\0", 5) << false;
    QTest::newRow("no UTF-8") << QByteArray("\n\xff\xfe") << false;
    QTest::newRow("an end too many") << QByteArray("\n</TS>\n") << false;
    QTest::newRow("the file once more") << QByteArray("\n<TS><context/></TS>\n") << false;
    QTest::newRow("half of it once more") << QByteArray("\n<TS><context>") << false;
}

void TsFileTest::whatStandsBehindTheEndIsRefused()
{
    QFETCH(const QByteArray, tail);
    QFETCH(const bool, good);
    const auto read
        = TsFile::parse("<TS>\n<context><name>A</name></context>\n</TS>" + tail, "fr.ts");
    QCOMPARE(bool(read), good);
    if (!good) {
        // Bytes that are no letters are found when they are read, not where they stand.
        const std::string line = tail.startsWith('x') ? "fr.ts:3" : "fr.ts:4";
        const std::string& where = read.error().front().where;
        QVERIFY2(
            tail.contains('\xff') ? where.starts_with("fr.ts:") : where == line, where.c_str());
        QVERIFY(!read.error().front().what.empty());
    }
}

void TsFileTest::finishedTextsStay()
{
    TsFile old;
    old.messages
        = { translated(text("content", "Calf", "place.calf"), { QStringLiteral("Mollet") }),
              translated(text("Page", "Next"), { QStringLiteral("Suivant") }) };
    const TsFile now = language::updated(
        old, { text("Page", "Next"), text("content", "Calf", "place.calf") }, 2);
    QCOMPARE(now.messages.size(), 2);
    QCOMPARE(now.messages[0].translations, QStringList(QStringLiteral("Suivant")));
    QCOMPARE(now.messages[0].state, State::Finished);
    QCOMPARE(now.messages[1].translations, QStringList(QStringLiteral("Mollet")));
    QCOMPARE(now.messages[1].state, State::Finished);
}

void TsFileTest::aNewTextIsEmptyAndUnfinished()
{
    const TsFile now = language::updated({}, { text("content", "Calf", "place.calf") }, 2);
    QVERIFY(now.messages[0].isEmpty());
    QCOMPARE(now.messages[0].state, State::Unfinished);
    QCOMPARE(now.messages[0].oldSource, QString());
}

void TsFileTest::aChangedClinicalTextKeepsItsTranslationAsUnfinished()
{
    TsFile old;
    old.messages = { translated(
        text("content", "Do not walk.", "a"), { QStringLiteral("Ne marchez pas.") }) };
    const TsFile now = language::updated(old, { text("content", "Sit down now.", "a") }, 2);
    QCOMPARE(now.messages[0].source, QStringLiteral("Sit down now."));
    QCOMPARE(now.messages[0].oldSource, QStringLiteral("Do not walk."));
    QCOMPARE(now.messages[0].translations, QStringList(QStringLiteral("Ne marchez pas.")));
    QCOMPARE(now.messages[0].state, State::Unfinished);
}

void TsFileTest::changedTwiceItRemembersTheEnglishThatWasTranslated()
{
    TsFile old;
    old.messages = { translated(text("content", "One", "a"), { QStringLiteral("Un") }) };
    const TsFile once = language::updated(old, { text("content", "Two", "a") }, 2);
    const TsFile twice = language::updated(once, { text("content", "Three", "a") }, 2);
    QCOMPARE(twice.messages[0].oldSource, QStringLiteral("One"));
    QCOMPARE(twice.messages[0].state, State::Unfinished);
}

void TsFileTest::aSlightlyChangedScreenWordKeepsItsTranslationAsUnfinished()
{
    TsFile old;
    old.messages = { translated(text("Page", "We call staff for you."), { QStringLiteral("A") }),
        translated(text("Other", "We call staff for you now."), { QStringLiteral("B") }) };
    const TsFile now = language::updated(old, { text("Page", "We call staff for you now.") }, 2);
    QCOMPARE(now.messages.size(), 1);
    QCOMPARE(now.messages[0].translations, QStringList(QStringLiteral("A")));
    QCOMPARE(now.messages[0].oldSource, QStringLiteral("We call staff for you."));
    QCOMPARE(now.messages[0].state, State::Unfinished);
}

void TsFileTest::anotherScreenWordIsNotTakenForIt()
{
    TsFile old;
    old.messages = { translated(text("Page", "Back"), { QStringLiteral("Retour") }),
        translated(text("Page", "Next step"), { QStringLiteral("Suite") }) };
    // "Next step" is still wanted for itself, so it is no candidate.
    const TsFile now
        = language::updated(old, { text("Page", "Next step here"), text("Page", "Next step") }, 2);
    QVERIFY(now.messages[0].isEmpty());
    QCOMPARE(now.messages[1].state, State::Finished);
}

void TsFileTest::goneTextsLeave()
{
    TsFile old;
    old.messages = { translated(text("content", "Calf", "a"), { QStringLiteral("Mollet") }) };
    QVERIFY(language::updated(old, {}, 2).messages.isEmpty());
}

void TsFileTest::pluralFormsAreAsManyAsTheLanguageHas()
{
    TsMessage hours = text("Page", "%n hours");
    hours.plural = true;
    TsFile old;
    old.messages = { translated(hours, { QStringLiteral("%n h"), QStringLiteral("%n hs") }) };
    const TsFile two = language::updated(old, { hours }, 2);
    QCOMPARE(two.messages[0].state, State::Finished);
    const TsFile six = language::updated(old, { hours }, 6);
    QCOMPARE(six.messages[0].translations.size(), 6);
    QCOMPARE(six.messages[0].translations[1], QStringLiteral("%n hs"));
    QCOMPARE(six.messages[0].state, State::Unfinished);
}

void TsFileTest::notesAndMarksComeFromTheCatalogue()
{
    TsMessage known = translated(text("content", "Calf", "a"), { QStringLiteral("Mollet") });
    known.note = QStringLiteral("old note");
    known.translatorNote = QStringLiteral("mine");
    TsMessage wanted = text("content", "Calf", "a");
    wanted.note = QStringLiteral("new note");
    wanted.safety = true;
    TsFile old;
    old.messages = { known };
    const TsFile now = language::updated(old, { wanted }, 2);
    QCOMPARE(now.messages[0].note, QStringLiteral("new note"));
    QCOMPARE(now.messages[0].translatorNote, QStringLiteral("mine"));
    QVERIFY(now.messages[0].safety);
}

void TsFileTest::englishHoldsPluralsOnly()
{
    TsMessage hours = text("Page", "%n hours");
    hours.plural = true;
    const TsFile now = language::updated({}, { hours, text("Page", "Next") }, 2, true);
    QCOMPARE(now.messages.size(), 1);
    QVERIFY(now.messages[0].plural);
}

void TsFileTest::theCatalogueHoldsWordsThenContentWithMarks()
{
    TsFile words;
    words.messages = { text("HelpPage", "Yes, call staff"), text("NavButtons", "Next") };
    words.messages[0].note = QStringLiteral("A button.");
    content::Texts texts;
    texts.add({ QStringLiteral("question.leg"), QStringLiteral("Which leg?"),
        QStringLiteral("Question to the patient"), false });
    texts.add({ QStringLiteral("option.leg.left"), QStringLiteral("Left leg"),
        QStringLiteral("Answer button"), true });
    const QList<TsMessage> all = language::catalogue(words, texts);
    QCOMPARE(all.size(), 4);
    QVERIFY(all[0].safety && !all[1].safety && !all[2].safety && all[3].safety);
    QVERIFY(all[0].note.startsWith(QStringLiteral("SAFETY")));
    QVERIFY(all[0].note.endsWith(QStringLiteral("A button.")));
    QCOMPARE(all[2].note, QStringLiteral("Question to the patient."));
    QVERIFY(all[3].note.contains(QStringLiteral("“Which leg?”")));
    QCOMPARE(all[3].id, QStringLiteral("option.leg.left"));
}

void TsFileTest::wordsThatSayNoBearSafety_data()
{
    QTest::addColumn<QString>("context");
    QTest::addColumn<QString>("english");
    QTest::addColumn<bool>("bears");
    const auto row = [](const char* context, const char* english, bool bears) {
        QTest::newRow(english) << QString::fromLatin1(context) << QString::fromLatin1(english)
                               << bears;
    };
    row("slip", "UNDER 18: SCORE *NOT* VALID", true);
    row("Page", "It does not rule out a clot", true);
    row("Page", "You don't have to", true);
    row("Page", "Tell the desk at once", true);
    row("slip", "Left", true);
    row("HelpPage", "Go on", true);
    row("Page", "Notes", false);
    row("Page", "Another language", false);
    row("NavButtons", "Next", false);
}

void TsFileTest::wordsThatSayNoBearSafety()
{
    QFETCH(QString, context);
    QFETCH(QString, english);
    QFETCH(bool, bears);
    QCOMPARE(language::bearsSafety(context, english), bears);
}

QTEST_GUILESS_MAIN(TsFileTest)
#include "tst_ts_file.moc"
