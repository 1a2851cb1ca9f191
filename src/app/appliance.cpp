// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appliance.h"

#include "app/kiosk.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QSocketNotifier>

#include <spdlog/spdlog.h>

#include <csignal>

#include <sys/eventfd.h>
#include <unistd.h>

namespace legcheck::app {

namespace {

using namespace std::chrono_literals;
using viewmodels::VisitViewModel;

constexpr auto lookEvery = 20s;
// Who has lived this long is not in a crash loop.
constexpr auto settledAfter = 60s;

int leaveFile = -1; // written to by the signal handler, which may do nothing else

void askToLeave(int /*signal*/)
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = write(leaveFile, &one, sizeof one);
}

} // namespace

Appliance::Appliance(Kiosk& kiosk, StartGuard& guard, const Settings& settings, QObject* parent)
    : QObject(parent)
    , m_kiosk(kiosk)
    , m_guard(guard)
    , m_restart(settings.restartHour)
    , m_sleep(settings.sleepAfter)
    , m_heartbeat(*kiosk.window())
{
    m_running.start();
    connect(&m_timer, &QTimer::timeout, this, &Appliance::look);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    m_timer.start(lookEvery);
    connect(&kiosk.visit(), &VisitViewModel::stepped, this, &Appliance::followStep);
    connect(&m_sleep, &ScreenSleep::asleepChanged, kiosk.window(),
        [window = kiosk.window()](bool asleep) { window->setProperty("asleep", asleep); });
    if (kiosk.administration() != nullptr) {
        connect(kiosk.administration(), &KioskAdministration::restartWanted, this, [this] {
            spdlog::info("starting anew, as the administration asks");
            m_guard.settle(); // no crash
            QCoreApplication::exit(startAnew);
        });
    }
    followStep();
}

void Appliance::followStep()
{
    m_sleep.setAllowed(m_kiosk.visit().step() == VisitViewModel::Step::Start);
}

void Appliance::look()
{
    const std::chrono::milliseconds running(m_running.elapsed());
    if (!m_settled && running >= settledAfter) {
        m_settled = true;
        m_guard.settle();
    }
    const KioskAdministration* administration = m_kiosk.administration();
    const bool idle = m_kiosk.visit().step() == VisitViewModel::Step::Start
        && (administration == nullptr || !administration->isOpen());
    if (m_restart.isDue(QDateTime::currentDateTime(),
            std::chrono::duration_cast<std::chrono::seconds>(running), idle)) {
        spdlog::info("leaving for the nightly restart");
        // Not quit(), which asks the window first: in fullscreen it never closes.
        QCoreApplication::exit();
    }
}

void quitOnSignal()
{
    leaveFile = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (leaveFile < 0) {
        return;
    }
    // NOLINTNEXTLINE(cppcoreguidelines-owning-memory): the application owns its child
    auto* notifier = new QSocketNotifier(leaveFile, QSocketNotifier::Read, qApp);
    QObject::connect(notifier, &QSocketNotifier::activated, qApp, [notifier] {
        notifier->setEnabled(false);
        spdlog::info("asked to leave");
        QCoreApplication::exit();
    });
    std::signal(SIGTERM, askToLeave);
    std::signal(SIGINT, askToLeave);
}

} // namespace legcheck::app
