// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    The mark of an answer card: an empty ring (one answer) or box (many), with a tick once chosen.
*/
Rectangle {
    id: root

    property bool chosen: false
    property bool many: false

    width: Theme.mark
    height: width
    radius: many ? Theme.radiusSmall : width / 2
    color: chosen ? (Theme.highContrast ? Theme.chosenInk : Theme.action) : Theme.raised
    border.width: chosen ? 0 : Theme.edge
    border.color: Theme.line
    Accessible.ignored: true

    Icon {
        anchors.centerIn: parent
        name: "check"
        tone: "paper"
        side: parent.width * 3 / 4
        visible: root.chosen
    }
}
