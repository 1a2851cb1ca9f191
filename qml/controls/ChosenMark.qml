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
    border.width: Theme.edge
    border.color: chosen ? color : Theme.line
    Accessible.ignored: true

    // A ring of the card's colour keeps a chosen mark apart from whatever it lies over.
    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.edge
        z: -1
        radius: root.many ? Theme.radiusSmall + Theme.edge : width / 2
        color: Theme.chosen
        visible: root.chosen
    }

    Icon {
        anchors.centerIn: parent
        name: "check"
        tone: "paper"
        side: parent.width * 3 / 4
        visible: root.chosen
    }
}
