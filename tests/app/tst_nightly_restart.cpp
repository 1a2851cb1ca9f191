// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightly_restart.h"

#include <QtTest>

using namespace legcheck::app;
using namespace std::chrono_literals;

class TestNightlyRestart : public QObject {
    Q_OBJECT

private slots:
    void leavesOnlyInItsHourWhenIdleAndAfterALongRun_data()
    {
        QTest::addColumn<QTime>("time");
        QTest::addColumn<int>("minutesRunning");
        QTest::addColumn<bool>("idle");
        QTest::addColumn<bool>("due");
        QTest::newRow("the hour begins") << QTime(3, 0) << 600 << true << true;
        QTest::newRow("the hour ends") << QTime(3, 59, 59) << 600 << true << true;
        QTest::newRow("before") << QTime(2, 59, 59) << 600 << true << false;
        QTest::newRow("after") << QTime(4, 0) << 600 << true << false;
        QTest::newRow("somebody is there") << QTime(3, 30) << 600 << false << false;
        QTest::newRow("just restarted") << QTime(3, 30) << 119 << true << false;
        QTest::newRow("long enough") << QTime(3, 30) << 120 << true << true;
    }

    void leavesOnlyInItsHourWhenIdleAndAfterALongRun()
    {
        QFETCH(QTime, time);
        QFETCH(int, minutesRunning);
        QFETCH(bool, idle);
        QFETCH(bool, due);
        const NightlyRestart restart(3);
        QCOMPARE(restart.isDue(QDateTime(QDate(2026, 3, 29), time),
                     std::chrono::minutes(minutesRunning), idle),
            due);
    }

    void neverLeavesWithoutAnHour()
    {
        const NightlyRestart restart(std::nullopt);
        for (int hour = 0; hour < 24; ++hour) {
            QVERIFY(!restart.isDue(QDateTime(QDate(2026, 3, 29), QTime(hour, 0)), 48h, true));
        }
    }

    // The clock jumps back and forth over the hour: one restart, because each needs a long run.
    void aJumpingClockRestartsOnce()
    {
        const NightlyRestart restart(3);
        const QDateTime night(QDate(2026, 10, 25), QTime(3, 10));
        QVERIFY(restart.isDue(night, 20h, true));
        QVERIFY(!restart.isDue(night.addSecs(-3600).addSecs(3600), 5min, true));
        QVERIFY(!restart.isDue(night.addSecs(60), 65min, true));
    }
};

QTEST_GUILESS_MAIN(TestNightlyRestart)
#include "tst_nightly_restart.moc"
