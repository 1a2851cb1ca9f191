// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/heartbeat.h"

#include <QQuickWindow>

#include <spdlog/spdlog.h>

#include <systemd/sd-daemon.h>

#include <utility>

namespace legcheck::app {

namespace {

// A frame is asked for at one beat and must have come by the next; so four beats within the service
// manager's patience leave room for one that is late.
constexpr int beatsWithinPatience = 4;

std::chrono::microseconds askedPatience()
{
    std::uint64_t microseconds = 0;
    const int enabled = sd_watchdog_enabled(0, &microseconds);
    return std::chrono::microseconds(enabled > 0 ? microseconds : 0);
}

} // namespace

Heartbeat::Heartbeat(QQuickWindow& window, std::string status, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_send([](const char* message) { sd_notify(0, message); })
    , m_status(std::move(status))
{
    if (!qEnvironmentVariableIsEmpty("NOTIFY_SOCKET")) {
        begin(askedPatience());
    }
}

Heartbeat::Heartbeat(
    QQuickWindow& window, std::chrono::microseconds patience, Send send, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_send(std::move(send))
{
    begin(patience);
}

void Heartbeat::begin(std::chrono::microseconds patience)
{
    // Queued: the word comes from the event loop of this thread, whichever thread drew the frame.
    connect(
        &m_window, &QQuickWindow::frameSwapped, this, &Heartbeat::frameDrawn, Qt::QueuedConnection);
    m_window.update();
    if (patience.count() > 0) {
        connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
        m_timer.start(
            std::chrono::duration_cast<std::chrono::milliseconds>(patience / beatsWithinPatience));
        spdlog::info("the watchdog waits {} s for a sign of life",
            std::chrono::duration_cast<std::chrono::seconds>(patience).count());
    }
}

void Heartbeat::frameDrawn()
{
    m_drawn = true;
    if (!m_ready) {
        m_ready = true;
        m_send(("READY=1\nSTATUS=" + m_status).c_str());
    }
}

void Heartbeat::beat()
{
    if (m_drawn) {
        m_drawn = false;
        m_send("WATCHDOG=1");
    }
    m_window.update();
}

} // namespace legcheck::app
