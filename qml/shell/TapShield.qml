// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    Swallows whatever is touched right after a tap: a shaky hand often taps twice, and the second
    tap would land on the next page. Lies on top of everything; keys pass.
*/
Item {
    id: root

    TapHandler {
        // Watches without taking the touch from the control below.
        gesturePolicy: TapHandler.DragThreshold
        grabPermissions: PointerHandler.ApprovesTakeOverByAnything
        enabled: !deadTime.running
        onTapped: deadTime.start()
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
