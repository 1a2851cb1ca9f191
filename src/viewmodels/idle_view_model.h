// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>

namespace legcheck::viewmodels {

/// Notices that nobody touches the screen, warns, and says when the visit must be wiped.
/// Defaults: 60 s of quiet, then a 30 s warning (WCAG 2.2.1 asks for at least 20 s and a simple
/// way to extend). It may be extended as often as wanted.
class IdleViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The idle watch is created in C++ and handed to Main.qml")
    Q_PROPERTY(bool warning READ warning NOTIFY warningChanged FINAL)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsLeftChanged FINAL)

public:
    struct Times {
        std::chrono::seconds quiet { 60 };
        std::chrono::seconds warning { 30 };
    };

    explicit IdleViewModel(Times times, QObject* parent = nullptr);

    [[nodiscard]] bool warning() const;
    [[nodiscard]] int secondsLeft() const;

    /// Counts from the next `watch`.
    void setTimes(Times times) { m_times = times; }

    /// Watches from now on; `quiet` overrides the quiet time (the staff-now page waits longer).
    void watch(std::chrono::seconds quiet);
    void watch();
    void stop();

    /// "I need more time".
    Q_INVOKABLE void extend();
    /// Any touch or key; ignored while the warning shows, where only `extend` counts.
    void touched();

signals:
    void warningChanged();
    void secondsLeftChanged();
    void expired();

private:
    void tick();

    Times m_times;
    std::chrono::seconds m_quiet;
    QTimer m_timer;
    int m_secondsQuiet = 0;
    bool m_warning = false;
};

} // namespace legcheck::viewmodels
