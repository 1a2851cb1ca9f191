// SPDX-License-Identifier: GPL-3.0-or-later
// Finished visits and their ticket numbers: each number once a day, also after a crash.

#include "journal/journal_look.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace legcheck;
using namespace legcheck::tests;
using journal::JobKind;
using journal::Journal;

namespace {

const QDateTime lastMinute(QDate(2026, 11, 23), QTime(23, 59, 59));

} // namespace

class JournalTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void numbersCountUpFromOneEachDay();
    void aClockSetBackGivesNoNumberTwice();
    void numbersGoOnAfterReopening();
    void twoJournalsOnOneFileNeverShareANumber();
    void manyMayMakeTheSameFileAtOnce();
    void twoKiosksNeverShareANumber();
    void aNumberHasTheKiosksLetterAndThreeDigits();
    void everyVisitHasItsOwnUuid();
    void aVisitAndItsJobsAreStoredTogether();
    void aVisitIsFoundByUuidAndByNumber();
    void aRecheckOnlyRaises();
    void theFileIsForNobodyElse();
    void theFolderIsMadeOnFirstUse();
    void aFolderThatCannotBeMadeIsAnError();
    void aFolderThatTakesNoFileIsAnError();
    void aFileThatIsAFolderIsAnError();
    void afterAnErrorTheNextTryMayWork();
    void namesAreNotRunAsSql();
    void anotherProgramThatLooksInTakesNothingAway();
    void eventsAreKeptForStaff();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("visits.db")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void JournalTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void JournalTest::numbersCountUpFromOneEachDay()
{
    Journal journal(file(), QStringLiteral("A"));
    QCOMPARE(numberOf(journal, morning), QStringLiteral("A-001"));
    QCOMPARE(numberOf(journal, morning), QStringLiteral("A-002"));
    QCOMPARE(numberOf(journal, lastMinute), QStringLiteral("A-003"));
    QCOMPARE(numberOf(journal, nextDay), QStringLiteral("A-001"));
}

void JournalTest::aClockSetBackGivesNoNumberTwice()
{
    Journal journal(file(), QStringLiteral("A"));
    QCOMPARE(numberOf(journal, lastMinute), QStringLiteral("A-001"));
    QCOMPARE(numberOf(journal, nextDay), QStringLiteral("A-001"));
    QCOMPARE(numberOf(journal, morning), QStringLiteral("A-002"));
    QCOMPARE(numberOf(journal, nextDay), QStringLiteral("A-002"));
}

void JournalTest::numbersGoOnAfterReopening()
{
    for (int start = 1; start <= 3; ++start) {
        Journal journal(file(), QStringLiteral("A"));
        QCOMPARE(numberOf(journal, morning), QStringLiteral("A-00%1").arg(start));
    }
}

void JournalTest::twoJournalsOnOneFileNeverShareANumber()
{
    Journal first(file(), QStringLiteral("A"));
    Journal second(file(), QStringLiteral("A"));
    QSet<QString> numbers;
    for (int visit = 0; visit < 20; ++visit) {
        numbers.insert(numberOf(first, morning));
        numbers.insert(numberOf(second, morning));
    }
    QCOMPARE(numbers.size(), 40);
}

// Each has its own file and counts for itself; the letter keeps them apart.
// SQLite gives up at once where two switch a new file to its write-ahead log.
void JournalTest::manyMayMakeTheSameFileAtOnce()
{
    constexpr int rounds = 15;
    constexpr int journals = 4;
    for (int round = 0; round < rounds; ++round) {
        const QString name = m_folder->filePath(QStringLiteral("round%1.db").arg(round));
        std::atomic<int> stored = 0;
        std::vector<std::thread> threads;
        for (int index = 0; index < journals; ++index) {
            threads.emplace_back([&] {
                Journal journal(name, QStringLiteral("A"));
                stored += journal.store(visitAt(lastMinute)) ? 1 : 0;
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        QCOMPARE(stored.load(), journals);
    }
}

void JournalTest::twoKiosksNeverShareANumber()
{
    Journal first(file(), QStringLiteral("A"));
    Journal second(m_folder->filePath(QStringLiteral("b.db")), QStringLiteral("B"));
    QSet<QString> numbers;
    for (int visit = 0; visit < 20; ++visit) {
        numbers.insert(numberOf(first, morning));
        numbers.insert(numberOf(second, morning));
    }
    QCOMPARE(numbers.size(), 40);
}

void JournalTest::aNumberHasTheKiosksLetterAndThreeDigits()
{
    {
        Journal journal(file(), QStringLiteral("Hall"));
        QCOMPARE(numberOf(journal, morning), QStringLiteral("Hall-001"));
    }
    QCOMPARE(queryOf(file(), QStringLiteral("UPDATE visit SET number = 999")), QStringList());
    Journal journal(file(), QStringLiteral("Hall"));
    QCOMPARE(numberOf(journal, morning), QStringLiteral("Hall-1000"));
}

void JournalTest::everyVisitHasItsOwnUuid()
{
    Journal journal(file(), QStringLiteral("A"));
    QSet<QString> uuids;
    for (int visit = 0; visit < 50; ++visit) {
        const auto ticket = journal.store(visitAt(morning));
        QVERIFY(ticket);
        uuids.insert(ticket.value().uuid);
    }
    QCOMPARE(uuids.size(), 50);
}

void JournalTest::aVisitAndItsJobsAreStoredTogether()
{
    {
        Journal journal(file(), QStringLiteral("A"));
        QVERIFY(journal.store(visitAt(morning, { JobKind::Slip, JobKind::DeskCopy }, 2)));
    }
    QCOMPARE(queryOf(file(),
                 QStringLiteral("SELECT day, number, finished, language, category, call_staff, "
                                "answers FROM visit")),
        QStringList { QStringLiteral("2026-11-23 1 2026-11-23T08:00:00 es 2 1 "
                                     "{\"id\":\"\",\"answers\":{\"swelling\":\"calf\"}}") });
    QCOMPARE(queryOf(file(), QStringLiteral("SELECT kind, state, copy, attempts FROM job")),
        QStringList({ QStringLiteral("slip queued 1 0"), QStringLiteral("desk_copy queued 1 0") }));
    // A job that the file does not take leaves no visit behind either.
    QCOMPARE(queryOf(file(),
                 QStringLiteral("CREATE TRIGGER no_job BEFORE INSERT ON job "
                                "BEGIN SELECT RAISE(ABORT, 'no job'); END")),
        QStringList());
    Journal journal(file(), QStringLiteral("A"));
    QVERIFY(!journal.store(visitAt(morning)));
    QCOMPARE(queryOf(file(), QStringLiteral("SELECT COUNT(*) FROM visit")),
        QStringList { QStringLiteral("1") });
}

void JournalTest::aVisitIsFoundByUuidAndByNumber()
{
    Journal journal(file(), QStringLiteral("A"));
    const auto first = journal.store(visitAt(morning));
    const auto second = journal.store(visitAt(nextDay));
    QVERIFY(first && second);
    QCOMPARE(first.value().number, second.value().number);

    const auto byUuid = journal.find(first.value().uuid);
    QVERIFY(byUuid && byUuid.value());
    QCOMPARE(byUuid.value()->ticket, first.value());
    QCOMPARE(byUuid.value()->finished, morning);
    QCOMPARE(byUuid.value()->answers, visitAt(morning).answers);
    const auto newest = journal.findTicket(QStringLiteral("A-001"));
    QVERIFY(newest && newest.value());
    QCOMPARE(newest.value()->ticket.uuid, second.value().uuid);
    for (const char* unknown : { "A-003", "B-001", "", "A-", "-1", "hello" }) {
        const auto none = journal.findTicket(QLatin1String(unknown));
        QVERIFY(none && !none.value());
    }
    const auto tooOld = journal.findTicket(QStringLiteral("A-001"), nextDay.addSecs(1));
    QVERIFY(tooOld && !tooOld.value());
    const auto all = journal.list(10);
    QVERIFY(all);
    QCOMPARE(all.value().size(), 2);
}

void JournalTest::aRecheckOnlyRaises()
{
    Journal journal(file(), QStringLiteral("A"));
    const auto ticket = journal.store(visitAt(morning));
    QVERIFY(ticket);
    const QString uuid = ticket.value().uuid;
    QVERIFY(
        journal.storeRecheck(uuid, visitAt(morning, { JobKind::UpdateSlip }, 1), morning).empty());
    QVERIFY(journal.storeRecheck(uuid, visitAt(morning, {}, 5), morning).empty());
    const auto visit = journal.find(uuid);
    QVERIFY(visit && visit.value());
    QCOMPARE(visit.value()->category, 1);
    QVERIFY(visit.value()->callStaff);
    QCOMPARE(visit.value()->rechecks, 2);
    QCOMPARE(queryOf(file(), QStringLiteral("SELECT kind FROM job ORDER BY id")),
        QStringList({ QStringLiteral("slip"), QStringLiteral("update_slip") }));
}

void JournalTest::theFileIsForNobodyElse()
{
    const QString deep = m_folder->filePath(QStringLiteral("a/visits.db"));
    Journal journal(deep, QStringLiteral("A"));
    QCOMPARE(numberOf(journal, morning), QStringLiteral("A-001"));
    QVERIFY(journal.list(1)); // the file is closed after a visit; now it is open, with its log
    const QDir folder(m_folder->filePath(QStringLiteral("a")));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(folder.path()).permissions() & others));
    const auto files = folder.entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 3); // its log and the numbers beside it
    for (const QFileInfo& one : files) {
        QVERIFY2(!(one.permissions() & others), qPrintable(one.fileName()));
    }
}

void JournalTest::theFolderIsMadeOnFirstUse()
{
    const QString deep = m_folder->filePath(QStringLiteral("a/b/visits.db"));
    Journal journal(deep, QStringLiteral("A"));
    QVERIFY(!QFile::exists(deep));
    QCOMPARE(numberOf(journal, morning), QStringLiteral("A-001"));
    QVERIFY(QFile::exists(deep));
}

void JournalTest::aFolderThatCannotBeMadeIsAnError()
{
    QFile blocker(m_folder->filePath(QStringLiteral("blocker")));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    Journal journal(blocker.fileName() + QStringLiteral("/visits.db"), QStringLiteral("A"));
    const auto ticket = journal.store(visitAt(morning));
    QVERIFY(!ticket);
    QCOMPARE(ticket.error().front().what,
        std::string("the visit cannot be stored: its folder cannot be made"));
    QCOMPARE(ticket.error().front().where, (blocker.fileName() + "/visits.db").toStdString());
}

void JournalTest::aFolderThatTakesNoFileIsAnError()
{
    // Where not even root may write.
    Journal journal(QStringLiteral("/proc/visits.db"), QStringLiteral("A"));
    const auto ticket = journal.store(visitAt(morning));
    QVERIFY(!ticket);
    QVERIFY(ticket.error().front().what.find("cannot be opened: ") != std::string::npos);
    QCOMPARE(ticket.error().front().where, std::string("/proc/visits.db"));
}

void JournalTest::aFileThatIsAFolderIsAnError()
{
    Journal journal(m_folder->path(), QStringLiteral("A"));
    const auto ticket = journal.store(visitAt(morning));
    QVERIFY(!ticket);
    QVERIFY(!ticket.error().front().what.ends_with("cannot be opened: "));
}

void JournalTest::afterAnErrorTheNextTryMayWork()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("visits.db")));
    Journal journal(file(), QStringLiteral("A"));
    QVERIFY(!journal.store(visitAt(morning)));
    QVERIFY(QDir(m_folder->path()).rmdir(QStringLiteral("visits.db")));
    QCOMPARE(numberOf(journal, morning), QStringLiteral("A-001"));
}

void JournalTest::namesAreNotRunAsSql()
{
    {
        Journal journal(file(), QStringLiteral("'; DROP TABLE visit; --"));
        journal::VisitEntry entry = visitAt(morning);
        entry.language = QStringLiteral("'); DROP TABLE visit; --");
        QVERIFY(journal.store(entry));
    }
    QCOMPARE(queryOf(file(), QStringLiteral("SELECT 1 FROM visit")).size(), 1);
}

void JournalTest::eventsAreKeptForStaff()
{
    Journal journal(file(), QStringLiteral("A"));
    QVERIFY(journal.note(QStringLiteral("first"), morning).empty());
    QVERIFY(journal.note(QStringLiteral("second"), nextDay).empty());
    const auto events = journal.events(1);
    QVERIFY(events);
    QCOMPARE(events.value().size(), 1);
    QCOMPARE(events.value().first().what, QStringLiteral("second"));
    QCOMPARE(events.value().first().at, nextDay);
}

void JournalTest::anotherProgramThatLooksInTakesNothingAway()
{
    // A kiosk has several connections, each with its own thread. Reading keeps them open.
    Journal first(file(), QStringLiteral("A"));
    QVERIFY(first.store(visitAt(morning)));
    Journal second(file(), QStringLiteral("A"));
    QVERIFY(second.store(visitAt(morning)));
    QVERIFY(first.list(1));
    QVERIFY(second.list(1));
    const auto seenByAnother = [this] {
        QProcess other;
        other.start(QStringLiteral("/usr/bin/python3"),
            { QStringLiteral("-c"),
                QStringLiteral("import sqlite3, sys; d = sqlite3.connect(sys.argv[1]); "
                               "print(d.execute('SELECT COUNT(*) FROM visit').fetchone()[0]); "
                               "d.close()"),
                file() });
        other.waitForFinished();
        return other.readAllStandardOutput().trimmed();
    };
    QCOMPARE(seenByAnother(), QByteArray("2"));
    QVERIFY(QFile::exists(file() + QStringLiteral("-wal")));
    QVERIFY(first.store(visitAt(morning)));
    QVERIFY(second.store(visitAt(morning)));
    QCOMPARE(seenByAnother(), QByteArray("4"));
}

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
