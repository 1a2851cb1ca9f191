// SPDX-License-Identifier: GPL-3.0-or-later
// ESC/POS: every command byte for byte, and whole papers on a printer that answers, falls silent,
// runs out of paper, stalls, hangs up and lies.
#include "printing/escpos_printer.h"

#include "printing/drawing_writer.h"
#include "printing/escpos_commands.h"
#include "printing/fake_receipt_printer.h"
#include "printing/printer_factory.h"

#include <QtTest>

using namespace legcheck;
using namespace legcheck::printing;
using tests::FakeBehaviour;
using tests::FakeReceiptPrinter;

namespace {

using namespace std::chrono_literals;

constexpr int feedLines = 24;

EscposPatience shortPatience()
{
    return { .connect = 1000ms,
        .firstAnswer = 300ms,
        .answer = 2000ms,
        .write = 400ms,
        .finish = 1000ms,
        .slowestMillimetresPerSecond = 1000 };
}

/// A paper `millimetres` long with something on each line.
PagedDrawing striped(Paper paper, int millimetres)
{
    PagedDrawing drawing;
    drawing.format = formatOf(paper);
    drawing.height = millimetres * millimetre;
    drawing.draw = [millimetres](QPainter& painter, int) {
        for (int line = 0; line < millimetres; ++line) {
            painter.fillRect(QRectF(600 + 10 * line, line * millimetre, 2000, 50), Qt::black);
        }
    };
    return drawing;
}

const QString jobName = QStringLiteral("2026-11-23_A-017_slip");

} // namespace

class TestEscposPrinter : public QObject {
    Q_OBJECT

private slots:
    void commandsAreTheseBytes();
    void rasterPacksBlackAsOne();
    void statusBytesAreRead_data();
    void statusBytesAreRead();
    void otherBytesAreNoStatus();

    void wholePaperComesOut_data();
    void wholePaperComesOut();
    void fileHoldsTheSameAsThePrinterGets();
    void printerThatIsNotReadyGetsNothing_data();
    void printerThatIsNotReadyGetsNothing();
    void paperLowStillPrints();
    void paperThatEndsOnTheWayIsNotPrinted();
    void silentPrinterIsNeverPrinted();
    void noAnswerInTurnIsNeverPrinted();
    void printerThatFallsSilentHasFailed();
    void stallEndsInTime();
    void hangUpHalfWay();
    void nonsenseBetweenAnswersDoesNoHarm();
    void nobodyThere();
    void stopBeforeAndBetween();
    void halfAPaperIsCutOffBeforeTheNext();
    void lieCannotBeFoundOut();
    void factoryTakesReceiptPrinters_data();
    void factoryTakesReceiptPrinters();

private:
    [[nodiscard]] EscposPrinter printerOf(const FakeReceiptPrinter& fake) const
    {
        return {
            { .device = fake.device(), .host = QStringLiteral("127.0.0.1"), .port = fake.port() },
            Paper::Roll80, shortPatience()
        };
    }
};

void TestEscposPrinter::commandsAreTheseBytes()
{
    QCOMPARE(escpos::initialize().toHex(' '), QByteArray("1b 40 1d 61 00"));
    QCOMPARE(escpos::feed(24).toHex(' '), QByteArray("1b 4a 18"));
    QCOMPARE(escpos::feed(255).toHex(' '), QByteArray("1b 4a ff"));
    QCOMPARE(escpos::cut().toHex(' '), QByteArray("1d 56 42 00"));
    QCOMPARE(escpos::askInTurn().toHex(' '), QByteArray("1d 72 01"));
    QCOMPARE(escpos::endUnfinished(), QByteArray(128 * 72, '\0'));
    for (int kind = 1; kind <= escpos::statusKinds; ++kind) {
        QCOMPARE(escpos::askStatus(kind), QByteArray("\x10\x04") + static_cast<char>(kind));
    }
}

void TestEscposPrinter::rasterPacksBlackAsOne()
{
    QImage picture(16, 3, QImage::Format_Mono);
    picture.setColorTable({ qRgb(0, 0, 0), qRgb(255, 255, 255) });
    picture.fill(1);
    picture.setPixel(0, 1, 0);
    picture.setPixel(15, 2, 0);
    QCOMPARE(escpos::raster(picture, 1, 2).toHex(' '),
        QByteArray("1d 76 30 00 02 00 02 00 80 00 00 01"));
    // The other way round in memory, the same on paper.
    QImage turned = picture;
    turned.invertPixels();
    turned.setColorTable({ qRgb(255, 255, 255), qRgb(0, 0, 0) });
    QCOMPARE(escpos::raster(turned, 1, 2), escpos::raster(picture, 1, 2));
    for (const Paper paper : { Paper::Roll80, Paper::Roll58 }) {
        const auto bands = escpos::bandsOf(striped(paper, 50), 0);
        QCOMPARE(bands.size(), 4U); // 400 lines
        const char widthBytes = paper == Paper::Roll80 ? 72 : 48;
        QCOMPARE(bands.front().left(8),
            QByteArray("\x1dv0\0", 4) + widthBytes + QByteArray("\0\x80\0", 3));
        QCOMPARE(bands.back().left(8),
            QByteArray("\x1dv0\0", 4) + widthBytes + QByteArray("\0\x10\0", 3));
    }
}

void TestEscposPrinter::statusBytesAreRead_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("bits");
    QTest::addColumn<PrinterState>("expected");
    const auto row = [](const char* name, int kind, int bits, const PrinterState& state) {
        QTest::newRow(name) << kind << bits << state;
    };
    row("off-line", 1, 0x08, { .offline = true });
    row("drawer pin says nothing", 1, 0x04, {});
    row("cover", 2, 0x04, { .coverOpen = true });
    row("paper button says nothing", 2, 0x08, {});
    row("stopped for paper", 2, 0x20, { .paperOut = true });
    row("error", 2, 0x40, { .otherError = true });
    row("knife", 3, 0x08, { .jam = true });
    row("paper low", 4, 0x0C, { .paperLow = true });
    row("paper low, one sensor", 4, 0x04, { .paperLow = true });
    row("paper out", 4, 0x6C, { .paperLow = true, .paperOut = true });
}

void TestEscposPrinter::statusBytesAreRead()
{
    QFETCH(int, kind);
    QFETCH(int, bits);
    QFETCH(PrinterState, expected);
    const auto byte = static_cast<unsigned char>(0x12 | bits);
    QVERIFY(escpos::isStatus(byte));
    PrinterState state;
    escpos::readStatus(kind, byte, state);
    QCOMPARE(state, expected);
    PrinterState well;
    escpos::readStatus(kind, 0x12, well);
    QCOMPARE(well, PrinterState());
}

void TestEscposPrinter::otherBytesAreNoStatus()
{
    // XON, XOFF, a line end, an answer in turn, unasked reports.
    for (const int byte : { 0x11, 0x13, 0x0A, 0x00, 0x0F, 0x10, 0xFF, 0x93 }) {
        QVERIFY2(
            !escpos::isStatus(static_cast<unsigned char>(byte)), qPrintable(QString::number(byte)));
    }
    for (const int byte : { 0x12, 0x1A, 0x11, 0x13, 0x90 }) {
        QVERIFY(!escpos::isAnswerInTurn(static_cast<unsigned char>(byte)));
    }
    QVERIFY(escpos::isAnswerInTurn(0x00));
    QVERIFY(escpos::isAnswerInTurn(0x0C));
    QVERIFY(escpos::saysPaperEnd(0x0C));
    QVERIFY(!escpos::saysPaperEnd(0x03));
}

void TestEscposPrinter::wholePaperComesOut_data()
{
    QTest::addColumn<Paper>("paper");
    QTest::addColumn<bool>("isDevice");
    QTest::newRow("80 mm, network") << Paper::Roll80 << false;
    QTest::newRow("58 mm, network") << Paper::Roll58 << false;
    QTest::newRow("80 mm, device file") << Paper::Roll80 << true;
    QTest::newRow("58 mm, device file") << Paper::Roll58 << true;
}

void TestEscposPrinter::wholePaperComesOut()
{
    QFETCH(Paper, paper);
    QFETCH(bool, isDevice);
    const int dots = paper == Paper::Roll80 ? 576 : 384;
    const FakeReceiptPrinter fake(
        dots, isDevice ? FakeReceiptPrinter::Line::Device : FakeReceiptPrinter::Line::Tcp);
    EscposPrinter printer(
        { .device = fake.device(), .host = QStringLiteral("127.0.0.1"), .port = fake.port() },
        paper, shortPatience());
    const PagedDrawing drawing = striped(paper, 120);
    for (std::size_t count = 1; count <= 2; ++count) {
        const PrintOutcome outcome = printer.print(drawing, jobName, {});
        QVERIFY2(outcome.isPrinted(), qPrintable(outcome.why));
        QCOMPARE(outcome.onPaper, OnPaper::Yes);
        QCOMPARE(fake.papers().size(), count);
    }
    QCOMPARE(fake.unknown(), QString());
    QCOMPARE(fake.uncutLines(), 0);
    const QImage paperOut = fake.papers().front();
    QCOMPARE(paperOut.height(), 120 * 8 + feedLines);
    const auto grey
        = [](const QImage& image) { return image.convertToFormat(QImage::Format_Grayscale8); };
    QCOMPARE(grey(paperOut.copy(0, 0, dots, 120 * 8)), grey(pictureOf(drawing, 0)));
}

void TestEscposPrinter::fileHoldsTheSameAsThePrinterGets()
{
    PagedDrawing drawing = striped(Paper::Roll80, 20);
    drawing.pages = 2;
    const QByteArray bytes = escpos::bytesOf(drawing);
    QByteArray expected = escpos::initialize();
    for (int page = 0; page < 2; ++page) {
        expected += escpos::raster(pictureOf(drawing, page), 0, 128)
            + escpos::raster(pictureOf(drawing, page), 128, 32) + escpos::feed(feedLines)
            + escpos::cut();
    }
    QCOMPARE(bytes, expected);
}

void TestEscposPrinter::printerThatIsNotReadyGetsNothing_data()
{
    QTest::addColumn<FakeBehaviour>("behaviour");
    QTest::addColumn<PrinterState>("expected");
    const PrinterState off { .reachable = true, .answers = true, .offline = true };
    PrinterState state = off;
    state.coverOpen = true;
    QTest::newRow("cover") << FakeBehaviour { .isCoverOpen = true } << state;
    state = off;
    state.paperOut = true;
    QTest::newRow("no paper") << FakeBehaviour { .isOutOfPaper = true } << state;
    state = off;
    state.jam = state.otherError = true;
    QTest::newRow("knife") << FakeBehaviour { .isKnifeStuck = true } << state;
}

void TestEscposPrinter::printerThatIsNotReadyGetsNothing()
{
    QFETCH(FakeBehaviour, behaviour);
    QFETCH(PrinterState, expected);
    FakeReceiptPrinter fake(576);
    fake.behave(behaviour);
    EscposPrinter printer = printerOf(fake);
    QCOMPARE(printer.state(), expected);
    const PrintOutcome outcome = printer.print(striped(Paper::Roll80, 60), jobName, {});
    QCOMPARE(outcome.result, PrintResult::Failed);
    QCOMPARE(outcome.onPaper, OnPaper::Nothing);
    QCOMPARE(outcome.state, expected);
    QVERIFY(!outcome.why.isEmpty());
    QVERIFY(fake.papers().empty());
    fake.behave({});
    QVERIFY(printer.print(striped(Paper::Roll80, 60), jobName, {}).isPrinted());
    QCOMPARE(fake.papers().size(), 1U);
}

void TestEscposPrinter::paperLowStillPrints()
{
    FakeReceiptPrinter fake(576);
    fake.behave({ .isPaperLow = true });
    EscposPrinter printer = printerOf(fake);
    const PrintOutcome outcome = printer.print(striped(Paper::Roll80, 20), jobName, {});
    QVERIFY(outcome.isPrinted());
    QVERIFY(outcome.state.paperLow);
}

void TestEscposPrinter::paperThatEndsOnTheWayIsNotPrinted()
{
    FakeReceiptPrinter fake(576);
    // In the middle, and on the very last line.
    for (const int lines : { 300, 60 * 8 - 1 }) {
        fake.behave({ .paperLeft = lines });
        EscposPrinter printer = printerOf(fake);
        const PrintOutcome outcome = printer.print(striped(Paper::Roll80, 60), jobName, {});
        QCOMPARE(outcome.result, PrintResult::Failed);
        QCOMPARE(outcome.onPaper, OnPaper::Maybe);
        QVERIFY(outcome.state.paperOut);
    }
}

void TestEscposPrinter::silentPrinterIsNeverPrinted()
{
    FakeReceiptPrinter fake(576);
    fake.behave({ .answersStatus = false, .answersInTurn = false });
    EscposPrinter printer = printerOf(fake);
    QVERIFY(printer.state().reachable);
    QVERIFY(!printer.state().answers);
    const PrintOutcome outcome = printer.print(striped(Paper::Roll80, 60), jobName, {});
    QCOMPARE(outcome.result, PrintResult::SentUnconfirmed);
    QCOMPARE(outcome.onPaper, OnPaper::Maybe);
    QTRY_COMPARE(fake.papers().size(), 1U);
}

void TestEscposPrinter::noAnswerInTurnIsNeverPrinted()
{
    FakeReceiptPrinter fake(576);
    fake.behave({ .answersInTurn = false });
    EscposPrinter printer = printerOf(fake);
    const PrintOutcome outcome = printer.print(striped(Paper::Roll80, 20), jobName, {});
    QCOMPARE(outcome.result, PrintResult::SentUnconfirmed);
}

void TestEscposPrinter::printerThatFallsSilentHasFailed()
{
    FakeReceiptPrinter fake(576);
    EscposPrinter printer = printerOf(fake);
    QVERIFY(printer.print(striped(Paper::Roll80, 20), jobName, {}).isPrinted());
    fake.behave({ .answersStatus = false, .answersInTurn = false });
    const PrintOutcome outcome = printer.print(striped(Paper::Roll80, 20), jobName, {});
    QCOMPARE(outcome.result, PrintResult::Failed);
    QCOMPARE(outcome.onPaper, OnPaper::Nothing);
    QCOMPARE(fake.papers().size(), 1U);
}

void TestEscposPrinter::stallEndsInTime()
{
    FakeReceiptPrinter fake(576);
    fake.behave({ .stallAfter = 20000 });
    EscposPrinter printer = printerOf(fake);
    const PrintOutcome outcome = printer.print(striped(Paper::Roll80, 800), jobName, {});
    QCOMPARE(outcome.result, PrintResult::Failed);
    QCOMPARE(outcome.onPaper, OnPaper::Maybe);
    QVERIFY(fake.papers().empty());
}

void TestEscposPrinter::hangUpHalfWay()
{
    FakeReceiptPrinter fake(576);
    fake.behave({ .closeAfter = 20000 });
    EscposPrinter printer = printerOf(fake);
    const PrintOutcome outcome = printer.print(striped(Paper::Roll80, 800), jobName, {});
    QCOMPARE(outcome.result, PrintResult::Failed);
    QCOMPARE(outcome.onPaper, OnPaper::Maybe);
    QVERIFY(fake.papers().empty());
}

void TestEscposPrinter::nonsenseBetweenAnswersDoesNoHarm()
{
    FakeReceiptPrinter fake(576);
    fake.behave({ .talksNonsense = true });
    EscposPrinter printer = printerOf(fake);
    QVERIFY(printer.print(striped(Paper::Roll80, 60), jobName, {}).isPrinted());
}

void TestEscposPrinter::nobodyThere()
{
    quint16 port = 0;
    {
        const FakeReceiptPrinter gone(576);
        port = gone.port();
    }
    EscposPrinter network(
        { .host = QStringLiteral("127.0.0.1"), .port = port }, Paper::Roll80, shortPatience());
    EscposPrinter device({ .device = QStringLiteral("/dev/no-such-printer") }, Paper::Roll80);
    EscposPrinter file({ .device = QStringLiteral("/etc/hostname") }, Paper::Roll80);
    for (EscposPrinter* printer : { &network, &device, &file }) {
        QVERIFY(!printer->state().reachable);
        const PrintOutcome outcome = printer->print(striped(Paper::Roll80, 20), jobName, {});
        QCOMPARE(outcome.result, PrintResult::Failed);
        QCOMPARE(outcome.onPaper, OnPaper::Nothing);
        QVERIFY(!outcome.why.isEmpty());
    }
}

void TestEscposPrinter::stopBeforeAndBetween()
{
    FakeReceiptPrinter fake(576);
    EscposPrinter printer = printerOf(fake);
    std::stop_source before;
    before.request_stop();
    const PrintOutcome never
        = printer.print(striped(Paper::Roll80, 60), jobName, before.get_token());
    QCOMPARE(never.result, PrintResult::Failed);
    QCOMPARE(never.onPaper, OnPaper::Nothing);

    std::stop_source between;
    PagedDrawing drawing = striped(Paper::Roll80, 60);
    drawing.pages = 2;
    const auto draw = drawing.draw;
    drawing.draw = [&](QPainter& painter, int page) {
        draw(painter, page);
        if (page == 1) {
            between.request_stop();
        }
    };
    const PrintOutcome half = printer.print(drawing, jobName, between.get_token());
    QCOMPARE(half.result, PrintResult::Failed);
    QCOMPARE(half.onPaper, OnPaper::Maybe);
    QCOMPARE(half.why, QStringLiteral("stopped"));
}

void TestEscposPrinter::halfAPaperIsCutOffBeforeTheNext()
{
    FakeReceiptPrinter fake(576);
    // Within the third band: the printer still waits for the rest of a picture.
    fake.behave({ .closeAfter = 30000 });
    EscposPrinter printer = printerOf(fake);
    QVERIFY(!printer.print(striped(Paper::Roll80, 300), jobName, {}).isPrinted());
    fake.behave({});
    const PagedDrawing drawing = striped(Paper::Roll80, 60);
    const PrintOutcome outcome = printer.print(drawing, jobName, {});
    QVERIFY2(outcome.isPrinted(), qPrintable(outcome.why));
    QCOMPARE(fake.unknown(), QString());
    QCOMPARE(fake.papers().size(), 2U);
    QCOMPARE(fake.papers().back().height(), 60 * 8 + feedLines);
}

void TestEscposPrinter::lieCannotBeFoundOut()
{
    // Its word is all there is: see printer.h. This test says so, lest anybody trust it further.
    FakeReceiptPrinter fake(576);
    fake.behave({ .laysNothingDown = true });
    EscposPrinter printer = printerOf(fake);
    QVERIFY(printer.print(striped(Paper::Roll80, 20), jobName, {}).isPrinted());
    QVERIFY(fake.papers().empty());
}

void TestEscposPrinter::factoryTakesReceiptPrinters_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<Paper>("paper");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* uri, Paper paper, const char* expected) {
        QTest::newRow(uri) << QString::fromLatin1(uri) << paper << QString::fromLatin1(expected);
    };
    row("escpos:/dev/usb/lp0", Paper::Roll80, "escpos:/dev/usb/lp0");
    row("escpos://192.168.1.20", Paper::Roll58, "escpos://192.168.1.20:9100");
    row("escpos://printer.clinic:9101/", Paper::Roll80, "escpos://printer.clinic:9101");
    row("escpos://", Paper::Roll80, "");
    row("escpos:lp0", Paper::Roll80, "");
    row("escpos://host:0", Paper::Roll80, "");
    row("escpos://host:99999", Paper::Roll80, "");
    row("escpos://host/queue", Paper::Roll80, "");
    row("escpos://a4", Paper::A4, "");
    row("ipp://host/ipp/print", Paper::Roll80, "");
    row("cups:office", Paper::Roll58, "");
    row("ipp://host/ipp/print", Paper::A5, "ipp://host/ipp/print");
    row("ipps://host:8631/ipp/print", Paper::A4, "ipps://host:8631/ipp/print");
    row("ipp://host", Paper::A4, "");
    row("cups:office", Paper::Letter, "cups:office");
    row("cups:two words", Paper::A4, "");
}

void TestEscposPrinter::factoryTakesReceiptPrinters()
{
    QFETCH(QString, uri);
    QFETCH(Paper, paper);
    QFETCH(QString, expected);
    const auto made = makePrinter(uri, paper);
    QCOMPARE(made.hasValue(), !expected.isEmpty());
    if (made) {
        QCOMPARE(made.value()->uri(), expected);
        QCOMPARE(made.value()->paper(), paper);
    } else {
        QCOMPARE(QString::fromStdString(made.error().front().where), uri);
    }
}

QTEST_MAIN(TestEscposPrinter)
#include "tst_escpos_printer.moc"
