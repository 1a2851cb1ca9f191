// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the nurse's slip and how it looks. UPDATE_GOLDEN=1 renews the golden pictures.
#include "printing/slip_samples.h"

#include "content/content_loader.h"
#include "printing/clinic_context.h"
#include "printing/drawing_writer.h"
#include "printing/ink.h"
#include "printing/slip_content.h"
#include "printing/slip_layout.h"

#include <QFontInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace legcheck;
using printing::Paper;

namespace {

constexpr double goldenDotsPerMillimetre = 100 / 25.4;

QString goldenFile(const QString& name)
{
    return QStringLiteral(TESTS_DIR "/printing/golden/%1.png").arg(name);
}

/// Says where to look if the picture is not the golden one; empty if it is.
QString unlikeGolden(const QImage& actual, const QString& name)
{
    const QString file = goldenFile(name);
    if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
        return actual.save(file) ? QString() : QStringLiteral("cannot write ") + file;
    }
    const auto pixels
        = [](const QImage& picture) { return picture.convertToFormat(QImage::Format_Grayscale8); };
    if (pixels(QImage(file)) == pixels(actual)) {
        return {};
    }
    const QString actualFile
        = QString(file).replace(QStringLiteral(".png"), QStringLiteral(".actual.png"));
    return QStringLiteral("looks different: see %1%2")
        .arg(actualFile,
            actual.save(actualFile) ? QString() : QStringLiteral(" (which could not be written)"));
}

/// Ligatures taken apart and all spaces out, so that line breaks do not matter.
QString joined(const QString& text)
{
    QString result = printing::plain(text).normalized(QString::NormalizationForm_KC);
    result.removeIf([](QChar character) { return character.isSpace(); });
    return result;
}

void addList(QStringList& texts, const printing::ListText& list)
{
    texts << list.letter << list.title << list.note;
    for (const auto& line : list.lines) {
        texts << line.label << line.value;
    }
    texts << list.notAsked.split(QLatin1Char('\n'));
}

/// Every text that must be readable on every paper.
QStringList allTexts(const printing::SlipContent& content)
{
    QStringList texts { content.update, content.clinic, content.notice, content.ticket,
        content.copy, content.categoryLine, content.word, content.target, content.unknownCount,
        content.unknownNames, content.stoppedEarly, content.moreReasons, content.side,
        content.place, content.pain, content.scoreNotValid, content.wellsRange,
        content.recommendation, content.versions, content.disclaimer, content.confidential };
    for (const auto* list : { &content.alerts, &content.flags, &content.toldSigns,
             &content.redFlagLines, &content.nice }) {
        std::ranges::copy(*list, std::back_inserter(texts));
    }
    for (const auto& fact : content.facts) {
        texts << fact.label << fact.value;
    }
    for (const auto& reason : content.reasons) {
        texts << reason.rule << reason.because << reason.ruleId;
    }
    for (const auto& row : content.wells) {
        texts << row.item << row.hint << row.points << row.who;
    }
    for (const auto& row : content.differences) {
        texts << row.label << row.value;
    }
    addList(texts, content.situation);
    addList(texts, content.background);
    addList(texts, content.checks);
    return texts;
}

} // namespace

class TestSlip : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void pictureIsAsAgreed_data();
    void pictureIsAsAgreed();
    void everyTextStandsOnEveryPaper_data() { pictureIsAsAgreed_data(); }
    void everyTextStandsOnEveryPaper();
    void sheetsTakeOnePage();
    void fullestSlipTakesASecondPageRatherThanLosing();
    void marginsStayWhite();
    void rollIsAsWideAsThePrintHead();
    void unknownIsNeverNone();
    void notAskedIsNeverNo();
    void scoreIsARangeAndRulesNothingOut();
    void flagsStandNearTheTop();
    void longWordsAndNamesStayWhole();
    void aLogoStandsAtTheTop();
    void rightToLeftMirrorsAllButTheLegs();
    void everyScriptStandsOnSmallPaper_data();
    void everyScriptStandsOnSmallPaper();
    void anUpdateSaysSoFirst();

private:
    [[nodiscard]] tests::SlipSample sample(const char* name) const
    {
        return tests::slipSample(*m_pack, name);
    }
    [[nodiscard]] printing::SlipContent contentOf(const tests::SlipSample& shown) const
    {
        return printing::slipContent(shown.slip, *m_pack, shown.context);
    }
    [[nodiscard]] printing::PagedDrawing drawingOf(
        const tests::SlipSample& shown, Paper paper) const
    {
        return printing::layOutSlip(shown.slip, *m_pack, shown.context, paper);
    }
    /// What poppler reads from the slip's PDF, joined.
    [[nodiscard]] QString readBack(const tests::SlipSample& shown, Paper paper) const;

    std::optional<content::ContentPack> m_pack;
};

void TestSlip::initTestCase()
{
    auto pack = content::loadContentPack(content::defaultContentFolder());
    QVERIFY2(pack.hasValue(), pack.hasValue() ? "" : pack.error().front().what.c_str());
    m_pack = std::move(pack).value();
    // What stands on the pictures must not change with every word of the content.
    m_pack->sha256
        = QStringLiteral("75666df96b75aeb376cbce2b5f7c711217a2f6173d10d2ee5c8cda684c5eff3d");
    const QFontInfo info(QFont(QStringLiteral("Noto Sans")));
    QVERIFY2(info.exactMatch(), "the slip's type is Noto Sans: install fonts-noto-core");
}

QString TestSlip::readBack(const tests::SlipSample& shown, Paper paper) const
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"),
        { QStringLiteral("-raw"), QStringLiteral("-"), QStringLiteral("-") });
    if (!reader.waitForStarted()) {
        return QStringLiteral("pdftotext is missing: install poppler-utils");
    }
    reader.write(printing::pdfOf(drawingOf(shown, paper)));
    reader.closeWriteChannel();
    reader.waitForFinished();
    return joined(QString::fromUtf8(reader.readAllStandardOutput()));
}

void TestSlip::pictureIsAsAgreed_data()
{
    QTest::addColumn<QString>("name");
    for (const auto& shown : tests::slipSamples(*m_pack)) {
        QTest::newRow(shown.name.c_str()) << QString::fromStdString(shown.name);
    }
}

void TestSlip::pictureIsAsAgreed()
{
    QFETCH(QString, name);
    const tests::SlipSample shown = tests::slipSample(*m_pack, name.toStdString());
    for (const Paper paper : { Paper::A4, Paper::Letter, Paper::Roll80 }) {
        const printing::PagedDrawing drawing = drawingOf(shown, paper);
        for (int page = 0; page < drawing.pages; ++page) {
            const QImage actual = paper == Paper::Roll80
                ? printing::pictureOf(drawing, page)
                : printing::pictureOf(drawing, page, goldenDotsPerMillimetre);
            const QString fault = unlikeGolden(actual,
                QStringLiteral("%1-%2%3").arg(name,
                    QString::fromLatin1(printing::nameOf(paper).data()),
                    page == 0 ? QString() : QStringLiteral("-page%1").arg(page + 1)));
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
        }
    }
}

void TestSlip::rightToLeftMirrorsAllButTheLegs()
{
    auto shown = sample("category-3");
    shown.context.direction = Qt::RightToLeft;
    const QString fault
        = unlikeGolden(printing::pictureOf(drawingOf(shown, Paper::A4), 0, goldenDotsPerMillimetre),
            QStringLiteral("right-to-left-a4"));
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void TestSlip::everyScriptStandsOnSmallPaper_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Paper>("paper");
    for (const char* language : { "en", "ar", "ur", "zh-Hans" }) {
        for (const Paper paper : { Paper::Letter, Paper::A5, Paper::Roll58 }) {
            QTest::addRow("slip-%s-%s", language, printing::nameOf(paper).data())
                << QString::fromLatin1(language) << paper;
        }
    }
}

void TestSlip::everyScriptStandsOnSmallPaper()
{
    QFETCH(QString, language);
    QFETCH(Paper, paper);
    auto languages = language::Languages::read(QStringLiteral(":/translations"));
    QVERIFY(languages.hasValue());
    tests::SlipSample shown = sample("category-3");
    const auto printed = shown.context.printed;
    const QString clinic = shown.context.clinic;
    const QString version = shown.context.softwareVersion;
    shown.context = printing::clinicContext(
        *languages.value(), m_pack->texts, language, QStringLiteral("ru"));
    shown.context.printed = printed;
    shown.context.clinic = clinic;
    shown.context.softwareVersion = version;
    shown.slip.record.language = "ru";
    const printing::PagedDrawing drawing = drawingOf(shown, paper);
    for (int page = 0; page < drawing.pages; ++page) {
        const QImage actual = drawing.format.isRoll()
            ? printing::pictureOf(drawing, page)
            : printing::pictureOf(drawing, page, goldenDotsPerMillimetre);
        const QString suffix
            = drawing.pages > 1 ? QStringLiteral("-page%1").arg(page + 1) : QString();
        const QString fault
            = unlikeGolden(actual, QString::fromLatin1(QTest::currentDataTag()) + suffix);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
}

void TestSlip::anUpdateSaysSoFirst()
{
    const auto shown = sample("update");
    for (const Paper paper : { Paper::A4, Paper::A5, Paper::Roll80, Paper::Roll58 }) {
        const QString read = readBack(shown, paper);
        const auto update = read.indexOf(joined(contentOf(shown).update));
        QVERIFY(update >= 0);
        QVERIFY(update < read.indexOf(joined(contentOf(shown).word)));
    }
    QVERIFY(contentOf(sample("category-3")).update.isEmpty());
}

void TestSlip::everyTextStandsOnEveryPaper()
{
    QFETCH(QString, name);
    const tests::SlipSample shown = tests::slipSample(*m_pack, name.toStdString());
    const QStringList texts = allTexts(contentOf(shown));
    for (const Paper paper : { Paper::A4, Paper::Letter, Paper::Roll80 }) {
        const QString read = readBack(shown, paper);
        for (const QString& text : texts) {
            QVERIFY2(read.contains(joined(text)), qPrintable(printing::plain(text)));
        }
    }
}

void TestSlip::sheetsTakeOnePage()
{
    for (const auto& shown : tests::slipSamples(*m_pack)) {
        if (shown.name != "fullest") {
            QCOMPARE(drawingOf(shown, Paper::A4).pages, 1);
            QCOMPARE(drawingOf(shown, Paper::Letter).pages, 1);
        }
        QCOMPARE(drawingOf(shown, Paper::Roll80).pages, 1);
    }
}

void TestSlip::fullestSlipTakesASecondPageRatherThanLosing()
{
    const auto shown = sample("fullest");
    QCOMPARE(drawingOf(shown, Paper::A4).pages, 2);
    const QString read = readBack(shown, Paper::A4);
    QVERIFY(read.contains(joined(shown.context.words.page.arg(1).arg(2))));
    QVERIFY(read.contains(joined(shown.context.words.page.arg(2).arg(2))));
}

void TestSlip::marginsStayWhite()
{
    for (const Paper paper : { Paper::A4, Paper::Letter }) {
        const printing::PagedDrawing drawing = drawingOf(sample("fullest"), paper);
        for (int page = 0; page < drawing.pages; ++page) {
            QImage picture = printing::pictureOf(drawing, page, 4);
            const int margin = 12 * 4 - 1;
            QPainter painter(&picture);
            painter.fillRect(picture.rect().adjusted(margin, margin, -margin, -margin), Qt::white);
            painter.end();
            QImage blank(picture.size(), picture.format());
            blank.setDotsPerMeterX(picture.dotsPerMeterX());
            blank.setDotsPerMeterY(picture.dotsPerMeterY());
            blank.fill(Qt::white);
            QVERIFY(picture == blank);
        }
    }
}

void TestSlip::rollIsAsWideAsThePrintHead()
{
    const QImage picture = printing::pictureOf(drawingOf(sample("category-3"), Paper::Roll80), 0);
    QCOMPARE(picture.width(), 576);
    QCOMPARE(picture.format(), QImage::Format_Mono);
}

void TestSlip::unknownIsNeverNone()
{
    for (const char* name : { "fullest", "help-asked" }) {
        const auto content = contentOf(sample(name));
        QVERIFY(!content.unknownCount.isEmpty());
        QVERIFY(std::ranges::any_of(content.redFlagLines,
            [](const QString& line) { return line.contains(QStringLiteral("ruled out")); }));
    }
    const auto fullest = contentOf(sample("fullest"));
    for (const QString& line : fullest.redFlagLines) {
        QVERIFY2(!line.contains(QStringLiteral("none")), qPrintable(line));
    }
}

void TestSlip::notAskedIsNeverNo()
{
    const auto content = contentOf(sample("category-1"));
    QVERIFY(content.situation.lines.empty());
    QVERIFY(content.situation.notAsked.contains(QStringLiteral("Swelling")));
    QVERIFY(content.background.lines.empty());
    for (const auto& row : content.wells) {
        QVERIFY(row.answer == printing::ItemAnswer::NotAsked
            || row.answer == printing::ItemAnswer::ToTick);
        QVERIFY(row.hasTickBox);
    }
}

void TestSlip::scoreIsARangeAndRulesNothingOut()
{
    for (const auto& shown : tests::slipSamples(*m_pack)) {
        for (const QString& text : allTexts(contentOf(shown))) {
            QVERIFY2(
                !text.contains(QStringLiteral("low risk"), Qt::CaseInsensitive), qPrintable(text));
        }
    }
    const auto content = contentOf(sample("category-3"));
    QCOMPARE(printing::plain(content.wellsRange), QStringLiteral("Told 3  –  highest 5"));
    QVERIFY(printing::plain(content.nice.front()).contains(QStringLiteral("ultrasound")));
    const auto cramp = contentOf(sample("category-5"));
    QCOMPARE(cramp.nice.size(), 1U);
    QVERIFY(!cramp.nice.front().contains(QStringLiteral("NICE")));
    const auto minor = contentOf(sample("minor"));
    QVERIFY(!minor.scoreValid);
    QVERIFY(minor.wells.empty());
}

void TestSlip::flagsStandNearTheTop()
{
    const auto plainTexts = [](const std::vector<QString>& texts) {
        QStringList result;
        for (const QString& text : texts) {
            result.append(printing::plain(text));
        }
        return result;
    };
    const auto words = printing::slipWords();
    QCOMPARE(plainTexts(contentOf(sample("fullest")).flags),
        QStringList(
            { QStringLiteral("INTERPRETER NEEDED: Spanish"), words.pregnant, words.bloodThinner }));
    QCOMPARE(plainTexts(contentOf(sample("minor")).flags),
        QStringList({ printing::plain(printing::boldStars(words.underAge)) }));
    const auto helped = contentOf(sample("help-asked"));
    QCOMPARE(plainTexts(helped.alerts), QStringList({ words.staffCalled, words.helpAsked }));
    QCOMPARE(contentOf(sample("copy")).copy, QStringLiteral("COPY 2"));
    QVERIFY(contentOf(sample("category-5")).flags.empty());
}

void TestSlip::longWordsAndNamesStayWhole()
{
    auto shown = sample("category-1");
    shown.slip.record.ticket = "A-017-2026-11-23-0000017";
    shown.context.clinic = QStringLiteral("Clinic of a very long name ").repeated(6).trimmed();
    for (const Paper paper : { Paper::A4, Paper::Letter, Paper::Roll80 }) {
        const QString read = readBack(shown, paper);
        QVERIFY(read.contains(QString::fromStdString(shown.slip.record.ticket)));
        QVERIFY(read.contains(joined(shown.context.clinic)));
    }
}

void TestSlip::aLogoStandsAtTheTop()
{
    const auto logoOf = [](QSize size) {
        QImage logo(size, QImage::Format_Grayscale8);
        logo.fill(Qt::black);
        return logo;
    };
    const auto inkOf = [](const printing::PagedDrawing& drawing) {
        const QImage page
            = printing::pictureOf(drawing, 0).convertToFormat(QImage::Format_Grayscale8);
        double dots = 0;
        for (int y = 0; y < page.height(); ++y) {
            const uchar* line = page.constScanLine(y);
            dots += static_cast<double>(
                std::count_if(line, line + page.width(), [](uchar tone) { return tone < 128; }));
        }
        return dots / (drawing.format.dotsPerMillimetre * drawing.format.dotsPerMillimetre);
    };
    const std::vector<Paper> papers { Paper::A4, Paper::Letter, Paper::A5, Paper::Roll80,
        Paper::Roll58 };
    // Whatever its shape, it pushes nothing to another page.
    for (auto shown : tests::slipSamples(*m_pack)) {
        for (const Paper paper : papers) {
            shown.context.logo = {};
            const int pages = drawingOf(shown, paper).pages;
            for (const QSize& size :
                { QSize(600, 300), QSize(300, 300), QSize(100, 600), QSize(1600, 90) }) {
                shown.context.logo = logoOf(size);
                QVERIFY2(drawingOf(shown, paper).pages == pages,
                    qPrintable(QStringLiteral("%1 on %2, %3 by %4")
                                   .arg(QString::fromStdString(shown.name),
                                       QString::fromLatin1(printing::nameOf(paper).data()))
                                   .arg(size.width())
                                   .arg(size.height())));
            }
        }
    }
    // A5 has several pages, and what stands on the first may move on.
    for (const Paper paper : { Paper::A4, Paper::Letter, Paper::Roll80, Paper::Roll58 }) {
        auto shown = sample("category-5");
        const auto without = drawingOf(shown, paper);
        shown.context.logo = logoOf({ 600, 300 });
        const auto with = drawingOf(shown, paper);
        QCOMPARE(with.pages, without.pages);
        constexpr double smallest = 40; // square millimetres
        QVERIFY(inkOf(with) > inkOf(without) + smallest);
        QVERIFY(readBack(shown, paper).contains(joined(shown.context.clinic)));
    }
}

QTEST_MAIN(TestSlip)
#include "tst_slip.moc"
