// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs and answers over time: what is due, what may be on paper already, what is kept how long.

#include "journal/job_queue.h"
#include "journal/journal_look.h"
#include "journal/retention.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace legcheck;
using namespace legcheck::tests;
using journal::Job;
using journal::JobKind;
using journal::JobQueue;
using journal::JobState;
using journal::Journal;
using journal::Retention;
using namespace std::chrono_literals;

class JobQueueTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void waitsGrowAndEnd();
    void jobsComeInOrderButWhoMustNotWaitFirst();
    void aJobIsTakenOnce();
    void aFailedJobComesBackAfterItsWait();
    void whatMayBeOnPaperComesBackAsACopy();
    void aJobFoundInSendingIsACopy();
    void aSuccessWakesTheOthers();
    void aClockSetBackKeepsNoJobWaiting();
    void aJobThatCannotSucceedIsLeft();
    void aReprintIsMarked();
    void answersArePurgedOnTime();
    void purgedAnswersAreGoneFromTheFile();
    void purgedAnswersLeaveTheLogOnceNobodyReadsIt();
    void answersFromATimeToComeArePurgedToo();

private:
    [[nodiscard]] bool isInTheFiles(const QByteArray& answer) const
    {
        for (const char* ending : { "", "-wal" }) {
            QFile look(file() + QLatin1String(ending));
            if (look.open(QIODevice::ReadOnly) && look.readAll().contains(answer)) {
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("visits.db")); }
    QString store(
        const QDateTime& at, int category = 3, const QList<JobKind>& kinds = { JobKind::Slip })
    {
        const auto ticket = m_journal->store(visitAt(at, kinds, category));
        return ticket ? ticket.value().uuid : QString();
    }
    [[nodiscard]] std::optional<Job> claim(const QDateTime& at, JobKind kind = JobKind::Slip)
    {
        const auto job = m_queue->claim({ kind }, at);
        return job ? job.value() : std::nullopt;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Journal> m_journal;
    std::optional<JobQueue> m_queue;
};

void JobQueueTest::init()
{
    m_queue.reset();
    m_journal.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal.emplace(file(), QStringLiteral("A"));
    m_queue.emplace(m_journal->database());
}

void JobQueueTest::waitsGrowAndEnd()
{
    QCOMPARE(journal::backOff(1), 2s);
    QCOMPARE(journal::backOff(2), 4s);
    QCOMPARE(journal::backOff(5), 32s);
    QCOMPARE(journal::backOff(6), 60s);
    QCOMPARE(journal::backOff(1000000), 60s);
}

void JobQueueTest::jobsComeInOrderButWhoMustNotWaitFirst()
{
    const QString first = store(morning, 4);
    const QString second = store(morning, 3);
    const QString urgent = store(morning, 1, { JobKind::Slip, JobKind::DeskCopy });
    QCOMPARE(claim(morning)->visit, urgent);
    QCOMPARE(claim(morning)->visit, first);
    QCOMPARE(claim(morning)->visit, second);
    QVERIFY(!claim(morning));
    QCOMPARE(claim(morning, JobKind::DeskCopy)->visit, urgent);
}

void JobQueueTest::aJobIsTakenOnce()
{
    store(morning);
    Journal other(file(), QStringLiteral("A"));
    JobQueue otherQueue(other.database());
    const auto job = claim(morning);
    QVERIFY(job);
    QCOMPARE(job->state, JobState::Sending);
    QCOMPARE(job->attempts, 1);
    const auto again = otherQueue.claim({ JobKind::Slip }, morning.addSecs(3600));
    QVERIFY(again && !again.value());
}

void JobQueueTest::aFailedJobComesBackAfterItsWait()
{
    store(morning);
    QDateTime now = morning;
    for (int attempt = 1; attempt <= 8; ++attempt) {
        const auto job = claim(now);
        QVERIFY(job);
        QCOMPARE(job->attempts, attempt);
        QCOMPARE(job->copy, 1); // surely not on paper: no copy
        QVERIFY(m_queue->fail(*job, false, QStringLiteral("no paper"), now).empty());
        const auto wait = journal::backOff(attempt).count();
        QVERIFY(!claim(now.addSecs(wait - 1)));
        now = now.addSecs(wait);
    }
    const auto open = m_queue->list();
    QVERIFY(open);
    QCOMPARE(open.value().first().fault, QStringLiteral("no paper"));
    QVERIFY(m_queue->succeed(*claim(now), JobState::Confirmed, now).empty());
    QVERIFY(!claim(now.addDays(1)));
}

void JobQueueTest::whatMayBeOnPaperComesBackAsACopy()
{
    store(morning);
    QVERIFY(m_queue->fail(*claim(morning), true, QStringLiteral("cut off"), morning).empty());
    QCOMPARE(claim(morning.addSecs(2))->copy, 2);
}

void JobQueueTest::aJobFoundInSendingIsACopy()
{
    store(morning, 3, { JobKind::Slip, JobKind::Exchange });
    QVERIFY(claim(morning));
    QVERIFY(claim(morning, JobKind::Exchange));
    const auto recovered = m_queue->recover(morning);
    QVERIFY(recovered);
    QCOMPARE(recovered.value(), 2);
    QCOMPARE(claim(morning)->copy, 2);
    // The same bundle sent twice is the same bundle.
    QCOMPARE(claim(morning, JobKind::Exchange)->copy, 1);
}

void JobQueueTest::aSuccessWakesTheOthers()
{
    store(morning);
    store(morning);
    QDateTime now = morning;
    for (int attempt = 0; attempt < 6; ++attempt) {
        const auto one = claim(now);
        const auto two = claim(now);
        QVERIFY(one && two);
        QVERIFY(m_queue->fail(*one, false, {}, now).empty());
        QVERIFY(m_queue->fail(*two, false, {}, now).empty());
        now = now.addSecs(60);
    }
    const auto one = claim(now);
    QVERIFY(one);
    const auto two = claim(now);
    QVERIFY(two);
    QVERIFY(m_queue->fail(*two, false, {}, now).empty());
    QVERIFY(!claim(now));
    QVERIFY(m_queue->succeed(*one, JobState::Sent, now).empty());
    QVERIFY(claim(now));
}

void JobQueueTest::aClockSetBackKeepsNoJobWaiting()
{
    store(morning);
    QVERIFY(m_queue->fail(*claim(morning), false, {}, morning).empty());
    QVERIFY(claim(morning.addDays(-1)));
}

void JobQueueTest::aJobThatCannotSucceedIsLeft()
{
    store(morning);
    QVERIFY(m_queue->giveUp(*claim(morning), QStringLiteral("gone"), morning).empty());
    QVERIFY(!claim(morning.addDays(30)));
}

void JobQueueTest::aReprintIsMarked()
{
    const QString visit = store(morning);
    // While the first still waits, a reprint only hurries it.
    QVERIFY(m_queue->fail(*claim(morning), false, {}, morning).empty());
    const auto hurried = m_queue->reprint(visit, JobKind::Slip, morning);
    QVERIFY(hurried && hurried.value());
    auto job = claim(morning);
    QCOMPARE(job->copy, 1);
    QVERIFY(m_queue->succeed(*job, JobState::Confirmed, morning).empty());
    for (int copy = 2; copy <= 3; ++copy) {
        const auto asked = m_queue->reprint(visit, JobKind::Slip, morning);
        QVERIFY(asked && asked.value());
        job = claim(morning);
        QCOMPARE(job->copy, copy);
        QVERIFY(m_queue->succeed(*job, JobState::Confirmed, morning).empty());
    }
    const auto unknown = m_queue->reprint(QStringLiteral("no such"), JobKind::Slip, morning);
    QVERIFY(unknown && !unknown.value());
}

void JobQueueTest::answersArePurgedOnTime()
{
    const QString old = store(morning);
    const QString fresh = store(morning.addSecs(3600));
    Retention retention(m_journal->database());
    auto purged = retention.purge(24h, morning.addDays(1).addSecs(-1));
    QVERIFY(purged);
    QCOMPARE(purged.value(), 0);
    purged = retention.purge(24h, morning.addDays(1));
    QVERIFY(purged);
    QCOMPARE(purged.value(), 1);
    QVERIFY(m_journal->find(old).value()->answers.isEmpty());
    QVERIFY(m_journal->find(old).value()->verdict.isEmpty());
    QCOMPARE(m_journal->find(old).value()->category, 3);
    QVERIFY(!m_journal->find(fresh).value()->answers.isEmpty());
    // Its slip can never be printed; the other's can.
    QCOMPARE(claim(morning.addDays(1))->visit, fresh);
    QVERIFY(!claim(morning.addDays(1)));
    QVERIFY(!m_queue->reprint(old, JobKind::Slip, morning).value());

    const auto counts = retention.counts();
    QVERIFY(counts);
    QCOMPARE(counts.value().visits, 2);
    QCOMPARE(counts.value().withAnswers, 1);
    QCOMPARE(counts.value().categories, QList<int>({ 0, 0, 2, 0, 0 }));
    QCOMPARE(counts.value().oldestAnswers, morning.addSecs(3600));
}

void JobQueueTest::purgedAnswersAreGoneFromTheFile()
{
    for (int visit = 0; visit < 30; ++visit) {
        store(morning);
    }
    QVERIFY(isInTheFiles("calf"));
    QVERIFY(Retention(m_journal->database()).purge(24h, morning.addDays(2)));
    QVERIFY(!isInTheFiles("calf"));
}

void JobQueueTest::purgedAnswersLeaveTheLogOnceNobodyReadsIt()
{
    store(morning);
    const QString name = QStringLiteral("reader");
    Retention retention(m_journal->database());
    {
        QSqlDatabase reader = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        reader.setDatabaseName(file());
        QVERIFY(reader.open());
        QVERIFY(reader.transaction());
        QSqlQuery query(reader);
        QVERIFY(query.exec(QStringLiteral("SELECT answers FROM visit")) && query.next());
        QVERIFY(retention.purge(24h, morning.addDays(2)));
        QVERIFY(isInTheFiles("calf")); // the reader still may see what was
        query.finish();
        QVERIFY(reader.commit());
        reader.close();
    }
    QSqlDatabase::removeDatabase(name);
    QVERIFY(retention.purge(24h, morning.addDays(2)));
    QVERIFY(!isInTheFiles("calf"));
}

void JobQueueTest::answersFromATimeToComeArePurgedToo()
{
    const QString visit = store(morning.addYears(5));
    Retention retention(m_journal->database());
    QCOMPARE(retention.purge(24h, morning).value(), 0);
    QCOMPARE(retention.purge(24h, morning.addDays(1)).value(), 1);
    QVERIFY(m_journal->find(visit).value()->answers.isEmpty());
}

QTEST_GUILESS_MAIN(JobQueueTest)
#include "tst_job_queue.moc"
