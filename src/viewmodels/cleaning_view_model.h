// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>

namespace legcheck::viewmodels {

/// Staff wipe the glass: for a minute no touch and no key does anything, and the screen counts
/// down. Staff pages begin it with `start`; it ends by itself.
class CleaningViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Cleaning is created in C++ and handed to Main.qml")
    Q_PROPERTY(bool active READ active NOTIFY activeChanged FINAL)
    /// Whole seconds until the screen works again; 0 while it does.
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsLeftChanged FINAL)

public:
    static constexpr std::chrono::seconds usualTime { 60 };

    explicit CleaningViewModel(std::chrono::seconds time = usualTime, QObject* parent = nullptr);

    [[nodiscard]] bool active() const;
    [[nodiscard]] int secondsLeft() const;

    /// Begins the countdown; while one runs, it begins anew.
    Q_INVOKABLE void start();
    /// Ends it at once. Not for QML: nothing on the screen may end it, or the cloth would.
    void stop();

signals:
    void activeChanged();
    void secondsLeftChanged();

private:
    void tick();

    std::chrono::seconds m_time;
    QTimer m_timer;
    int m_secondsLeft = 0;
};

} // namespace legcheck::viewmodels
