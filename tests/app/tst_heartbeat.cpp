// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/heartbeat.h"

#include <QQuickWindow>
#include <QtTest>

using namespace legcheck::app;
using namespace std::chrono_literals;

class TestHeartbeat : public QObject {
    Q_OBJECT

private slots:
    void init() { m_words.clear(); }

    void saysReadyAfterTheFirstFrameAndThenThatItLives()
    {
        QQuickWindow window;
        window.resize(100, 100);
        const Heartbeat heartbeat(window, 200ms, sender());
        QVERIFY(m_words.isEmpty()); // nothing was drawn yet
        window.show();
        QTRY_VERIFY(m_words.count(QByteArray("WATCHDOG=1")) >= 3);
        QVERIFY(m_words.first().startsWith("READY=1"));
        QCOMPARE(readyCount(), 1);
    }

    // The event loop runs, but nothing can be drawn: to a patient the kiosk hangs.
    void saysNothingWhileNoFrameIsDrawn()
    {
        QQuickWindow window;
        window.resize(100, 100);
        const Heartbeat heartbeat(window, 200ms, sender());
        window.show();
        QTRY_VERIFY(m_words.contains("WATCHDOG=1"));
        window.hide();
        QTest::qWait(150); // what was drawn before may still be said
        m_words.clear();
        QTest::qWait(500);
        QVERIFY(!m_words.contains("WATCHDOG=1"));
    }

    void saysNothingWhileTheEventLoopHangs()
    {
        QQuickWindow window;
        window.resize(100, 100);
        const Heartbeat heartbeat(window, 200ms, sender());
        window.show();
        QTRY_VERIFY(m_words.contains("WATCHDOG=1"));
        m_words.clear();
        QTest::qSleep(500);
        QVERIFY(m_words.isEmpty());
        QTRY_VERIFY(m_words.contains("WATCHDOG=1"));
    }

private:
    Heartbeat::Send sender()
    {
        return [this](const char* message) { m_words.append(message); };
    }

    [[nodiscard]] qsizetype readyCount() const
    {
        return std::ranges::count_if(
            m_words, [](const QByteArray& word) { return word.startsWith("READY=1"); });
    }

    QByteArrayList m_words;
};

QTEST_MAIN(TestHeartbeat)
#include "tst_heartbeat.moc"
