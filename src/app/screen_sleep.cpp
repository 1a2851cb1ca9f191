// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screen_sleep.h"

#include <QCoreApplication>
#include <QEvent>

namespace legcheck::app {

ScreenSleep::ScreenSleep(std::chrono::seconds after, QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(after);
    connect(&m_timer, &QTimer::timeout, this, &ScreenSleep::fallAsleep);
    if (after.count() > 0) {
        QCoreApplication::instance()->installEventFilter(this);
    }
}

void ScreenSleep::setAllowed(bool allowed)
{
    m_allowed = allowed && m_timer.interval() > 0;
    if (m_allowed) {
        m_timer.start();
    } else {
        m_timer.stop();
        wake();
    }
}

bool ScreenSleep::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::MouseButtonPress:
    case QEvent::KeyPress:
        if (m_allowed) {
            m_timer.start();
        }
        m_swallowing = m_asleep;
        wake();
        return swallow(*event);
    case QEvent::TouchUpdate:
    case QEvent::MouseMove:
        return swallow(*event);
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
    case QEvent::MouseButtonRelease:
    case QEvent::KeyRelease: {
        const bool swallowed = swallow(*event);
        m_swallowing = false;
        return swallowed;
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool ScreenSleep::swallow(QEvent& event) const
{
    if (m_swallowing) {
        // Accepted, or Qt would turn the touch into a mouse press and try again.
        event.accept();
    }
    return m_swallowing;
}

void ScreenSleep::fallAsleep()
{
    if (m_allowed && !m_asleep) {
        m_asleep = true;
        emit asleepChanged(true);
    }
}

void ScreenSleep::wake()
{
    if (m_asleep) {
        m_asleep = false;
        emit asleepChanged(false);
    }
}

} // namespace legcheck::app
