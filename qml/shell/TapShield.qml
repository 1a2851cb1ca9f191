// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    Swallows whatever is touched right after a tap: a shaky hand often taps twice, and the second
    tap would land on the next page. Lies on top of everything; keys pass.
*/
Item {
    id: root

    /*! What is touched now, is swallowed. */
    readonly property alias raised: deadTime.running

    PointHandler {
        // Only watches: a TapHandler here would keep a mouse from what lies below.
        onActiveChanged: {
            if (!active && !deadTime.running)
                deadTime.start();
        }
    }

    MouseArea {
        anchors.fill: parent
        enabled: deadTime.running
    }

    Timer {
        id: deadTime

        interval: Theme.deadTime
    }
}
