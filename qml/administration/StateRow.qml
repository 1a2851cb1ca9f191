// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.AdministrationModels

/*!
    One thing that was looked at: a sign, its name, what was found, and what to do about it.
*/
Item {
    id: root

    required property string name
    required property string found
    property string advice
    required property int state
    readonly property bool bad: state === Finding.Bad

    implicitHeight: Math.max(words.implicitHeight, sign.height) + 2 * Theme.gap
    Accessible.role: bad ? Accessible.AlertMessage : Accessible.Note
    Accessible.name: "%1: %2 %3".arg(name).arg(found).arg(advice)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusSmall
        color: Theme.raised
        border.width: root.bad ? Theme.edge : Theme.hairline
        border.color: root.bad ? Theme.attention : Theme.lineSoft
    }

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        side: Theme.iconSmall
        name: root.state === Finding.Good ? "check" : (root.bad ? "warning" : "info")
        tone: root.state === Finding.Good ? Theme.iconForAction : Theme.iconOnSurface
    }

    Column {
        id: words

        anchors.left: sign.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter

        StaffText {
            width: parent.width
            text: root.name
            font.weight: Font.Bold
            color: root.bad ? Theme.attention : Theme.ink
            Accessible.ignored: true
        }

        StaffText {
            width: parent.width
            text: root.found
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Accessible.ignored: true
        }

        StaffText {
            width: parent.width
            visible: root.advice !== ""
            text: root.advice
            color: Theme.inkSoft
            Accessible.ignored: true
        }
    }
}
