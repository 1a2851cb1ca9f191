// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    One number of the pain scale.
*/
TapTarget {
    id: root

    required property int number
    /*! The last number of the scale has the most digits: where it needs its tick below, all do. */
    property int last: number
    /*! How wide most keys of the scale are. */
    property real usualWidth: width

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

        TextMetrics {
            id: measure

            text: Theme.numberText(root.last)
            font: digits.font
        }

        BodyText {
            id: digits

            objectName: "digits"

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.verticalCenter: parent.verticalCenter
            // Chosen or not: numbers of a row stand in line.
            anchors.verticalCenterOffset: tick.below && tick.roomy ? -tick.side / 2 : 0
            text: root.text
            color: root.chosen ? Theme.actionInk : Theme.ink
            font.pixelSize: Theme.fontTitle
            font.weight: Font.Bold
            Accessible.ignored: true
        }

        Icon {
            id: tick

            objectName: "tick"

            // Beside large digits there is no room for it.
            readonly property bool below: (root.usualWidth - root.leftPadding - root.rightPadding - measure.advanceWidth) / 2 < Theme.iconSmall * 3 / 4 + Theme.gapSmall

            readonly property bool roomy: root.usualWidth > Theme.target

            x: below ? (parent.width - width) / 2 : (root.mirrored ? Theme.gapSmall : parent.width - width - Theme.gapSmall)
            y: parent.height - height - (below ? Theme.px(1) : Theme.gapSmall)
            name: "check"
            side: below ? Theme.px(5) : Theme.iconSmall * 3 / 4
            tone: Theme.iconOnAction
            visible: root.chosen && roomy
        }
    }
}
