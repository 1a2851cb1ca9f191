// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <string>

class QQuickWindow;

namespace legcheck::app {

/// Tells the service manager that the kiosk is up, and then again and again that it lives.
///
/// "Lives" means both: the event loop ran a timer, and a frame was drawn since the last word. Where
/// either stops, no word is sent, the service manager kills the program and starts it anew.
/// Without a service manager (NOTIFY_SOCKET unset) it does nothing and costs nothing.
class Heartbeat : public QObject {
    Q_OBJECT

public:
    /// Sends one message of the sd_notify protocol, for example "WATCHDOG=1".
    using Send = std::function<void(const char* message)>;

    /// `window` must outlive the heartbeat. Asks the environment how often to send. `status` is
    /// what `systemctl status` shows once the first frame is drawn.
    explicit Heartbeat(QQuickWindow& window, std::string status = "The kiosk is on the screen",
        QObject* parent = nullptr);
    /// For tests: `patience` is the time without a word after which the program counts as hung.
    Heartbeat(QQuickWindow& window, std::chrono::microseconds patience, Send send,
        QObject* parent = nullptr);

private:
    void begin(std::chrono::microseconds patience);
    void beat();
    void frameDrawn();

    QQuickWindow& m_window;
    Send m_send;
    std::string m_status;
    QTimer m_timer;
    bool m_ready = false;
    bool m_drawn = false;
};

} // namespace legcheck::app
