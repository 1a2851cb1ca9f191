// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QQuickWindow>

namespace legcheck::app {

/// The kiosk's pages and the engine that runs them. Their files are read in a thread of the
/// engine's from the moment this is made: a program that makes it first has them by the time that
/// it knows what to show on them.
class KioskPages {
public:
    KioskPages();
    ~KioskPages();
    Q_DISABLE_COPY_MOVE(KioskPages)

    [[nodiscard]] QQmlApplicationEngine& engine() { return m_engine; }

    /// Waits until the files are read, and meanwhile opens the fonts for `words`.
    void finishReading(const QStringList& words);

    /// Makes the window; `properties` are those of `shell/Main.qml`. False if its file or one that
    /// it needs could not be loaded (the log says why).
    [[nodiscard]] bool open(const QVariantMap& properties);
    /// Null before `open`.
    [[nodiscard]] QQuickWindow* window() const;
    /// Takes the window away, while what it shows still exists.
    void close();

private:
    QQmlApplicationEngine m_engine;
    QQmlComponent m_ahead;
};

} // namespace legcheck::app
