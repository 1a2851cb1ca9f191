// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QSizeF>

namespace legcheck::app {

/// The way into the administration that patients do not find: five presses in a row in the upper
/// corner away from the buttons, within five seconds. Pure: time is an argument.
class CornerTaps {
public:
    struct Press {
        QPointF position; ///< in the window
        QSizeF window;
        bool rightToLeft = false; ///< the corner is then the right one
        qreal corner = 0; ///< its side
        qint64 milliseconds = 0; ///< on any steady clock
    };

    /// True with the press that makes the five full; counting then begins anew.
    [[nodiscard]] bool press(const Press& press);

private:
    int m_count = 0;
    qint64 m_first = 0;
};

} // namespace legcheck::app
