// SPDX-License-Identifier: GPL-3.0-or-later
// A language that a clinic drops into its folder: taken while the kiosk runs, even one that Qt has
// never heard of; refused with file, line and reason when something is wrong with it.

#include "language/catalogue.h"
#include "language/pseudo_languages.h"
#include "language/site_languages.h"
#include "shared/shipped_pack.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace legcheck;
using namespace legcheck::language;

namespace {

const QString ht = QStringLiteral("ht");
const QString es = QStringLiteral("es");
const QString question = QStringLiteral("question.swelling");

const content::Texts& texts()
{
    return tests::shippedPack().texts;
}

QList<TsMessage> everyText()
{
    const auto words = builtInScreenWords();
    if (!words) {
        qFatal("no screen words");
    }
    return catalogue(words.value(), texts());
}

/// A full file, each text in an invented Creole.
TsFile fullFile(const QString& mark = QStringLiteral("Kreyòl"))
{
    TsFile file { .language = ht, .messages = everyText() };
    for (TsMessage& message : file.messages) {
        message.translations = { mark + QLatin1Char(' ') + message.source };
        message.state = TsMessage::State::Finished;
    }
    return file;
}

const QByteArray manifest = R"({
  "tag": "ht", "name": "Kreyòl ayisyen", "english": "Haitian Creole",
  "invitation": "Peze la pou kòmanse", "direction": "ltr", "plural": "zh",
  "fonts": ["Noto Sans"], "status": "draft"
})";

} // namespace

class SiteLanguagesTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aLanguageThatQtDoesNotKnowIsSpoken();
    void droppedInWhileRunningItIsOffered();
    void aBrokenFileIsRefusedAndHarmsNothing_data();
    void aBrokenFileIsRefusedAndHarmsNothing();
    void aHalfCopiedFileIsTakenOnceItIsWhole();
    void aChangedFileIsReadAgain();
    void takenAwayItIsOfferedNoLonger();
    void aSitesOwnFileStandsInForTheShippedOne();
    void withoutAManifestItIsRefused();
    void draftsAreOfferedOnlyWhenTheClinicSaysSo();
    void theOfferKeepsTheClinicsOrder();
    void aClinicsOwnEnglishBreaksItsLinesAlike();
    void pseudoLanguagesHoldEveryText();

private:
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("the test's file cannot be written");
        }
    }
    void writeHaitian(const TsFile& file) const
    {
        write(QStringLiteral("legcheck_ht.json"), manifest);
        write(QStringLiteral("legcheck_ht.ts"), file.toXml());
    }
    [[nodiscard]] QString filePath(const char* name) const
    {
        return m_folder->filePath(QLatin1String(name));
    }
    void watch()
    {
        m_site = std::make_unique<SiteLanguages>(*m_languages, m_folder->path(), texts());
        m_taken = std::make_unique<QSignalSpy>(m_site.get(), &SiteLanguages::taken);
        m_refused = std::make_unique<QSignalSpy>(m_site.get(), &SiteLanguages::refused);
        QVERIFY(m_site->start());
    }
    [[nodiscard]] bool offers(const QString& tag) const
    {
        const auto offered = m_languages->offered();
        return std::ranges::find(offered, tag, &Language::tag) != offered.end();
    }

    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSignalSpy> m_taken;
    std::unique_ptr<QSignalSpy> m_refused;
    std::unique_ptr<SiteLanguages> m_site;
};

void SiteLanguagesTest::init()
{
    m_site.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto read = Languages::read(QStringLiteral(":/translations"));
    QVERIFY(read);
    m_languages = std::move(read).value();
    m_languages->offer({ .drafts = true, .tags = {} });
}

void SiteLanguagesTest::aLanguageThatQtDoesNotKnowIsSpoken()
{
    QCOMPARE(QLocale(ht).language(), QLocale::C);
    writeHaitian(fullFile());
    watch();
    QTRY_COMPARE(m_taken->size(), 1);
    QVERIFY(offers(ht));
    QCOMPARE(m_languages->find(ht)->name, QStringLiteral("Kreyòl ayisyen"));
    QVERIFY(m_languages->choose(ht).empty());
    QCOMPARE(m_languages->text(texts(), question),
        QStringLiteral("Kreyòl ") + texts().english(question));
    QCOMPARE(
        QCoreApplication::translate("RecapPage", "No answer"), QStringLiteral("Kreyòl No answer"));
    QCOMPARE(m_languages->textsIn(ht, texts())(question),
        QStringLiteral("Kreyòl ") + texts().english(question));
}

void SiteLanguagesTest::droppedInWhileRunningItIsOffered()
{
    watch();
    QSignalSpy offered(m_languages.get(), &Languages::offeredChanged);
    QVERIFY(!offers(ht));
    writeHaitian(fullFile());
    QTRY_VERIFY(offers(ht));
    QVERIFY(offered.size() > 0);
    QCOMPARE(m_languages->current().tag, QStringLiteral("en")); // nobody chose it yet
}

void SiteLanguagesTest::aBrokenFileIsRefusedAndHarmsNothing_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("what");
    QTest::newRow("not closed") << QByteArray("</TS>") << QByteArray() << QString();
    QTest::newRow("no Linguist file")
        << QByteArray("<TS ") << QByteArray("<QS ") << QStringLiteral("not a Qt Linguist file");
    QTest::newRow("lost placeholder")
        << QByteArray("<translation>Kreyòl You: %1") << QByteArray("<translation>Kreyòl You")
        << QStringLiteral("must hold %1");
    QTest::newRow("markup") << QByteArray("<translation>Kreyòl You: %1")
                            << QByteArray("<translation>&lt;b>Kreyòl You: %1")
                            << QStringLiteral("holds markup");
    QTest::newRow("no glyph") << QByteArray("<translation>Kreyòl You: %1")
                              << QByteArray("<translation>\u16a0 You: %1")
                              << QStringLiteral("no font can draw");
}

void SiteLanguagesTest::aBrokenFileIsRefusedAndHarmsNothing()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, what);
    writeHaitian(fullFile());
    watch();
    QTRY_COMPARE(m_taken->size(), 1);
    QVERIFY(m_languages->choose(ht).empty());
    QByteArray broken = fullFile(QStringLiteral("Kreyòl")).toXml();
    QVERIFY(broken.contains(from));
    write(QStringLiteral("legcheck_ht.ts"), broken.replace(from, to));
    QTRY_VERIFY(m_refused->size() > 0);
    const auto errors = m_refused->at(0).at(1).value<core::Errors>();
    const QString where = QString::fromStdString(errors.at(0).where);
    QVERIFY2(where.contains(QStringLiteral("legcheck_ht.ts:")), qPrintable(where));
    QVERIFY(QString::fromStdString(errors.at(0).what).contains(what));
    // What was good before is spoken still.
    QVERIFY(offers(ht));
    QCOMPARE(m_languages->text(texts(), question),
        QStringLiteral("Kreyòl ") + texts().english(question));
}

void SiteLanguagesTest::aHalfCopiedFileIsTakenOnceItIsWhole()
{
    watch();
    const QByteArray whole = fullFile().toXml();
    write(QStringLiteral("legcheck_ht.json"), manifest);
    write(QStringLiteral("legcheck_ht.ts"), whole.left(whole.size() / 2));
    QTRY_COMPARE(m_refused->size(), 1);
    QVERIFY(!offers(ht));
    write(QStringLiteral("legcheck_ht.ts"), whole);
    QTRY_VERIFY(offers(ht));
}

void SiteLanguagesTest::aChangedFileIsReadAgain()
{
    writeHaitian(fullFile());
    watch();
    QTRY_COMPARE(m_taken->size(), 1);
    QVERIFY(m_languages->choose(ht).empty());
    writeHaitian(fullFile(QStringLiteral("Nouvo")));
    QTRY_COMPARE(
        m_languages->text(texts(), question), QStringLiteral("Nouvo ") + texts().english(question));
}

void SiteLanguagesTest::takenAwayItIsOfferedNoLonger()
{
    writeHaitian(fullFile());
    watch();
    QTRY_COMPARE(m_taken->size(), 1);
    QVERIFY(m_languages->choose(ht).empty());
    QVERIFY(QFile::remove(filePath("legcheck_ht.ts")));
    QTRY_VERIFY(!offers(ht));
    // Whoever reads it now goes on reading it.
    QCOMPARE(m_languages->text(texts(), question),
        QStringLiteral("Kreyòl ") + texts().english(question));
}

void SiteLanguagesTest::aSitesOwnFileStandsInForTheShippedOne()
{
    const QString shipped = m_languages->textsIn(es, texts())(question);
    write(QStringLiteral("legcheck_es.ts"), [] {
        TsFile file = fullFile(QStringLiteral("Hola"));
        for (TsMessage& message : file.messages) {
            if (message.plural) {
                message.translations = QStringList(2, message.translations.first());
            }
        }
        return file.toXml();
    }());
    watch();
    QTRY_COMPARE(m_taken->size(), 1);
    QCOMPARE(m_languages->plainTextsIn(es, texts())(question),
        QStringLiteral("Hola ") + texts().english(question));
    QCOMPARE(m_languages->find(es)->status, Status::Draft);
    QVERIFY(QFile::remove(filePath("legcheck_es.ts")));
    QTRY_COMPARE(m_languages->textsIn(es, texts())(question), shipped);
}

void SiteLanguagesTest::withoutAManifestItIsRefused()
{
    write(QStringLiteral("legcheck_ht.ts"), fullFile().toXml());
    watch();
    QTRY_COMPARE(m_refused->size(), 1);
    const auto errors = m_refused->at(0).at(1).value<core::Errors>();
    QCOMPARE(QString::fromStdString(errors.at(0).where), filePath("legcheck_ht.json"));
    QVERIFY(!offers(ht));
    // The manifest comes: that is enough.
    write(QStringLiteral("legcheck_ht.json"), manifest);
    QTRY_VERIFY(offers(ht));
}

void SiteLanguagesTest::draftsAreOfferedOnlyWhenTheClinicSaysSo()
{
    m_languages->offer({});
    QVERIFY(offers(QStringLiteral("en")));
    for (const Language& language : m_languages->all()) {
        QCOMPARE(offers(language.tag), language.status != Status::Draft);
    }
    Language reviewed = *m_languages->find(es);
    reviewed.status = Status::Reviewed;
    reviewed.draft = false;
    m_languages->put(reviewed, TsTranslator::make(TsFile {}, reviewed.pluralRule));
    QVERIFY(offers(es));
}

void SiteLanguagesTest::theOfferKeepsTheClinicsOrder()
{
    m_languages->offer({ .drafts = true,
        .tags = { QStringLiteral("ar"), QStringLiteral("en"), QStringLiteral("xx") } });
    const auto offered = m_languages->offered();
    QCOMPARE(offered.size(), std::size_t { 2 });
    QCOMPARE(offered[0].tag, QStringLiteral("ar"));
    QCOMPARE(offered[1].tag, QStringLiteral("en"));
}

void SiteLanguagesTest::aClinicsOwnEnglishBreaksItsLinesAlike()
{
    const Language english = *m_languages->find(QStringLiteral("en"));
    QVERIFY(m_languages->choose(english.tag).empty());
    const auto step
        = [] { return QCoreApplication::translate("StepProgress", "Step %1 of about %2"); };
    QCOMPARE(step(), QStringLiteral("Step %1\u00A0of about %2"));
    m_languages->put(english, TsTranslator::make(TsFile {}, english.pluralRule));
    QCOMPARE(step(), QStringLiteral("Step %1\u00A0of about %2"));
}

void SiteLanguagesTest::pseudoLanguagesHoldEveryText()
{
    QVERIFY(addPseudoLanguages(*m_languages, texts()).empty());
    QVERIFY(m_languages->choose(QStringLiteral("en-XA")).empty());
    const QString english = texts().english(question);
    QVERIFY(m_languages->text(texts(), question).size() >= english.size() * 13 / 10);
    QVERIFY(m_languages->text(texts(), question) != english);
    const QString step = QCoreApplication::translate("StepProgress", "Step %1 of about %2");
    QVERIFY(step.contains(QStringLiteral("%1")) && step.contains(QStringLiteral("%2")));
    QVERIFY(step != QStringLiteral("Step %1 of about %2"));
    QVERIFY(m_languages->choose(QStringLiteral("ar-XB")).empty());
    QVERIFY(m_languages->current().rightToLeft);
    QVERIFY(m_languages->text(texts(), question).contains(QChar(0x202e)));
}

QTEST_MAIN(SiteLanguagesTest)
#include "tst_site_languages.moc"
