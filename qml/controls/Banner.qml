// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    A sentence that must be noticed: a sign, the words, and a strong edge at the reading side.
*/
Item {
    id: root

    required property string text
    property string iconName: "info"
    property bool urgent: false

    function readOut(): list<string> {
        return [text];
    }

    implicitHeight: Math.max(words.implicitHeight, sign.height) + 2 * Theme.gap
    Accessible.role: urgent ? Accessible.AlertMessage : Accessible.Note
    Accessible.name: text

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.sunken
        border.width: root.urgent ? Theme.edge : Theme.hairline
        border.color: root.urgent ? Theme.attention : Theme.line
    }

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
    }

    BodyText {
        id: words

        anchors.left: sign.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        color: root.urgent ? Theme.attention : Theme.ink
        font.weight: root.urgent ? Font.Bold : Font.Normal
        Accessible.ignored: true
    }
}
