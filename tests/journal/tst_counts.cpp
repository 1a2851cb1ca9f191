// SPDX-License-Identifier: GPL-3.0-or-later
// What a clinic counts: by day, as a table and for Prometheus; never an answer.

#include "journal/journal_look.h"
#include "journal/statistics_text.h"
#include "journal/tally.h"

#include <QTemporaryDir>

using namespace legcheck;
using namespace legcheck::journal;
using namespace legcheck::tests;

class CountsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void nothingIsNoDay();
    void visitsAreCountedByDay();
    void whatWasGivenUpIsCountedByPage();
    void theTableHoldsNoAnswer();
    void prometheusGetsTotals();
    void aFileOfVersion1IsTakenOver();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("visits.db")); }
    [[nodiscard]] QList<DayStatistics> days(const QDate& first, const QDate& last)
    {
        const auto found = statistics(m_journal->database(), first, last);
        return found ? found.value() : QList<DayStatistics> {};
    }
    void fill()
    {
        QVERIFY(m_journal->store(visitAt(morning)));
        QVERIFY(m_journal->store(visitAt(morning.addSecs(3600), { JobKind::Slip }, 1)));
        QVERIFY(m_journal->store(visitAt(nextDay.addSecs(60))));
        for (const char* page : { "intro", "swelling", "swelling" }) {
            QVERIFY(count(m_journal->database(), morning.date(), QStringLiteral("gave_up"),
                QLatin1String(page))
                        .empty());
        }
        QVERIFY(
            count(m_journal->database(), morning.date(), QStringLiteral("started"), {}).empty());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Journal> m_journal;
};

void CountsTest::init()
{
    m_journal.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal.emplace(file(), QStringLiteral("A"));
}

void CountsTest::nothingIsNoDay()
{
    QVERIFY(days(morning.date(), nextDay.date()).isEmpty());
    QCOMPARE(toCsv({}), QByteArray("day,measure,label,value\n"));
    const auto waiting = waitingJobs(m_journal->database());
    QVERIFY(waiting && waiting.value() == 0);
}

void CountsTest::visitsAreCountedByDay()
{
    fill();
    const auto found = days(morning.date(), nextDay.date());
    QCOMPARE(found.size(), 2);
    const DayStatistics& first = found.front();
    QCOMPARE(first.day, morning.date());
    QCOMPARE(first.finished, 2);
    QCOMPARE(first.categories, (std::array<int, 5> { 1, 0, 1, 0, 0 }));
    QCOMPARE(first.staffCalled, 1);
    QCOMPARE(first.seconds, 600);
    QCOMPARE(first.hours.at(8), 1);
    QCOMPARE(first.hours.at(9), 1);
    QCOMPARE(first.languages, (std::map<QString, int> { { QStringLiteral("es"), 2 } }));
    QCOMPARE(found.back().finished, 1);
    QCOMPARE(days(nextDay.date(), nextDay.date()).size(), 1);
    const auto waiting = waitingJobs(m_journal->database());
    QVERIFY(waiting && waiting.value() == 3);
}

void CountsTest::whatWasGivenUpIsCountedByPage()
{
    fill();
    const DayStatistics day = days(morning.date(), morning.date()).front();
    QCOMPARE(day.started, 1);
    QCOMPARE(day.gaveUp, 3);
    QCOMPARE(day.gaveUpOn,
        (std::map<QString, int> {
            { QStringLiteral("intro"), 1 }, { QStringLiteral("swelling"), 2 } }));
}

void CountsTest::theTableHoldsNoAnswer()
{
    fill();
    const QByteArray table = toCsv(days(morning.date(), nextDay.date()));
    QVERIFY(table.startsWith("day,measure,label,value\n2026-11-23,started,,1\n"
                             "2026-11-23,finished,,2\n2026-11-23,gave_up,,3\n"
                             "2026-11-23,gave_up,intro,1\n2026-11-23,gave_up,swelling,2\n"
                             "2026-11-23,category,1,1\n2026-11-23,category,3,1\n"
                             "2026-11-23,language,es,2\n2026-11-23,staff_called,,1\n"));
    QVERIFY(table.contains("2026-11-24,finished,,1\n"));
    QVERIFY(!table.contains("calf"));
    QVERIFY(!table.contains("A-0"));
}

void CountsTest::prometheusGetsTotals()
{
    fill();
    const QByteArray text = toPrometheus(days(morning.date(), nextDay.date()),
        { .kiosk = QStringLiteral("A\"\\"),
            .contentVersion = QStringLiteral("1.0.0"),
            .contentSha256 = QStringLiteral("f00d"),
            .waitingJobs = 3 });
    const QByteArray kiosk = R"({kiosk="A\"\\")";
    QVERIFY(text.contains("legcheck_visits_finished_total" + kiosk + ",category=\"3\"} 2\n"));
    QVERIFY(text.contains("legcheck_visits_given_up_total" + kiosk + ",page=\"swelling\"} 2\n"));
    QVERIFY(text.contains("legcheck_outbox_jobs" + kiosk + "} 3\n"));
    QVERIFY(
        text.contains("legcheck_content_info" + kiosk + ",version=\"1.0.0\",sha256=\"f00d\"} 1\n"));
    // Each metric is explained once, before its values.
    for (const QByteArray& line : text.split('\n')) {
        if (line.startsWith("# HELP")) {
            QCOMPARE(text.count(line.left(line.indexOf(' ', 7)) + ' '), 1);
        }
    }
}

void CountsTest::aFileOfVersion1IsTakenOver()
{
    QVERIFY(m_journal->store(visitAt(morning)));
    m_journal.reset();
    QCOMPARE(queryOf(file(), QStringLiteral("DROP TABLE tally")), QStringList());
    // As version 1 made it: no job may be a staff call.
    for (const char* statement :
        { "ALTER TABLE job RENAME TO job_2", "DROP INDEX job_open", "DROP INDEX job_visit",
            "CREATE TABLE job (id INTEGER PRIMARY KEY AUTOINCREMENT, visit TEXT NOT NULL "
            "REFERENCES visit (uuid), kind TEXT NOT NULL CHECK (kind IN ('slip', 'exchange')), "
            "state TEXT NOT NULL, copy INTEGER NOT NULL DEFAULT 1, attempts INTEGER NOT NULL "
            "DEFAULT 0, due INTEGER, changed INTEGER NOT NULL, fault TEXT NOT NULL DEFAULT '')",
            "INSERT INTO job SELECT * FROM job_2", "DROP TABLE job_2",
            "CREATE INDEX job_open ON job (state)", "CREATE INDEX job_visit ON job (visit)",
            "PRAGMA user_version = 1" }) {
        QCOMPARE(queryOf(file(), QLatin1String(statement)), QStringList());
    }
    m_journal.emplace(file(), QStringLiteral("A"));
    fill();
    const DayStatistics day = days(morning.date(), morning.date()).front();
    QCOMPARE(day.finished, 3);
    QCOMPARE(day.gaveUp, 3);
    const auto waiting = waitingJobs(m_journal->database());
    QVERIFY(waiting && waiting.value() == 4);
    QVERIFY(queryOf(file(), QStringLiteral("SELECT sql FROM sqlite_master WHERE name = 'job'"))
                .front()
                .contains(QStringLiteral("staff_call")));
}

QTEST_GUILESS_MAIN(CountsTest)
#include "tst_counts.moc"
