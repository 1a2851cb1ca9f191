// SPDX-License-Identifier: GPL-3.0-or-later
// IPP with real parts: an IPP Everywhere printer, and a CUPS server whose queue leads to it.
#include "printing/ipp/ipp_printer.h"

#include "printing/drawing_writer.h"
#include "printing/print_services.h"
#include "printing/printer_words.h"

#include <QtTest>

#include <thread>

using namespace legcheck;
using namespace legcheck::printing;

namespace {

using namespace std::chrono_literals;

IppPatience shortPatience()
{
    return { .connect = 3000ms,
        .answer = 5000ms,
        .hindered = 1500ms,
        .finish = 60000ms,
        .betweenLooks = 100ms };
}

PagedDrawing page(Paper paper)
{
    PagedDrawing drawing;
    drawing.format = formatOf(paper);
    drawing.height = drawing.format.height;
    drawing.title = QStringLiteral("Test");
    drawing.draw = [](QPainter& painter, int) {
        painter.fillRect(QRectF(2000, 3000, 5000, 1000), Qt::black);
    };
    return drawing;
}

const QString pdfOnly = QStringLiteral("application/pdf");
const QString rasterOnly = QStringLiteral("image/pwg-raster");
const QString jobName = QStringLiteral("2026-11-23_A-017_slip");

} // namespace

class TestIppPrinter : public QObject {
    Q_OBJECT

private slots:
    // First: libcups looks for CUPS_SERVER once.
    void queuePrintsAndIsStartedAgain();
    void pdfPrinterPrints();
    void rasterPrinterPrints();
    void noPaperIsToldAndRecovers();
    void stopTakesTheJobBack();
    void printerThatGoesAwayIsNotPrinted();
    void nobodyThereIsNothingOnPaper();
    void paperItDoesNotHaveIsNothingOnPaper();

private:
    [[nodiscard]] static IppPrinter printerAt(const QString& uri, Paper paper = Paper::A4)
    {
        return { IppAddress::ofPrinter(QUrl(uri)), paper, shortPatience() };
    }
};

void TestIppPrinter::pdfPrinterPrints()
{
    const tests::EverywherePrinter real(pdfOnly);
    QVERIFY2(real.fault().isEmpty(), qPrintable(real.fault()));
    IppPrinter printer = printerAt(real.uri());
    const PrinterState state = printer.state();
    QVERIFY(state.answers);
    QVERIFY(state.isReady());
    for (const Paper paper : { Paper::A4, Paper::Letter }) {
        const PagedDrawing drawing = page(paper);
        const PrintOutcome outcome = printer.print(drawing, jobName, {});
        QVERIFY2(outcome.isPrinted(), qPrintable(outcome.why));
        QCOMPARE(outcome.onPaper, OnPaper::Yes);
        QCOMPARE(real.lastDocument(), pdfOf(drawing));
    }
    QCOMPARE(real.printed().size(), 2);
}

void TestIppPrinter::rasterPrinterPrints()
{
    const tests::EverywherePrinter real(rasterOnly);
    QVERIFY2(real.fault().isEmpty(), qPrintable(real.fault()));
    IppPrinter printer = printerAt(real.uri());
    const PrintOutcome outcome = printer.print(page(Paper::A4), jobName, {});
    QVERIFY2(outcome.isPrinted(), qPrintable(outcome.why));
    QVERIFY(real.lastDocument().startsWith("RaS2PwgRaster"));
}

void TestIppPrinter::noPaperIsToldAndRecovers()
{
    tests::EverywherePrinter real(pdfOnly);
    QVERIFY2(real.fault().isEmpty(), qPrintable(real.fault()));
    IppPrinter printer = printerAt(real.uri());
    real.hold(QStringLiteral("media-empty-error"));
    const PrintOutcome outcome = printer.print(page(Paper::A4), jobName, {});
    QCOMPARE(outcome.result, PrintResult::Failed);
    QCOMPARE(outcome.onPaper, OnPaper::Maybe);
    QVERIFY(outcome.state.paperOut);
    QVERIFY(staffWords(outcome.state).first().contains(QStringLiteral("no paper")));

    // Paper is put in. What was taken back does not count; the next comes out and is printed.
    real.release();
    QTRY_VERIFY_WITH_TIMEOUT(printer.state().isReady(), 20000);
    PrintOutcome again;
    const bool printed = QTest::qWaitFor(
        [&] {
            // For a moment it is still busy with what was taken back, and says so.
            again = printer.print(page(Paper::A4), jobName, {});
            return again.isPrinted();
        },
        20000);
    QVERIFY2(printed, qPrintable(again.why));
    QVERIFY(!again.state.paperOut);
}

void TestIppPrinter::stopTakesTheJobBack()
{
    tests::EverywherePrinter real(pdfOnly);
    QVERIFY2(real.fault().isEmpty(), qPrintable(real.fault()));
    IppPrinter printer = printerAt(real.uri());
    std::stop_source before;
    before.request_stop();
    const PrintOutcome never = printer.print(page(Paper::A4), jobName, before.get_token());
    QCOMPARE(never.result, PrintResult::Failed);
    QCOMPARE(never.onPaper, OnPaper::Nothing);
    QVERIFY(real.printed().isEmpty());

    real.hold(QStringLiteral("marker-supply-low-report"));
    std::stop_source stop;
    std::thread asker([&stop] {
        std::this_thread::sleep_for(700ms);
        stop.request_stop();
    });
    const PrintOutcome outcome = printer.print(page(Paper::A4), jobName, stop.get_token());
    asker.join();
    QCOMPARE(outcome.result, PrintResult::Failed);
    QCOMPARE(outcome.onPaper, OnPaper::Maybe);
    QCOMPARE(outcome.why, QStringLiteral("stopped"));
}

void TestIppPrinter::printerThatGoesAwayIsNotPrinted()
{
    tests::EverywherePrinter real(pdfOnly);
    QVERIFY2(real.fault().isEmpty(), qPrintable(real.fault()));
    IppPrinter printer = printerAt(real.uri());
    real.hold(QStringLiteral("marker-supply-low-report"));
    PrintOutcome outcome;
    std::thread printing([&] { outcome = printer.print(page(Paper::A4), jobName, {}); });
    QTest::qWait(1000);
    real.switchOff();
    printing.join();
    QCOMPARE(outcome.result, PrintResult::Failed);
    QCOMPARE(outcome.onPaper, OnPaper::Maybe);
}

void TestIppPrinter::nobodyThereIsNothingOnPaper()
{
    IppPrinter printer
        = printerAt(QStringLiteral("ipp://127.0.0.1:%1/ipp/print").arg(tests::freePort()));
    QVERIFY(!printer.state().reachable);
    const PrintOutcome outcome = printer.print(page(Paper::A4), jobName, {});
    QCOMPARE(outcome.result, PrintResult::Failed);
    QCOMPARE(outcome.onPaper, OnPaper::Nothing);
    QVERIFY(!outcome.why.isEmpty());
}

void TestIppPrinter::paperItDoesNotHaveIsNothingOnPaper()
{
    const tests::EverywherePrinter real(pdfOnly);
    QVERIFY2(real.fault().isEmpty(), qPrintable(real.fault()));
    // ippeveprinter knows no A5.
    IppPrinter printer = printerAt(real.uri(), Paper::A5);
    const PrintOutcome outcome = printer.print(page(Paper::A5), jobName, {});
    QCOMPARE(outcome.result, PrintResult::Failed);
    QCOMPARE(outcome.onPaper, OnPaper::Nothing);
    QVERIFY(outcome.why.contains(QStringLiteral("iso_a5")));
    QVERIFY(real.printed().isEmpty());
}

void TestIppPrinter::queuePrintsAndIsStartedAgain()
{
    const tests::EverywherePrinter real(pdfOnly);
    QVERIFY2(real.fault().isEmpty(), qPrintable(real.fault()));
    tests::CupsServer cups;
    QVERIFY2(cups.fault().isEmpty(), qPrintable(cups.fault()));
    const QString queue = QStringLiteral("office");
    const QString told = cups.addQueue(queue, real.uri());
    QVERIFY2(cups.run(QStringLiteral("lpstat"), { QStringLiteral("-p"), queue })
                 .contains(QStringLiteral("idle")),
        qPrintable(told));
    qputenv("CUPS_SERVER", cups.address());
    IppPrinter printer(IppAddress::ofQueue(queue), Paper::A4, shortPatience());
    QVERIFY(printer.state().isReady());
    PrintOutcome outcome = printer.print(page(Paper::A4), jobName, {});
    QVERIFY2(outcome.isPrinted(), qPrintable(outcome.why));
    QTRY_COMPARE(real.printed().size(), 1);

    // As CUPS leaves a queue after a fault.
    cups.run(QStringLiteral("cupsdisable"), { queue });
    QVERIFY(printer.state().offline);
    outcome = printer.print(page(Paper::A4), jobName, {});
    QVERIFY2(outcome.isPrinted(), qPrintable(outcome.why));
    QTRY_COMPARE(real.printed().size(), 2);

    IppPrinter unknown(IppAddress::ofQueue(QStringLiteral("nowhere")), Paper::A4, shortPatience());
    outcome = unknown.print(page(Paper::A4), jobName, {});
    QCOMPARE(outcome.result, PrintResult::Failed);
    QCOMPARE(outcome.onPaper, OnPaper::Nothing);
    qunsetenv("CUPS_SERVER");
}

QTEST_MAIN(TestIppPrinter)
#include "tst_ipp_printer.moc"
