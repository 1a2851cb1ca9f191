// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard.Styles

/*!
    How our keys look: as Qt's in colour, but what a key types stands large in its middle, and what a
    long press offers small in its corner. Qt draws both alike.
*/
KeyPanel {
    id: root

    // Qt hands its keyboard to its own files by that name only.
    // qmllint disable
    readonly property Item keys: keyboard
    readonly property QtObject look: keys.style

    Rectangle {
        anchors.fill: parent
        anchors.margins: root.look.keyBackgroundMargin
        radius: anchors.margins
        color: root.control.highlighted ? root.look.highlightedKeyBackgroundColor : root.look.normalKeyBackgroundColor
        opacity: root.control.pressed ? 0.75 : 1

        Text {
            anchors.centerIn: parent
            text: root.control.displayText
            color: root.look.keyTextColor
            font.family: root.look.fontFamily
            font.pixelSize: root.look.scaleHint * 70
            font.capitalization: root.control.uppercased ? Font.AllUppercase : Font.MixedCase
        }

        Text {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.rightMargin: root.look.scaleHint * 26
            anchors.topMargin: root.look.scaleHint * 4
            visible: root.control.smallTextVisible
            text: root.control.smallText
            color: root.look.keySmallTextColor
            opacity: 0.75
            font.family: root.look.fontFamily
            font.pixelSize: root.look.scaleHint * 42
        }
    }
    // qmllint enable
}
