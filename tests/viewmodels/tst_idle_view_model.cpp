// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody touches the screen: a warning, then the visit is wiped.

#include "viewmodels/idle_view_model.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using legcheck::viewmodels::IdleViewModel;

class IdleViewModelTest : public QObject {
    Q_OBJECT

private slots:
    void nothingHappensUntilItWatches();
    void itWarnsThenExpiresOnce();
    void moreTimeAndStoppingTakeTheWarningBack();
    void aTouchBeforeTheWarningStartsAnew();
    void oneWatchMayWaitLongerThanTheOthers();
};

namespace {

constexpr IdleViewModel::Times brief { .quiet = 1s, .warning = 1s };
constexpr int longerThanATick = 1200; // milliseconds; it counts in seconds

} // namespace

void IdleViewModelTest::nothingHappensUntilItWatches()
{
    IdleViewModel idle({ .quiet = 0s, .warning = 0s });
    QSignalSpy expired(&idle, &IdleViewModel::expired);
    QVERIFY(!expired.wait(longerThanATick));
    QVERIFY(!idle.warning());
    QCOMPARE(idle.secondsLeft(), 0);
}

void IdleViewModelTest::itWarnsThenExpiresOnce()
{
    IdleViewModel idle({ .quiet = 1s, .warning = 2s });
    QSignalSpy warned(&idle, &IdleViewModel::warningChanged);
    QSignalSpy counted(&idle, &IdleViewModel::secondsLeftChanged);
    QSignalSpy expired(&idle, &IdleViewModel::expired);
    idle.watch();
    QVERIFY(warned.wait());
    QVERIFY(idle.warning());
    QCOMPARE(idle.secondsLeft(), 2);
    idle.touched(); // only "more time" counts now
    QVERIFY(idle.warning());
    QVERIFY(counted.wait());
    QCOMPARE(idle.secondsLeft(), 1);
    QVERIFY(expired.wait());
    QVERIFY(!idle.warning());
    QCOMPARE(idle.secondsLeft(), 0);
    QCOMPARE(warned.size(), 2);
    QVERIFY(!expired.wait(longerThanATick));
}

void IdleViewModelTest::moreTimeAndStoppingTakeTheWarningBack()
{
    IdleViewModel idle(brief);
    QSignalSpy warned(&idle, &IdleViewModel::warningChanged);
    QSignalSpy expired(&idle, &IdleViewModel::expired);
    idle.watch();
    QVERIFY(warned.wait());
    idle.extend();
    QVERIFY(!idle.warning());
    QCOMPARE(warned.size(), 2);
    QVERIFY(warned.wait()); // and it warns again
    idle.stop();
    QVERIFY(!idle.warning());
    QVERIFY(!expired.wait(longerThanATick));
}

void IdleViewModelTest::aTouchBeforeTheWarningStartsAnew()
{
    IdleViewModel idle({ .quiet = 2s, .warning = 1s });
    QSignalSpy warned(&idle, &IdleViewModel::warningChanged);
    idle.watch();
    QVERIFY(!warned.wait(longerThanATick));
    idle.touched();
    QVERIFY(!warned.wait(longerThanATick)); // without the touch it would have warned by now
}

void IdleViewModelTest::oneWatchMayWaitLongerThanTheOthers()
{
    IdleViewModel idle(brief);
    QSignalSpy warned(&idle, &IdleViewModel::warningChanged);
    idle.watch(60s);
    QVERIFY(!warned.wait(longerThanATick));
    idle.watch();
    QVERIFY(warned.wait());
}

QTEST_GUILESS_MAIN(IdleViewModelTest)
#include "tst_idle_view_model.moc"
