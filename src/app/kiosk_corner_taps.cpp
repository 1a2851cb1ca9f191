// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk_corner_taps.h"

namespace legcheck::app {

namespace {

constexpr int wanted = 5;
constexpr qint64 longest = 5000; // milliseconds, from the first press to the last

} // namespace

bool CornerTaps::press(const Press& press)
{
    const qreal fromSide
        = press.rightToLeft ? press.window.width() - press.position.x() : press.position.x();
    if (fromSide > press.corner || press.position.y() > press.corner) {
        m_count = 0;
        return false;
    }
    if (m_count == 0 || press.milliseconds - m_first > longest) {
        m_count = 0;
        m_first = press.milliseconds;
    }
    ++m_count;
    if (m_count < wanted) {
        return false;
    }
    m_count = 0;
    return true;
}

} // namespace legcheck::app
