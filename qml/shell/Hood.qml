// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls

/*!
    The upper part of tall glass while all that can be touched lies in the lower: quiet, with
    nothing to reach for.
*/
Rectangle {
    id: root

    color: Theme.sunken

    Picture {
        anchors.centerIn: parent
        width: Math.min(parent.width, parent.height) * 0.5
        height: width
        sheeted: false
        source: root.visible ? "qrc:/images/pages/mark.svg" : ""
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.highContrast ? Theme.line : Theme.lineSoft
    }
}
