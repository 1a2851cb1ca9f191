// SPDX-License-Identifier: GPL-3.0-or-later
// The patient's stub and the paper tape on every paper. UPDATE_GOLDEN=1 renews the golden pictures.
#include "content/content_loader.h"
#include "language/languages.h"
#include "printing/drawing_writer.h"
#include "printing/stub_layout.h"
#include "printing/test_page.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <array>

using namespace legcheck;
using namespace legcheck::printing;

namespace {

using namespace std::chrono_literals;

constexpr double goldenDotsPerMillimetre = 100 / 25.4;
constexpr auto printed = std::chrono::local_seconds(std::chrono::local_days(
                             std::chrono::year(2026) / std::chrono::November / 23))
    + 14h + 5min;

constexpr std::array papers { Paper::A4, Paper::Letter, Paper::A5, Paper::Roll80, Paper::Roll58 };

QString unlikeGolden(const QImage& actual, const QString& name)
{
    const QString file = QStringLiteral(TESTS_DIR "/printing/golden/%1.png").arg(name);
    if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
        return actual.save(file) ? QString() : QStringLiteral("cannot write ") + file;
    }
    const auto grey
        = [](const QImage& picture) { return picture.convertToFormat(QImage::Format_Grayscale8); };
    if (grey(QImage(file)) == grey(actual)) {
        return {};
    }
    const QString other
        = QString(file).replace(QStringLiteral(".png"), QStringLiteral(".actual.png"));
    return QStringLiteral("looks different: see %1%2")
        .arg(other, actual.save(other) ? QString() : QStringLiteral(" (not written)"));
}

bool isDark(const QImage& picture, int x, int y)
{
    return qGray(picture.pixel(x, y)) < 128;
}

/// Middles of the dark runs down one column of dots.
std::vector<double> runsDown(const QImage& picture, int x)
{
    std::vector<double> middles;
    int start = -1;
    for (int y = 0; y <= picture.height(); ++y) {
        const bool dark = y < picture.height() && isDark(picture, x, y);
        if (dark && start < 0) {
            start = y;
        } else if (!dark && start >= 0) {
            middles.push_back((start + y) / 2.0);
            start = -1;
        }
    }
    return middles;
}

} // namespace

class TestPatientPapers : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void looksAsAgreed_data();
    void looksAsAgreed();
    void stubNamesNoCondition();
    void everyTextStandsOnTheStub_data();
    void everyTextStandsOnTheStub();
    void marginsStayWhite_data();
    void marginsStayWhite();
    void stubWithoutNumberSendsToTheDesk();
    void theWayToTheDeskStandsOnTheStub();
    void rollTapeIsTrue();
    void sheetTapeIsTrue_data();
    void sheetTapeIsTrue();

private:
    [[nodiscard]] StubContext context(const QString& language) const
    {
        StubContext made = stubContext(*m_languages, m_pack->texts, language);
        made.clinic = QStringLiteral("Riverside Walk-in Clinic");
        made.ticket = QStringLiteral("A-017");
        made.printed = printed;
        return made;
    }
    [[nodiscard]] PagedDrawing drawingOf(
        const QString& kind, const QString& language, Paper paper) const
    {
        if (kind == QLatin1String("test")) {
            const TestPageContext page { .clinic = QStringLiteral("Riverside Walk-in Clinic"),
                .printer = QStringLiteral("escpos:/dev/usb/lp0"),
                .printed = printed };
            // Those only, so that a new language does not change the picture.
            std::vector<language::Language> shown;
            for (const char* tag : { "en", "es", "ar" }) {
                shown.push_back(*m_languages->find(QLatin1String(tag)));
            }
            return layOutTestPage(shown, page, paper);
        }
        if (kind == QLatin1String("desk")) {
            StubContext shown = context(language);
            shown.deskPlace = m_deskPlace;
            return layOutStub(*m_pack, shown, paper);
        }
        return kind == QLatin1String("stub") ? layOutStub(*m_pack, context(language), paper)
                                             : layOutTape(*m_pack, context(language), paper);
    }
    [[nodiscard]] QString textOf(const PagedDrawing& drawing) const;

    const QString m_deskPlace = QStringLiteral("beside the blue door, on the ground floor");
    std::optional<content::ContentPack> m_pack;
    std::unique_ptr<language::Languages> m_languages;
    QTemporaryDir m_folder;
};

void TestPatientPapers::initTestCase()
{
    auto pack = content::loadContentPack(content::defaultContentFolder());
    QVERIFY2(pack.hasValue(), pack.hasValue() ? "" : pack.error().front().what.c_str());
    m_pack = std::move(pack).value();
    auto languages = language::Languages::read(QStringLiteral(":/translations"));
    QVERIFY(languages.hasValue());
    m_languages = std::move(languages).value();
}

QString TestPatientPapers::textOf(const PagedDrawing& drawing) const
{
    const QString file = m_folder.filePath(QStringLiteral("paper.pdf"));
    if (!writeDrawing(drawing, file)) {
        return {};
    }
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), { file, QStringLiteral("-") });
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
}

void TestPatientPapers::looksAsAgreed_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("language");
    QTest::addColumn<Paper>("paper");
    const auto row = [](const char* kind, const char* language, Paper paper) {
        QTest::addRow("%s-%s-%s", kind, language, nameOf(paper).data())
            << QString::fromLatin1(kind) << QString::fromLatin1(language) << paper;
    };
    for (const Paper paper : papers) {
        row("stub", "en", paper);
        row("tape", "en", paper);
        row("test", "en", paper);
    }
    for (const char* language : { "ar", "ur", "zh-Hans" }) {
        for (const Paper paper : papers) {
            row("stub", language, paper);
        }
        for (const Paper paper : { Paper::Letter, Paper::A5, Paper::Roll58 }) {
            row("tape", language, paper);
        }
    }
    row("tape", "ar", Paper::Roll80);
    row("desk", "en", Paper::A4);
    row("desk", "en", Paper::Roll80);
    row("desk", "ar", Paper::Roll58);
}

void TestPatientPapers::looksAsAgreed()
{
    QFETCH(QString, kind);
    QFETCH(QString, language);
    QFETCH(Paper, paper);
    const PagedDrawing drawing = drawingOf(kind, language, paper);
    for (int page = 0; page < drawing.pages; ++page) {
        const QImage actual = drawing.format.isRoll()
            ? pictureOf(drawing, page)
            : pictureOf(drawing, page, goldenDotsPerMillimetre);
        QString name = QString::fromLatin1(QTest::currentDataTag());
        if (drawing.pages > 1) {
            name += QStringLiteral("-page%1").arg(page + 1);
        }
        const QString fault = unlikeGolden(actual, name);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
}

void TestPatientPapers::stubNamesNoCondition()
{
    const QString text = textOf(layOutStub(*m_pack, context(QStringLiteral("en")), Paper::A4));
    QVERIFY(text.contains(QStringLiteral("A-017")));
    for (const char* word : { "clot", "thromb", "cramp", "DVT", "vein", "Wells score", "category",
             "urgent", "triage", "cancer", "pregnan", "risk" }) {
        QVERIFY2(!text.contains(QLatin1String(word), Qt::CaseInsensitive), word);
    }
}

void TestPatientPapers::everyTextStandsOnTheStub_data()
{
    QTest::addColumn<Paper>("paper");
    for (const Paper paper : papers) {
        QTest::newRow(nameOf(paper).data()) << paper;
    }
}

void TestPatientPapers::everyTextStandsOnTheStub()
{
    QFETCH(Paper, paper);
    StubContext shown = context(QStringLiteral("en"));
    shown.copy = 2;
    const PagedDrawing drawing = layOutStub(*m_pack, shown, paper);
    QCOMPARE(drawing.pages, 1);
    const QString text = textOf(drawing);
    QStringList expected { shown.clinic, shown.ticket, shown.words.yourNumber, shown.words.keep,
        shown.words.diary, shown.words.diaryHint, shown.words.changed.section(QLatin1Char(' '), -1),
        QStringLiteral("COPY 2"), QStringLiteral("23 November 2026 14:05"),
        m_pack->texts.english(QStringLiteral("safety_net.title")) };
    for (const QString& id : m_pack->safetyNet) {
        expected << m_pack->texts.english(QStringLiteral("safety_net.") + id);
    }
    const auto joined = [](const QString& word) {
        QString result = word.normalized(QString::NormalizationForm_KC);
        result.removeIf([](QChar character) { return character.isSpace(); });
        return result;
    };
    for (const QString& word : expected) {
        QVERIFY2(joined(text).contains(joined(word)), qPrintable(word));
    }
}

void TestPatientPapers::marginsStayWhite_data()
{
    looksAsAgreed_data();
}

void TestPatientPapers::marginsStayWhite()
{
    QFETCH(QString, kind);
    QFETCH(QString, language);
    QFETCH(Paper, paper);
    const PagedDrawing drawing = drawingOf(kind, language, paper);
    const PaperFormat& format = drawing.format;
    for (int page = 0; page < drawing.pages; ++page) {
        const QImage picture = pictureOf(drawing, page);
        const double dots = format.dotsPerMillimetre / millimetre;
        const double cutOff = (format.width - format.printable) / 2;
        const int side = static_cast<int>((format.marginLeft - cutOff) * dots) - 2;
        const int end = static_cast<int>(format.marginTop * dots) - 2;
        const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
        QPoint stain(-1, -1);
        for (int y = 0; y < grey.height(); ++y) {
            const uchar* line = grey.constScanLine(y);
            const bool isEnd = y < end || y >= grey.height() - end;
            for (int x = 0; x < grey.width(); ++x) {
                if ((isEnd || x < side || x >= grey.width() - side) && line[x] < 128) {
                    stain = { x, y };
                }
            }
        }
        QCOMPARE(stain, QPoint(-1, -1));
    }
}

void TestPatientPapers::stubWithoutNumberSendsToTheDesk()
{
    StubContext shown = context(QStringLiteral("en"));
    shown.ticket.clear();
    const QString text = textOf(layOutStub(*m_pack, shown, Paper::A4));
    QVERIFY(text.contains(shown.words.noNumber));
    QVERIFY(!text.contains(shown.words.keep));
}

void TestPatientPapers::theWayToTheDeskStandsOnTheStub()
{
    for (const Paper paper : papers) {
        StubContext shown = context(QStringLiteral("en"));
        QVERIFY(!textOf(layOutStub(*m_pack, shown, paper)).contains(QStringLiteral("blue door")));
        shown.deskPlace = m_deskPlace;
        for (const char* ticket : { "A-017", "" }) {
            shown.ticket = QString::fromLatin1(ticket);
            const PagedDrawing drawing = layOutStub(*m_pack, shown, paper);
            QCOMPARE(drawing.pages, 1);
            // Narrow paper joins and breaks as it must.
            QString read = textOf(drawing).normalized(QString::NormalizationForm_KC);
            read.remove(QLatin1Char(' '));
            QVERIFY2(read.contains(QStringLiteral("Wheretofindthedesk:besidethebluedoor")),
                qPrintable(read));
        }
    }
    // In the patient's language, with words that are the screen's too.
    const StubContext german = context(QStringLiteral("de"));
    QVERIFY(german.words.deskPlace.contains(QStringLiteral("%1")));
    QVERIFY(german.words.deskPlace != stubWords().deskPlace);
}

void TestPatientPapers::rollTapeIsTrue()
{
    for (const Paper paper : { Paper::Roll80, Paper::Roll58 }) {
        const PagedDrawing drawing = layOutTape(*m_pack, context(QStringLiteral("en")), paper);
        const QImage picture = pictureOf(drawing, 0);
        QCOMPARE(drawing.pages, 1);
        // From the end upwards: a line each millimetre, eight dots apart, 600 of them and the 0.
        const int edge = static_cast<int>(
            (drawing.format.marginLeft - (drawing.format.width - drawing.format.printable) / 2)
            / millimetre * 8);
        const auto runs = runsDown(picture, edge + 16);
        QVERIFY(runs.size() > 600);
        const std::size_t zero = runs.size() - 601;
        for (std::size_t mark = 1; mark <= 600; ++mark) {
            QVERIFY2(
                std::abs(runs[zero + mark] - runs[zero] - 8.0 * static_cast<double>(mark)) <= 1,
                qPrintable(QString::number(mark)));
        }
        // The bar of 50 mm: the longest dark run in the text above.
        int longest = 0;
        for (int x = 0; x < edge + 80; ++x) {
            int run = 0;
            for (int y = 0; y < static_cast<int>(runs[zero]); ++y) {
                run = isDark(picture, x, y) ? run + 1 : 0;
                longest = std::max(longest, run);
            }
        }
        QVERIFY2(std::abs(longest - 400) <= 2, qPrintable(QString::number(longest)));
    }
}

void TestPatientPapers::sheetTapeIsTrue_data()
{
    QTest::addColumn<Paper>("paper");
    QTest::addColumn<int>("pieceLength");
    QTest::newRow("a4") << Paper::A4 << 250;
    QTest::newRow("letter") << Paper::Letter << 200;
    QTest::newRow("a5") << Paper::A5 << 150;
}

void TestPatientPapers::sheetTapeIsTrue()
{
    QFETCH(Paper, paper);
    QFETCH(int, pieceLength);
    const PagedDrawing drawing = layOutTape(*m_pack, context(QStringLiteral("en")), paper);
    constexpr double dots = 20; // a millimetre
    const QImage picture = pictureOf(drawing, drawing.pages - 1, dots);
    // Two millimetres inside the left edge of each piece every line is met, and nothing else.
    const int pieces = (tapeMillimetres + pieceLength - 1) / pieceLength;
    const double right = (drawing.format.width - drawing.format.marginLeft) / millimetre;
    double firstEdge
        = drawing.pages > 1 ? drawing.format.marginLeft / millimetre : right - pieces * 29.0;
    for (int piece = 0; piece < pieces; ++piece, firstEdge += 29) {
        const int length = std::min(pieceLength, tapeMillimetres - piece * pieceLength);
        const auto runs = runsDown(picture, static_cast<int>((firstEdge + 2) * dots));
        QVERIFY2(runs.size() > static_cast<std::size_t>(length),
            qPrintable(QString::number(runs.size())));
        const double top = drawing.format.marginTop / millimetre * dots;
        for (std::size_t mark = 1; mark <= static_cast<std::size_t>(length); ++mark) {
            QVERIFY2(std::abs(runs[mark] - top - dots * static_cast<double>(mark)) <= 3,
                qPrintable(
                    QStringLiteral("piece %1, %2 mm: %3").arg(piece).arg(mark).arg(runs[mark])));
        }
    }
}

QTEST_MAIN(TestPatientPapers)
#include "tst_patient_papers.moc"
