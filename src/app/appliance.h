// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/heartbeat.h"
#include "app/nightly_restart.h"
#include "app/screen_sleep.h"
#include "app/start_guard.h"

#include <QElapsedTimer>

namespace legcheck::app {

class Kiosk;

/// What the event loop ends with where the administration wants the kiosk started anew. The program
/// does that itself, so that it works on a desk and under any service manager.
inline constexpr int startAnew = 75;

/// What makes a program an appliance: signs of life, a restart each night, a screen that sleeps, an
/// end that is asked for by the service manager. It watches the kiosk from outside; the kiosk knows
/// nothing of it.
class Appliance : public QObject {
    Q_OBJECT

public:
    struct Settings {
        std::optional<int> restartHour; ///< 0 to 23, local time; empty: never
        std::chrono::seconds sleepAfter { 0 }; ///< on the start page; 0: never
    };

    /// The kiosk must be shown, and outlive the appliance, as must the guard.
    Appliance(Kiosk& kiosk, StartGuard& guard, const Settings& settings, QObject* parent = nullptr);

private:
    void look();
    void followStep();

    Kiosk& m_kiosk;
    StartGuard& m_guard;
    NightlyRestart m_restart;
    ScreenSleep m_sleep;
    Heartbeat m_heartbeat;
    QElapsedTimer m_running;
    QTimer m_timer;
    bool m_settled = false;
};

/// Ends the event loop properly when the service manager asks (SIGTERM) or somebody at the keyboard
/// does (SIGINT), so that what is under way is finished.
void quitOnSignal();

} // namespace legcheck::app
