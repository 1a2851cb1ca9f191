// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace legcheck::app {

/// Lets the screen sleep when nobody has touched the start page for a while, and swallows the touch
/// that wakes it: who touches a dark screen means "wake up", not what lies below the finger.
class ScreenSleep : public QObject {
    Q_OBJECT

public:
    /// `after` zero: never sleeps. Watches every touch and key of the application.
    explicit ScreenSleep(std::chrono::seconds after, QObject* parent = nullptr);
    Q_DISABLE_COPY_MOVE(ScreenSleep)
    ~ScreenSleep() override = default;

    [[nodiscard]] bool isAsleep() const { return m_asleep; }
    /// Only the start page may sleep; anywhere else somebody is reading.
    void setAllowed(bool allowed);

signals:
    void asleepChanged(bool asleep);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool swallow(QEvent& event) const;
    void fallAsleep();
    void wake();

    QTimer m_timer;
    bool m_allowed = false;
    bool m_asleep = false;
    bool m_swallowing = false; ///< the rest of the touch that woke the screen
};

} // namespace legcheck::app
