// SPDX-License-Identifier: GPL-3.0-or-later
// The printers' page without its pictures: on a real reception that prints into folders.

#include "administration/printers_view_model.h"
#include "shared/reception_desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace legcheck;
using namespace legcheck::administration;

class PrintersViewModelTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void thePrintersOfTheClinicAreListed();
    void aTestPageIsPrintedAndWrittenDown();
    void whatWaitsIsShownWithItsReason();
    void aSlipIsPrintedOnceMore();
    void withoutAReceptionNothingIsShown();

private:
    [[nodiscard]] QString record() const
    {
        QString all;
        for (const site::AuditLine& line : m_services->audit.newest(100)) {
            all += line.entry.what + QLatin1Char(' ') + line.entry.detail + QLatin1Char('\n');
        }
        return all;
    }
    [[nodiscard]] static reception::EndedVisit visit()
    {
        const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0));
        return { .answers = tests::cramp({}),
            .language = QStringLiteral("es"),
            .started = noon.addSecs(-240),
            .finished = noon };
    }

    static constexpr int patience = 60000;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<site::SettingsFile> m_file;
    std::unique_ptr<SiteServices> m_services;
};

void PrintersViewModelTest::init()
{
    m_services.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file
        = std::make_unique<site::SettingsFile>(m_folder->filePath(QStringLiteral("settings.toml")));
    m_file->load();
    m_services = std::make_unique<SiteServices>(
        *m_file, m_folder->filePath(QStringLiteral("journal.sqlite")));
}

void PrintersViewModelTest::thePrintersOfTheClinicAreListed()
{
    tests::ReceptionDesk alone;
    QCOMPARE(PrintersViewModel(*m_services, &alone.reception).printers().size(), 1);
    tests::ReceptionDesk desk({}, {}, [this](reception::Settings& settings) {
        settings.deskPrinter
            = { .uri = QStringLiteral("folder:") + m_folder->filePath(QStringLiteral("desk")) };
    });
    const PrintersViewModel model(*m_services, &desk.reception);
    const auto printers = model.printers();
    QCOMPARE(printers.size(), 2);
    QCOMPARE(printers.at(0).name, QStringLiteral("Printer of the nurse"));
    QCOMPARE(printers.at(1).name, QStringLiteral("Printer at the desk"));
    for (const PrinterRow& row : printers) {
        QVERIFY(!row.bad);
        QVERIFY(!row.state.isEmpty());
    }
}

void PrintersViewModelTest::aTestPageIsPrintedAndWrittenDown()
{
    tests::ReceptionDesk desk;
    PrintersViewModel model(*m_services, &desk.reception);
    model.printTestPage(7);
    QVERIFY(record().isEmpty());
    model.printTestPage(0);
    QVERIFY(model.printers().first().testing);
    QTRY_VERIFY_WITH_TIMEOUT(!model.printers().first().testing, patience);
    QVERIFY(model.printers().first().test.startsWith(QStringLiteral("The test page is printed.")));
    QVERIFY(!model.printers().first().bad);
    QCOMPARE(desk.slips().size(), 1);
    QCOMPARE(record(), QStringLiteral("test page printer\n"));
}

void PrintersViewModelTest::whatWaitsIsShownWithItsReason()
{
    // A file stands where the folder of slips should be.
    QFile blocker(m_folder->filePath(QStringLiteral("slips")));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    tests::ReceptionDesk desk(blocker.fileName());
    PrintersViewModel model(*m_services, &desk.reception);
    const QSignalSpy failed(&desk.reception, &reception::Reception::slipFailed);
    const auto ticket = desk.reception.receive(visit());
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(model.waiting().size(), 1, patience);
    QCOMPARE(model.waiting().first().ticket, ticket.number);
    QVERIFY(model.waiting().first().papers.startsWith(QStringLiteral("Nurse's slip: ")));
    QTRY_VERIFY_WITH_TIMEOUT(model.printers().first().bad, patience);
    QVERIFY(blocker.remove());
    QTRY_VERIFY_WITH_TIMEOUT(model.waiting().isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!model.printers().first().bad, patience);
}

void PrintersViewModelTest::aSlipIsPrintedOnceMore()
{
    tests::ReceptionDesk desk;
    PrintersViewModel model(*m_services, &desk.reception);
    const auto ticket = desk.reception.receive(visit());
    QTRY_COMPARE_WITH_TIMEOUT(desk.slips().size(), 1, patience);
    model.read();
    QCOMPARE(model.latest().size(), 1);
    QVERIFY(model.latest().first().canReprint);
    model.reprint(QStringLiteral("A-999"));
    QVERIFY(record().isEmpty());
    model.reprint(ticket.number);
    QTRY_COMPARE_WITH_TIMEOUT(desk.slips().size(), 2, patience);
    QCOMPARE(record(), QStringLiteral("reprint %1, slip\n").arg(ticket.number));
    QVERIFY(model.message().contains(ticket.number));
}

void PrintersViewModelTest::withoutAReceptionNothingIsShown()
{
    PrintersViewModel model(*m_services, nullptr);
    model.read();
    model.printTestPage(0);
    model.reprint(QStringLiteral("A-001"));
    QVERIFY(model.printers().isEmpty());
    QVERIFY(model.waiting().isEmpty());
    QVERIFY(model.latest().isEmpty());
    QVERIFY(record().isEmpty());
}

QTEST_MAIN(PrintersViewModelTest)
#include "tst_printers_view_model.moc"
