// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    The number that will be called, as large as it can stand.
*/
Item {
    id: root

    required property string ticket

    readonly property string spoken: {
        //: Spoken for the ticket. %1 is the number, for example A-017.
        return qsTr("Your number is %1").arg(ticket);
    }

    function readOut(): list<string> {
        return [spoken];
    }

    implicitWidth: Theme.px(120)
    implicitHeight: caption.implicitHeight + number.implicitHeight + 2 * Theme.gapSmall
    Accessible.role: Accessible.StaticText
    Accessible.name: spoken

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.raised
        border.width: Theme.edge
        border.color: Theme.ink
    }

    BodyText {
        id: caption

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gapSmall
        //: Above the ticket number.
        text: qsTr("Your number")
        color: Theme.inkSoft
        font.pixelSize: Math.max(Theme.usualBody, Theme.fontLabel)
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }

    BodyText {
        id: number

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: caption.bottom
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        text: root.ticket
        font.pixelSize: Theme.fontTicket
        font.weight: Font.Bold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.fontBody
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
