// SPDX-License-Identifier: GPL-3.0-or-later
// A whole visit with receipt printers on the network: what the patient sees while they work, hang
// and fail. Who must not wait never waits for one.

#include "printing/fake_receipt_printer.h"
#include "viewmodels/visit_walk.h"

#include <QSignalSpy>
#include <QtTest>

using namespace legcheck;
using namespace legcheck::tests;
using reception::Reception;
using viewmodels::VisitViewModel;
using Paper = VisitViewModel::Paper;

namespace {

constexpr int patience = 60000;
constexpr int dots = 576;

outbox::Destination destination(const FakeReceiptPrinter& printer)
{
    return { .uri = QStringLiteral("escpos://127.0.0.1:%1").arg(printer.port()),
        .paper = printing::Paper::Roll80 };
}

core::Answers collapsed()
{
    return cramp({ "emergency: collapse" });
}

} // namespace

class VisitPrintersTest : public QObject {
    Q_OBJECT

private slots:
    void thePatientIsToldOfTheirOwnPaper();
    void aPatientsPaperThatFailsIsTold();
    void withoutAPatientsPrinterNothingIsTold();
    void whoComesToTheTapeCheckGetsATape();
    void aTapeThatFailsIsTold();
    void noTapeWhereTheClinicDoesNotWantIt();
    void whoMustNotWaitNeverWaitsForPaper_data();
    void whoMustNotWaitNeverWaitsForPaper();
    void theDeskHasItsSlipWhileTheNursesPrinterHangs();
};

void VisitPrintersTest::thePatientIsToldOfTheirOwnPaper()
{
    const FakeReceiptPrinter printer(dots);
    VisitWalk walk({}, {},
        [&](reception::Settings& settings) { settings.stubPrinter = destination(printer); });
    walk.to("Outcome");
    QCOMPARE(walk.visit.stub(), Paper::Printing);
    QTRY_COMPARE_WITH_TIMEOUT(walk.visit.stub(), Paper::Printed, patience);
    QCOMPARE(printer.papers().size(), std::size_t { 1 });
    walk.visit.abandon();
    QCOMPARE(walk.visit.stub(), Paper::None);
}

void VisitPrintersTest::aPatientsPaperThatFailsIsTold()
{
    FakeReceiptPrinter printer(dots);
    printer.behave({ .isOutOfPaper = true });
    VisitWalk walk({}, {},
        [&](reception::Settings& settings) { settings.stubPrinter = destination(printer); });
    walk.to("Outcome");
    QTRY_COMPARE_WITH_TIMEOUT(walk.visit.stub(), Paper::Failed, patience);
    // The slip went elsewhere.
    QTRY_COMPARE_WITH_TIMEOUT(walk.visit.paper(), Paper::Printed, patience);
    printer.behave({});
    QTRY_COMPARE_WITH_TIMEOUT(walk.visit.stub(), Paper::Printed, patience);
}

void VisitPrintersTest::withoutAPatientsPrinterNothingIsTold()
{
    VisitWalk walk;
    walk.to("Outcome");
    QCOMPARE(walk.visit.stub(), Paper::None);
    QTRY_COMPARE_WITH_TIMEOUT(walk.visit.paper(), Paper::Printed, patience);
    QCOMPARE(walk.visit.stub(), Paper::None);
}

void VisitPrintersTest::whoComesToTheTapeCheckGetsATape()
{
    const FakeReceiptPrinter printer(dots);
    VisitWalk walk({}, {}, [&](reception::Settings& settings) {
        settings.stubPrinter = destination(printer);
        settings.tapeForPatients = true;
    });
    walk.to("tape_left_mm");
    QCOMPARE(walk.visit.tape(), Paper::Printing);
    QTRY_COMPARE_WITH_TIMEOUT(walk.visit.tape(), Paper::Printed, patience);
    QCOMPARE(printer.papers().size(), std::size_t { 1 });
    QVERIFY(printer.papers().front().height() > 600 * 8); // 60 cm and the words
    // Once a visit.
    walk.goOn();
    walk.visit.back();
    QCOMPARE(walk.at(), QStringLiteral("tape_left_mm"));
    walk.visit.abandon();
    QCOMPARE(walk.visit.tape(), Paper::None);
    walk.to("tape_left_mm");
    QTRY_COMPARE_WITH_TIMEOUT(walk.visit.tape(), Paper::Printed, patience);
    QCOMPARE(printer.papers().size(), std::size_t { 2 });
}

void VisitPrintersTest::aTapeThatFailsIsTold()
{
    FakeReceiptPrinter printer(dots);
    printer.behave({ .isCoverOpen = true });
    VisitWalk walk({}, {}, [&](reception::Settings& settings) {
        settings.stubPrinter = destination(printer);
        settings.tapeForPatients = true;
    });
    walk.to("tape_left_mm");
    QTRY_COMPARE_WITH_TIMEOUT(walk.visit.tape(), Paper::Failed, patience);
}

void VisitPrintersTest::noTapeWhereTheClinicDoesNotWantIt()
{
    const FakeReceiptPrinter printer(dots);
    VisitWalk walk({}, {},
        [&](reception::Settings& settings) { settings.stubPrinter = destination(printer); });
    walk.to("tape_left_mm");
    QCOMPARE(walk.visit.tape(), Paper::None);
}

void VisitPrintersTest::whoMustNotWaitNeverWaitsForPaper_data()
{
    QTest::addColumn<bool>("journalWorks");
    QTest::newRow("with a number") << true;
    QTest::newRow("without a journal") << false;
}

void VisitPrintersTest::whoMustNotWaitNeverWaitsForPaper()
{
    QFETCH(bool, journalWorks);
    const QTemporaryDir folder; // a folder is no journal
    FakeReceiptPrinter nurse(dots);
    nurse.behave({ .answersStatus = false, .answersInTurn = false, .stallAfter = 0 });
    VisitWalk walk({}, journalWorks ? QString() : folder.path(),
        [&](reception::Settings& settings) { settings.printer = destination(nurse).uri; });
    walk.plan = collapsed();
    QSignalSpy called(&walk.desk.reception, &Reception::staffCalled); // the chime hangs on it
    // No event loop runs here: with the last tap the page is there and staff are called, whatever
    // the printer does.
    walk.to("StaffNow");
    QCOMPARE(called.size(), 1);
    QCOMPARE(walk.visit.paper(), Paper::Printing);
    QCOMPARE(nurse.papers().size(), std::size_t { 0 });
    QCOMPARE(walk.visit.outcome().ticket.isEmpty(), !journalWorks);
}

void VisitPrintersTest::theDeskHasItsSlipWhileTheNursesPrinterHangs()
{
    FakeReceiptPrinter nurse(dots);
    const FakeReceiptPrinter atDesk(dots);
    nurse.behave({ .answersStatus = false, .answersInTurn = false, .stallAfter = 0 });
    VisitWalk walk({}, {}, [&](reception::Settings& settings) {
        settings.printer = destination(nurse).uri;
        settings.paper = printing::Paper::Roll80;
        settings.deskPrinter = destination(atDesk);
    });
    walk.plan = collapsed();
    walk.to("StaffNow");
    QTRY_COMPARE_WITH_TIMEOUT(atDesk.papers().size(), std::size_t { 1 }, patience);
    QCOMPARE(nurse.papers().size(), std::size_t { 0 });
    nurse.behave({});
    QTRY_COMPARE_WITH_TIMEOUT(walk.visit.paper(), Paper::Printed, 2 * patience);
    // Who can wait has no slip at the desk.
    walk.visit.abandon();
    walk.plan = cramp();
    walk.to("Outcome");
    QTRY_COMPARE_WITH_TIMEOUT(walk.visit.paper(), Paper::Printed, patience);
    QCOMPARE(atDesk.papers().size(), std::size_t { 1 });
}

QTEST_MAIN(VisitPrintersTest)
#include "tst_visit_printers.moc"
