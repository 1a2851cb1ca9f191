// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screen_sleep.h"

#include <QSignalSpy>
#include <QWindow>
#include <QtTest>

#include <memory>

using namespace legcheck::app;
using namespace std::chrono_literals;

namespace {

/// Counts what reaches it.
class Pane : public QWindow {
public:
    int presses = 0;
    int releases = 0;
    int keys = 0;
    int touches = 0;

protected:
    void mousePressEvent(QMouseEvent* /*event*/) override { ++presses; }
    void mouseReleaseEvent(QMouseEvent* /*event*/) override { ++releases; }
    void keyPressEvent(QKeyEvent* /*event*/) override { ++keys; }
    void touchEvent(QTouchEvent* event) override
    {
        ++touches;
        event->accept();
    }
};

} // namespace

class TestScreenSleep : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_pane.resize(200, 200);
        m_pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_pane));
    }

    void init() { m_pane.presses = m_pane.releases = m_pane.keys = m_pane.touches = 0; }

    void fallsAsleepOnlyWhereItMay()
    {
        ScreenSleep sleep(1s);
        QSignalSpy changed(&sleep, &ScreenSleep::asleepChanged);
        QTest::qWait(1300);
        QCOMPARE(changed.count(), 0);
        sleep.setAllowed(true);
        QVERIFY(changed.wait(3000));
        QVERIFY(sleep.isAsleep());
        sleep.setAllowed(false);
        QVERIFY(!sleep.isAsleep());
    }

    void theFirstClickOnlyWakes()
    {
        ScreenSleep sleep(1s);
        sleepNow(sleep);
        QTest::mouseClick(&m_pane, Qt::LeftButton, {}, QPoint(50, 50));
        QVERIFY(!sleep.isAsleep());
        QCOMPARE(m_pane.presses, 0);
        QCOMPARE(m_pane.releases, 0);
        QTest::mouseClick(&m_pane, Qt::LeftButton, {}, QPoint(50, 50));
        QCOMPARE(m_pane.presses, 1);
        QCOMPARE(m_pane.releases, 1);
    }

    void theFirstTouchOnlyWakes()
    {
        ScreenSleep sleep(1s);
        sleepNow(sleep);
        const std::unique_ptr<QPointingDevice> device(QTest::createTouchDevice());
        auto* screen = device.get();
        QTest::touchEvent(&m_pane, screen).press(0, QPoint(50, 50), &m_pane);
        QTest::touchEvent(&m_pane, screen).release(0, QPoint(50, 50), &m_pane);
        QVERIFY(!sleep.isAsleep());
        QCOMPARE(m_pane.touches, 0);
        QCOMPARE(m_pane.presses, 0); // nor as the mouse that Qt makes of an ignored touch
        QTest::touchEvent(&m_pane, screen).press(0, QPoint(50, 50), &m_pane);
        QTest::touchEvent(&m_pane, screen).release(0, QPoint(50, 50), &m_pane);
        QCOMPARE(m_pane.touches, 2);
    }

    void theFirstKeyOnlyWakes()
    {
        ScreenSleep sleep(1s);
        sleepNow(sleep);
        QTest::keyClick(&m_pane, Qt::Key_Return);
        QVERIFY(!sleep.isAsleep());
        QCOMPARE(m_pane.keys, 0);
        QTest::keyClick(&m_pane, Qt::Key_Return);
        QCOMPARE(m_pane.keys, 1);
    }

    void zeroNeverSleeps()
    {
        ScreenSleep sleep(0s);
        sleep.setAllowed(true);
        QTest::qWait(200);
        QVERIFY(!sleep.isAsleep());
    }

private:
    static void sleepNow(ScreenSleep& sleep)
    {
        sleep.setAllowed(true);
        QTRY_VERIFY(sleep.isAsleep());
    }

    Pane m_pane;
};

QTEST_MAIN(TestScreenSleep)
#include "tst_screen_sleep.moc"
