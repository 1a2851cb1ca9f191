// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/idle_view_model.h"

namespace legcheck::viewmodels {

using namespace std::chrono_literals;

IdleViewModel::IdleViewModel(Times times, QObject* parent)
    : QObject(parent)
    , m_times(times)
    , m_quiet(times.quiet)
    , m_timer(this)
{
    m_timer.setInterval(1s);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &IdleViewModel::tick);
}

bool IdleViewModel::warning() const
{
    return m_warning;
}

int IdleViewModel::secondsLeft() const
{
    const auto all = static_cast<int>((m_quiet + m_times.warning).count());
    return m_warning ? all - m_secondsQuiet : 0;
}

void IdleViewModel::watch(std::chrono::seconds quiet)
{
    m_quiet = quiet;
    m_timer.start();
    extend();
}

void IdleViewModel::watch()
{
    watch(m_times.quiet);
}

void IdleViewModel::stop()
{
    m_timer.stop();
    extend();
}

void IdleViewModel::extend()
{
    m_secondsQuiet = 0;
    if (m_warning) {
        m_warning = false;
        emit warningChanged();
        emit secondsLeftChanged();
    }
}

void IdleViewModel::touched()
{
    if (!m_warning) {
        m_secondsQuiet = 0;
    }
}

void IdleViewModel::tick()
{
    ++m_secondsQuiet;
    const int quiet = static_cast<int>(m_quiet.count());
    if (m_secondsQuiet < quiet) {
        return;
    }
    if (m_secondsQuiet >= quiet + static_cast<int>(m_times.warning.count())) {
        stop();
        emit expired();
        return;
    }
    if (!m_warning) {
        m_warning = true;
        emit warningChanged();
    }
    emit secondsLeftChanged();
}

} // namespace legcheck::viewmodels
