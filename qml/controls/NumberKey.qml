// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    One number of the pain scale.
*/
TapTarget {
    id: root

    required property int number
    /*! The last number of the scale has the most digits: where its tick has no room beside them, none has. */
    property int last: number
    /*! How wide most keys of the scale are. */
    property real usualWidth: width
    /*! High keys have room for a larger one. */
    readonly property real tickSide: {
        const below = (height - digits.implicitHeight) / 2 - Theme.gapSmall;
        return Math.max(Theme.iconSmall * 3 / 4, Math.min(Theme.iconSmall * 1.8, below));
    }
    /*! The tick stands beside the digits. */
    readonly property bool roomyBeside: (usualWidth - leftPadding - rightPadding - measure.advanceWidth) / 2 >= tickSide + Theme.gapSmall
    /*! Or below them. */
    readonly property bool roomyBelow: (height - digits.implicitHeight) / 2 >= tickSide + Theme.gapSmall
    readonly property bool roomy: roomyBeside || roomyBelow

    text: Theme.numberText(number)
    choosable: true
    padding: 0
    Accessible.role: Accessible.RadioButton

    faceWidth: face.implicitWidth
    faceHeight: face.implicitHeight

    background: Rectangle {
        radius: Theme.radius
        color: root.chosen ? (Theme.highContrast ? Theme.chosen : Theme.action) : (root.down ? Theme.pressed : Theme.raised)
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
            text: root.text
            color: root.chosen ? Theme.actionInk : Theme.ink
            font.pixelSize: Theme.fontTitle
            font.weight: Font.Bold
            Accessible.ignored: true
        }

        Icon {
            objectName: "tick"
            x: {
                if (!root.roomyBeside)
                    return (parent.width - width) / 2;
                return root.mirrored ? Theme.gapSmall : parent.width - width - Theme.gapSmall;
            }
            y: parent.height - height - Theme.gapSmall
            name: "check"
            side: root.tickSide
            tone: Theme.iconOnAction
            visible: root.chosen && root.roomy
        }

        // Beside large digits there is no room for it: it lies on the corner.
        ChosenMark {
            objectName: "corner"
            x: root.mirrored ? -0.3 * width : parent.width - 0.7 * width
            y: -0.35 * height
            width: Theme.px(7.5)
            chosen: true
            visible: root.chosen && !root.roomy
        }
    }
}
