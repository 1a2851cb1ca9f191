// SPDX-License-Identifier: GPL-3.0-or-later
// What ends a visit: it is stored, numbered, its slip goes to paper, and staff come if they must.

#include "shared/reception_desk.h"

#include "journal/job_queue.h"

#include <QSignalSpy>

using namespace legcheck;
using namespace legcheck::tests;
using reception::Reception;

Q_DECLARE_METATYPE(legcheck::journal::Ticket)

namespace {

constexpr int patience = 60000;
const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0));

reception::EndedVisit visitOf(const Told& told)
{
    return { .answers = cramp(told),
        .language = QStringLiteral("es"),
        .started = noon.addSecs(-240),
        .finished = noon };
}

} // namespace

class ReceptionTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aVisitGetsTheNextNumberAndItsSlip();
    void aSlipIsWrittenAsPictureTooWhereWanted();
    void slipsComeOutInTheOrderOfTheVisits();
    void aSlipThatCannotBeWrittenIsTold();
    void aVisitThatCannotBeStoredStillGetsItsSlip();
    void withoutANumberStaffAreCalledWhateverTheCategory();
    void aSlipThatFailedIsPrintedOnceThePrinterWorks();
    void aSlipOfARunThatWasCutOffIsACopy();
    void staffGetTheirOwnCopyOfWhoMustNotWait();
    void aDamagedJournalIsToldAndSetAside();
    void staffAreCalledForWhoMustNotWait_data();
    void staffAreCalledForWhoMustNotWait();
    void askingForHelpCallsStaff();
    void slipsOnTheirWayAreFinishedFirst();
    void noAnswerStandsInTheLog();
};

void ReceptionTest::initTestCase()
{
    qRegisterMetaType<journal::Ticket>();
}

void ReceptionTest::aVisitGetsTheNextNumberAndItsSlip()
{
    ReceptionDesk desk;
    QSignalSpy written(&desk.reception, &Reception::slipWritten);
    const journal::Ticket first = desk.reception.receive(visitOf({}));
    const journal::Ticket second = desk.reception.receive(visitOf({}));
    QCOMPARE(first.number, QStringLiteral("A-001"));
    QCOMPARE(second.number, QStringLiteral("A-002"));
    QVERIFY(first.uuid != second.uuid);
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 2, patience);
    QCOMPARE(desk.slips(),
        QStringList(
            { QStringLiteral("2026-11-23_A-001.pdf"), QStringLiteral("2026-11-23_A-002.pdf") }));
    QCOMPARE(written.at(0).at(0).value<journal::Ticket>().uuid, first.uuid);
    QFile slip(written.at(0).at(1).toString());
    QVERIFY(slip.open(QIODevice::ReadOnly));
    QVERIFY(slip.readAll().startsWith("%PDF-"));
}

void ReceptionTest::aSlipIsWrittenAsPictureTooWhereWanted()
{
    const ReceptionDesk desk;
    Reception reception({ .slipFolder = desk.folder(QStringLiteral("slips")),
                            .journalFile = desk.folder(QStringLiteral("other.db")),
                            .paper = printing::Paper::Roll80,
                            .pngToo = true,
                            .keepAnswers = forEver },
        shippedPack(), *desk.languages);
    QSignalSpy written(&reception, &Reception::slipWritten);
    QCOMPARE(reception.receive(visitOf({})).number, QStringLiteral("A-001"));
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, patience);
    QCOMPARE(desk.slips(),
        QStringList(
            { QStringLiteral("2026-11-23_A-001.pdf"), QStringLiteral("2026-11-23_A-001.png") }));
}

void ReceptionTest::slipsComeOutInTheOrderOfTheVisits()
{
    ReceptionDesk desk;
    QSignalSpy written(&desk.reception, &Reception::slipWritten);
    QStringList numbers;
    for (int visit = 0; visit < 5; ++visit) {
        numbers.push_back(desk.reception.receive(visitOf({})).number);
    }
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 5, patience);
    for (int visit = 0; visit < 5; ++visit) {
        QCOMPARE(written.at(visit).at(0).value<journal::Ticket>().number, numbers.at(visit));
    }
}

void ReceptionTest::aSlipThatCannotBeWrittenIsTold()
{
    const QTemporaryDir folder;
    QFile blocker(folder.filePath(QStringLiteral("blocker")));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    ReceptionDesk desk(blocker.fileName());
    QSignalSpy written(&desk.reception, &Reception::slipWritten);
    QSignalSpy failed(&desk.reception, &Reception::slipFailed);
    const journal::Ticket ticket = desk.reception.receive(visitOf({}));
    QCOMPARE(ticket.number, QStringLiteral("A-001"));
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), patience);
    QCOMPARE(failed.at(0).at(0).value<journal::Ticket>().uuid, ticket.uuid);
    QVERIFY(failed.at(0).at(1).toString().contains(blocker.fileName()));
    QCOMPARE(written.size(), 0);
}

void ReceptionTest::aVisitThatCannotBeStoredStillGetsItsSlip()
{
    const QTemporaryDir folder;
    const CapturedLog log;
    ReceptionDesk desk({}, folder.path()); // a folder is no journal
    QSignalSpy written(&desk.reception, &Reception::slipWritten);
    QSignalSpy called(&desk.reception, &Reception::staffCalled);
    const journal::Ticket ticket = desk.reception.receive(visitOf({ "emergency: breathless" }));
    QVERIFY(ticket.number.isEmpty());
    QVERIFY(!ticket.uuid.isEmpty()); // its slip is still told apart from others
    QCOMPARE(called.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, patience);
    QCOMPARE(desk.slips().size(), 1);
    QVERIFY(desk.slips().first().startsWith(QStringLiteral("2026-11-23_120000_")));
    QVERIFY(log.text().contains(QStringLiteral("no ticket could be stored")));
}

void ReceptionTest::withoutANumberStaffAreCalledWhateverTheCategory()
{
    const QTemporaryDir folder;
    ReceptionDesk desk({}, folder.path()); // a folder is no journal
    QSignalSpy called(&desk.reception, &Reception::staffCalled);
    QVERIFY(desk.reception.receive(visitOf({})).number.isEmpty());
    QCOMPARE(called.size(), 1);
}

void ReceptionTest::aSlipThatFailedIsPrintedOnceThePrinterWorks()
{
    const QTemporaryDir folder;
    const QString slips = folder.filePath(QStringLiteral("slips"));
    QFile blocker(slips);
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    ReceptionDesk desk(slips);
    QSignalSpy written(&desk.reception, &Reception::slipWritten);
    QSignalSpy failed(&desk.reception, &Reception::slipFailed);
    QCOMPARE(desk.reception.receive(visitOf({})).number, QStringLiteral("A-001"));
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), patience);
    QVERIFY(blocker.remove());
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, patience);
    // Nothing of it was on paper before: no copy.
    QCOMPARE(
        QDir(slips).entryList(QDir::Files), QStringList { QStringLiteral("2026-11-23_A-001.pdf") });
}

void ReceptionTest::aSlipOfARunThatWasCutOffIsACopy()
{
    const ReceptionDesk desk;
    const QString file = desk.folder(QStringLiteral("other.db"));
    {
        journal::Journal journal(file, QStringLiteral("A"));
        journal::VisitEntry entry { .started = noon,
            .finished = noon,
            .language = QStringLiteral("es"),
            .answers = R"({"id":"","answers":{"emergency":["none"]}})",
            .jobs = { journal::JobKind::Slip } };
        QVERIFY(journal.store(entry));
        journal::JobQueue queue(journal.database());
        const auto job = queue.claim({ journal::JobKind::Slip }, noon);
        QVERIFY(job && job.value()); // and here the power goes
    }
    Reception reception({ .slipFolder = desk.folder(QStringLiteral("slips")),
                            .journalFile = file,
                            .keepAnswers = forEver },
        shippedPack(), *desk.languages);
    QSignalSpy written(&reception, &Reception::slipWritten);
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, patience);
    QCOMPARE(desk.slips(), QStringList { QStringLiteral("2026-11-23_A-001_copy2.pdf") });
}

void ReceptionTest::staffGetTheirOwnCopyOfWhoMustNotWait()
{
    const ReceptionDesk desk;
    const QString atDesk = desk.folder(QStringLiteral("desk"));
    {
        Reception reception({ .slipFolder = desk.folder(QStringLiteral("slips")),
                                .journalFile = desk.folder(QStringLiteral("other.db")),
                                .deskPrinter = { .uri = QStringLiteral("folder:") + atDesk },
                                .keepAnswers = forEver },
            shippedPack(), *desk.languages);
        QVERIFY(!reception.receive(visitOf({})).number.isEmpty());
        QVERIFY(!reception.receive(visitOf({ "emergency: breathless" })).number.isEmpty());
    }
    QCOMPARE(desk.slips().size(), 2);
    QCOMPARE(QDir(atDesk).entryList(QDir::Files),
        QStringList { QStringLiteral("2026-11-23_A-002_desk.pdf") });
}

void ReceptionTest::aDamagedJournalIsToldAndSetAside()
{
    const ReceptionDesk desk;
    const QString file = desk.folder(QStringLiteral("other.db"));
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(QByteArray(5000, 'x')) == 5000);
    damaged.close();
    Reception reception({ .slipFolder = desk.folder(QStringLiteral("slips")),
                            .journalFile = file,
                            .keepAnswers = forEver },
        shippedPack(), *desk.languages);
    QSignalSpy told(&reception, &Reception::journalSetAside);
    QSignalSpy written(&reception, &Reception::slipWritten);
    QCOMPARE(reception.receive(visitOf({})).number, QStringLiteral("A-001"));
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, patience);
    QVERIFY(QFile::exists(told.at(0).at(0).toString()));
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, patience);
}

void ReceptionTest::staffAreCalledForWhoMustNotWait_data()
{
    QTest::addColumn<Told>("told");
    QTest::addColumn<int>("calls");
    QTest::newRow("category 1") << Told { "emergency: collapse" } << 1;
    QTest::newRow("category 2") << Told { "limb_threat: cold_or_pale" } << 1;
    QTest::newRow("category 3") << Told { "severity: 9" } << 0;
    QTest::newRow("under 18") << Told { "age: under_18" } << 1;
    QTest::newRow("category 5") << Told {} << 0;
}

void ReceptionTest::staffAreCalledForWhoMustNotWait()
{
    QFETCH(Told, told);
    ReceptionDesk desk;
    QSignalSpy called(&desk.reception, &Reception::staffCalled);
    const journal::Ticket ticket = desk.reception.receive(visitOf(told));
    QTEST(int(called.size()), "calls");
    if (!called.isEmpty()) {
        QCOMPARE(called.at(0).at(0).value<journal::Ticket>().uuid, ticket.uuid);
    }
}

void ReceptionTest::askingForHelpCallsStaff()
{
    ReceptionDesk desk;
    QSignalSpy called(&desk.reception, &Reception::staffCalled);
    reception::EndedVisit visit = visitOf({});
    visit.helpAsked = true;
    QCOMPARE(desk.reception.receive(visit).number, QStringLiteral("A-001"));
    QCOMPARE(called.size(), 1);
}

void ReceptionTest::slipsOnTheirWayAreFinishedFirst()
{
    const ReceptionDesk desk;
    {
        Reception reception({ .slipFolder = desk.folder(QStringLiteral("slips")),
                                .journalFile = desk.folder(QStringLiteral("other.db")),
                                .keepAnswers = forEver },
            shippedPack(), *desk.languages);
        QCOMPARE(reception.receive(visitOf({})).number, QStringLiteral("A-001"));
    }
    QCOMPARE(desk.slips(), QStringList { QStringLiteral("2026-11-23_A-001.pdf") });
}

void ReceptionTest::noAnswerStandsInTheLog()
{
    const CapturedLog log;
    ReceptionDesk desk;
    QSignalSpy written(&desk.reception, &Reception::slipWritten);
    const std::vector<Told> visits { {}, { "emergency: coughing_blood" },
        { "swelling: whole_leg", "risk_history: active_cancer + previous_clot",
            "medicines: blood_thinner", "skin: redder_or_darker" } };
    for (const Told& told : visits) {
        QVERIFY(!desk.reception.receive(visitOf(told)).number.isEmpty());
    }
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 3, patience);
    QVERIFY(log.text().contains(QStringLiteral("ticket A-001 stored")));
    QVERIFY(log.text().contains(QStringLiteral("ticket A-002 calls staff")));
    QVERIFY2(log.answersTold().isEmpty(), qPrintable(log.answersTold().join(QLatin1Char(' '))));
}

QTEST_MAIN(ReceptionTest)
#include "tst_reception.moc"
