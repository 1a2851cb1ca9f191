// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/cleaning_view_model.h"

namespace legcheck::viewmodels {

using namespace std::chrono_literals;

CleaningViewModel::CleaningViewModel(std::chrono::seconds time, QObject* parent)
    : QObject(parent)
    , m_time(time)
    , m_timer(this)
{
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &CleaningViewModel::tick);
}

bool CleaningViewModel::active() const
{
    return m_secondsLeft > 0;
}

int CleaningViewModel::secondsLeft() const
{
    return m_secondsLeft;
}

void CleaningViewModel::start()
{
    const bool wasActive = active();
    m_secondsLeft = static_cast<int>(m_time.count());
    m_timer.start();
    emit secondsLeftChanged();
    if (!wasActive) {
        emit activeChanged();
    }
}

void CleaningViewModel::stop()
{
    if (active()) {
        m_secondsLeft = 1;
        tick();
    }
}

void CleaningViewModel::tick()
{
    --m_secondsLeft;
    emit secondsLeftChanged();
    if (m_secondsLeft == 0) {
        m_timer.stop();
        emit activeChanged();
    }
}

} // namespace legcheck::viewmodels
