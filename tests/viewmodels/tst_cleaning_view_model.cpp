// SPDX-License-Identifier: GPL-3.0-or-later

// Staff wipe the glass: the countdown, and its end.

#include "viewmodels/cleaning_view_model.h"

#include <QSignalSpy>
#include <QTest>

using legcheck::viewmodels::CleaningViewModel;
using namespace std::chrono_literals;

class CleaningViewModelTest : public QObject {
    Q_OBJECT

private slots:
    void itTakesAMinute()
    {
        CleaningViewModel cleaning;
        QVERIFY(!cleaning.active());
        QCOMPARE(cleaning.secondsLeft(), 0);
        cleaning.start();
        QVERIFY(cleaning.active());
        QCOMPARE(cleaning.secondsLeft(), 60);
    }

    void itCountsDownAndEndsByItself()
    {
        CleaningViewModel cleaning(2s);
        const QSignalSpy active(&cleaning, &CleaningViewModel::activeChanged);
        const QSignalSpy seconds(&cleaning, &CleaningViewModel::secondsLeftChanged);
        cleaning.start();
        QTRY_VERIFY(!cleaning.active());
        QCOMPARE(active.size(), 2);
        QCOMPARE(seconds.size(), 3);
        QCOMPARE(cleaning.secondsLeft(), 0);
    }

    void itCanBeginAnew()
    {
        CleaningViewModel cleaning(2s);
        cleaning.start();
        QTRY_COMPARE(cleaning.secondsLeft(), 1);
        cleaning.start();
        QCOMPARE(cleaning.secondsLeft(), 2);
        cleaning.stop();
        QVERIFY(!cleaning.active());
    }
};

QTEST_GUILESS_MAIN(CleaningViewModelTest)
#include "tst_cleaning_view_model.moc"
