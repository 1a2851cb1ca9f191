// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    One number of the pain scale.
*/
TapTarget {
    id: root

    required property int number

    text: Theme.numberText(number)
    choosable: true
    padding: 0
    Accessible.role: Accessible.RadioButton

    faceWidth: face.implicitWidth
    faceHeight: face.implicitHeight

    background: Rectangle {
        radius: Theme.radius
        color: root.chosen ? Theme.action : (root.down ? Theme.pressed : Theme.raised)
        border.width: root.chosen ? Theme.edgeChosen : Theme.hairline
        border.color: root.chosen ? Theme.chosenEdge : Theme.line
    }

    Item {
        id: face

        anchors.fill: parent
        anchors.leftMargin: root.leftPadding
        anchors.rightMargin: root.rightPadding
        anchors.topMargin: root.topPadding
        anchors.bottomMargin: root.bottomPadding
        BodyText {
            anchors.centerIn: parent
            text: root.text
            color: root.chosen ? Theme.actionInk : Theme.ink
            font.pixelSize: Theme.fontTitle
            font.weight: Font.Bold
            Accessible.ignored: true
        }

        Icon {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.gapSmall
            name: "check"
            side: Theme.iconSmall * 3 / 4
            tone: Theme.iconOnAction
            visible: root.chosen && parent.width > Theme.target
        }
    }
}
