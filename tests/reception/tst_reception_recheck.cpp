// SPDX-License-Identifier: GPL-3.0-or-later
// A waiting patient is asked again: it only raises, the nurse gets an UPDATE slip, staff come.

#include "shared/reception_desk.h"

#include "journal/retention.h"

#include <QSignalSpy>

using namespace legcheck;
using namespace legcheck::tests;
using reception::KnownTicket;
using reception::Reception;
using Standing = KnownTicket::Standing;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0));
constexpr int patience = 30000;

} // namespace

class ReceptionRecheckTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aNumberIsFoundTypedOrScanned_data();
    void aNumberIsFoundTypedOrScanned();
    void anOldOrPurgedNumberIsNotAskedAgain();
    void aNumberOfTwoWhoMayBothWaitIsNotAskedAgain();
    void aRiseCallsStaffAndPrintsAnUpdate();
    void whatIsWorseButNoMoreUrgentIsPrintedOnly();
    void nothingNewPrintsNothing();
    void aSecondRecheckNeverLowers();
    void withoutTheJournalStaffAreCalled();
    void helpAfterwardsIsAnUpdateAndACall();
    void helpAfterwardsCallsStaffWithoutTheJournal();
    void theThreeQuestionsAreThere();

private:
    [[nodiscard]] journal::Ticket receive(const Told& told, const QDateTime& at = noon)
    {
        return reception->receive({ .answers = cramp(told),
            .language = QStringLiteral("es"),
            .started = at,
            .finished = at });
    }
    [[nodiscard]] QStringList updates() const
    {
        return desk->slips().filter(QStringLiteral("_update"));
    }

    QDateTime now = noon;
    std::unique_ptr<ReceptionDesk> desk;
    std::unique_ptr<Reception> reception;
};

void ReceptionRecheckTest::init()
{
    reception.reset();
    desk = std::make_unique<ReceptionDesk>();
    now = noon.addSecs(1800);
    reception = std::make_unique<Reception>(
        reception::Settings { .slipFolder = desk->folder(QStringLiteral("slips")),
            .journalFile = desk->folder(QStringLiteral("other.db")),
            .now = [at = now] { return at; } },
        shippedPack(), *desk->languages);
}

void ReceptionRecheckTest::aNumberIsFoundTypedOrScanned_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound");
    for (const char* typed : { "1", "001", "A-001", "a-1", " A-001\n", "LC1;A-001;5" }) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << true;
    }
    for (const char* typed : { "2", "B-001", "A-002", "", "-", "hello", "A-", "123456789",
             "A-001-1", "'; DROP TABLE visit; --" }) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << false;
    }
}

void ReceptionRecheckTest::aNumberIsFoundTypedOrScanned()
{
    QFETCH(QString, typed);
    QFETCH(bool, isFound);
    const journal::Ticket ticket = receive({});
    const KnownTicket known = reception->findTicket(typed);
    QCOMPARE(known.standing == Standing::Known, isFound);
    QCOMPARE(known.ticket.uuid, isFound ? ticket.uuid : QString());
    QCOMPARE(known.language, isFound ? QStringLiteral("es") : QString());
}

void ReceptionRecheckTest::anOldOrPurgedNumberIsNotAskedAgain()
{
    QCOMPARE(receive({}).number, QStringLiteral("A-001"));
    journal::Journal beside(desk->folder(QStringLiteral("other.db")), QStringLiteral("A"));
    QVERIFY(journal::Retention(beside.database()).purge(std::chrono::seconds(0), now));
    QVERIFY(reception->findTicket(QStringLiteral("1")).standing == Standing::Purged);
    Reception tomorrow({ .slipFolder = desk->folder(QStringLiteral("slips")),
                           .journalFile = desk->folder(QStringLiteral("other.db")),
                           .now = [] { return noon.addDays(2); } },
        shippedPack(), *desk->languages);
    QVERIFY(tomorrow.findTicket(QStringLiteral("1")).standing == Standing::Unknown);
}

// Numbers begin anew at midnight. What the one tells must not go to the other.
void ReceptionRecheckTest::aNumberOfTwoWhoMayBothWaitIsNotAskedAgain()
{
    const QDateTime evening(noon.date(), QTime(23, 55));
    const QDateTime night = evening.addSecs(600);
    const journal::Ticket earlier = receive({}, evening);
    const auto standingAt = [this](const QDateTime& at) {
        Reception later({ .slipFolder = desk->folder(QStringLiteral("slips")),
                            .journalFile = desk->folder(QStringLiteral("other.db")),
                            .now = [at] { return at; } },
            shippedPack(), *desk->languages);
        return later.findTicket(QStringLiteral("1"));
    };
    QCOMPARE(standingAt(night).ticket, earlier);
    const journal::Ticket later = receive({}, night);
    QCOMPARE(later.number, earlier.number);
    QVERIFY(later.uuid != earlier.uuid);
    QVERIFY(standingAt(night.addSecs(60)).standing == Standing::Unknown);
    QVERIFY(standingAt(night.addSecs(60)).ticket.uuid.isEmpty());
    // Yesterday's patient waits no more.
    QVERIFY(standingAt(evening.addSecs(13 * 3600)).standing == Standing::Known);
    QCOMPARE(standingAt(evening.addSecs(13 * 3600)).ticket, later);
}

void ReceptionRecheckTest::aRiseCallsStaffAndPrintsAnUpdate()
{
    QSignalSpy called(reception.get(), &Reception::staffCalled);
    const journal::Ticket ticket = receive({});
    const auto end = reception->recheck(ticket, answers({ "emergency: breathless" }));
    QVERIFY(end.stored && end.raises && end.callStaff);
    QCOMPARE(end.category, 1);
    QCOMPARE(called.size(), 1);
    QCOMPARE(called.at(0).at(0).value<journal::Ticket>(), ticket);
    QTRY_COMPARE_WITH_TIMEOUT(updates().size(), 1, patience);
}

void ReceptionRecheckTest::whatIsWorseButNoMoreUrgentIsPrintedOnly()
{
    QSignalSpy called(reception.get(), &Reception::staffCalled);
    const journal::Ticket ticket = receive({ "swelling: whole_leg" });
    const auto end = reception->recheck(ticket, answers({ "course: worse" }));
    QVERIFY(end.stored && !end.raises && !end.callStaff);
    QCOMPARE(called.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(updates().size(), 1, patience);
}

void ReceptionRecheckTest::nothingNewPrintsNothing()
{
    const journal::Ticket ticket = receive({});
    const auto end = reception->recheck(
        ticket, answers({ "emergency: none", "course: better", "swelling: none" }));
    QVERIFY(end.stored && !end.raises);
    reception.reset(); // waits for papers on their way
    QCOMPARE(desk->slips(), QStringList { QStringLiteral("2026-11-23_A-001.pdf") });
}

void ReceptionRecheckTest::aSecondRecheckNeverLowers()
{
    const journal::Ticket ticket = receive({});
    QCOMPARE(reception->recheck(ticket, answers({ "swelling: whole_leg" })).category, 3);
    const auto end = reception->recheck(
        ticket, answers({ "emergency: none", "course: gone", "swelling: none" }));
    QCOMPARE(end.category, 3);
    QVERIFY(!end.raises);
}

void ReceptionRecheckTest::withoutTheJournalStaffAreCalled()
{
    QSignalSpy called(reception.get(), &Reception::staffCalled);
    const journal::Ticket unknown { .number = QStringLiteral("A-001"),
        .uuid = QStringLiteral("no such visit") };
    const auto end = reception->recheck(unknown, answers({ "emergency: none" }));
    QVERIFY(!end.stored && end.callStaff);
    QCOMPARE(called.size(), 1);
}

void ReceptionRecheckTest::helpAfterwardsIsAnUpdateAndACall()
{
    QSignalSpy called(reception.get(), &Reception::staffCalled);
    const journal::Ticket ticket = receive({});
    QCOMPARE(called.size(), 0);
    reception->helpAfterwards(ticket);
    QCOMPARE(called.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(updates().size(), 1, patience);
    journal::Journal beside(desk->folder(QStringLiteral("other.db")), QStringLiteral("A"));
    const auto visit = beside.find(ticket.uuid);
    QVERIFY(visit && visit.value());
    QVERIFY(visit.value()->callStaff);
    QCOMPARE(visit.value()->category, 5);
}

void ReceptionRecheckTest::helpAfterwardsCallsStaffWithoutTheJournal()
{
    QSignalSpy called(reception.get(), &Reception::staffCalled);
    reception->helpAfterwards(
        { .number = QStringLiteral("A-001"), .uuid = QStringLiteral("none") });
    reception->helpAfterwards({ .number = {}, .uuid = QStringLiteral("none") });
    QCOMPARE(called.size(), 2);
}

void ReceptionRecheckTest::theThreeQuestionsAreThere()
{
    QCOMPARE(reception->recheckQuestions(),
        std::vector<core::QuestionIndex>(
            { question("emergency"), question("course"), question("swelling") }));
}

QTEST_MAIN(ReceptionRecheckTest)
#include "tst_reception_recheck.moc"
