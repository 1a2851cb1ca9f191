// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls

/*!
    One side of a difference; `marked` shows a tick and a strong edge.
*/
Rectangle {
    id: root

    required property string heading
    required property string text
    required property bool marked

    implicitHeight: words.implicitHeight + 2 * Theme.gapSmall
    radius: Theme.radiusSmall
    color: marked ? Theme.chosen : Theme.raised
    border.width: marked ? Theme.edgeChosen : Theme.hairline
    border.color: marked ? Theme.chosenEdge : Theme.line

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: root.marked ? tick.left : parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gapSmall
        anchors.leftMargin: Theme.gap

        BodyText {
            width: parent.width
            text: root.heading
            color: root.marked ? Theme.chosenInk : Theme.inkSoft
            font.pixelSize: Theme.fontLabel
        }

        BodyText {
            width: parent.width
            text: root.text
            color: root.marked ? Theme.chosenInk : Theme.ink
        }
    }

    Icon {
        id: tick

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gapSmall
        name: "check"
        tone: Theme.iconOnChosen
        side: Theme.iconSmall
        visible: root.marked
    }
}
