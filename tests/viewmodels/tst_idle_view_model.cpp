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
    void itWarnsThenExpires();
    void moreTimeTakesTheWarningBack();
    void aTouchDoesNotTakeTheWarningBack();
    void aTouchBeforeTheWarningStartsAnew();
    void stoppingTakesTheWarningBack();
    void oneWatchMayWaitLongerThanTheOthers();
};

namespace {

constexpr IdleViewModel::Times brief { .quiet = 1s, .warning = 2s };

} // namespace

void IdleViewModelTest::nothingHappensUntilItWatches()
{
    IdleViewModel idle({ .quiet = 0s, .warning = 0s });
    const QSignalSpy expired(&idle, &IdleViewModel::expired);
    QTest::qWait(1200);
    QCOMPARE(expired.size(), 0);
    QVERIFY(!idle.warning());
    QCOMPARE(idle.secondsLeft(), 0);
}

void IdleViewModelTest::itWarnsThenExpires()
{
    IdleViewModel idle(brief);
    QSignalSpy warned(&idle, &IdleViewModel::warningChanged);
    QSignalSpy expired(&idle, &IdleViewModel::expired);
    QSignalSpy counted(&idle, &IdleViewModel::secondsLeftChanged);
    idle.watch();
    QVERIFY(warned.wait());
    QVERIFY(idle.warning());
    QCOMPARE(idle.secondsLeft(), 2);
    QCOMPARE(expired.size(), 0);
    QTRY_COMPARE(idle.secondsLeft(), 1);
    QVERIFY(expired.wait());
    QVERIFY(!idle.warning());
    QCOMPARE(idle.secondsLeft(), 0);
    QCOMPARE(warned.size(), 2);
    QVERIFY(!expired.wait(1200)); // once is enough
}

void IdleViewModelTest::moreTimeTakesTheWarningBack()
{
    IdleViewModel idle(brief);
    QSignalSpy warned(&idle, &IdleViewModel::warningChanged);
    idle.watch();
    QVERIFY(warned.wait());
    idle.extend();
    QVERIFY(!idle.warning());
    QCOMPARE(warned.size(), 2);
    QVERIFY(warned.wait()); // and it warns again
    QCOMPARE(idle.secondsLeft(), 2);
}

void IdleViewModelTest::aTouchDoesNotTakeTheWarningBack()
{
    IdleViewModel idle(brief);
    QSignalSpy warned(&idle, &IdleViewModel::warningChanged);
    QSignalSpy expired(&idle, &IdleViewModel::expired);
    idle.watch();
    QVERIFY(warned.wait());
    idle.touched();
    QVERIFY(idle.warning());
    QVERIFY(expired.wait());
}

void IdleViewModelTest::aTouchBeforeTheWarningStartsAnew()
{
    IdleViewModel idle({ .quiet = 2s, .warning = 1s });
    QSignalSpy warned(&idle, &IdleViewModel::warningChanged);
    idle.watch();
    QVERIFY(!warned.wait(1300));
    idle.touched();
    QVERIFY(!warned.wait(1000)); // without the touch it would have warned by now
    QVERIFY(warned.wait());
}

void IdleViewModelTest::stoppingTakesTheWarningBack()
{
    IdleViewModel idle(brief);
    QSignalSpy warned(&idle, &IdleViewModel::warningChanged);
    QSignalSpy expired(&idle, &IdleViewModel::expired);
    idle.watch();
    QVERIFY(warned.wait());
    idle.stop();
    QVERIFY(!idle.warning());
    QVERIFY(!expired.wait(2200));
}

void IdleViewModelTest::oneWatchMayWaitLongerThanTheOthers()
{
    IdleViewModel idle(brief);
    QSignalSpy warned(&idle, &IdleViewModel::warningChanged);
    idle.watch(60s);
    QVERIFY(!warned.wait(1300));
    idle.watch();
    QVERIFY(warned.wait());
}

QTEST_GUILESS_MAIN(IdleViewModelTest)
#include "tst_idle_view_model.moc"
