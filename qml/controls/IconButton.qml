// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    A sign with its word below, for the buttons that are always there. The word is as large as the
    button allows, and never cut.
*/
TapTarget {
    id: root

    required property string iconName
    /*! Sign beside the word, where the button is wide. */
    property bool wide: false

    implicitHeight: Theme.target
    padding: Theme.gapSmall / 2
    leftPadding: Theme.hairline * 2
    rightPadding: Theme.hairline * 2

    faceWidth: face.implicitWidth
    faceHeight: face.implicitHeight

    background: Rectangle {
        radius: Theme.radius
        color: root.chosen ? Theme.chosen : (root.down ? Theme.pressed : "transparent")
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

        Icon {
            id: sign

            x: root.wide ? (root.mirrored ? parent.width - width - Theme.gapSmall : Theme.gapSmall) : (parent.width - width) / 2
            y: root.wide ? (parent.height - height) / 2 : 0
            name: root.iconName
            side: Math.min(Theme.icon, root.height * (root.wide ? 0.5 : 0.34))
            tone: root.chosen ? Theme.iconOnChosen : Theme.iconOnSurface
        }

        BodyText {
            readonly property real taken: root.wide ? sign.width + 2 * Theme.gapSmall : 0

            x: root.mirrored ? 0 : taken
            y: root.wide ? 0 : sign.height
            width: parent.width - taken
            height: parent.height - y
            text: root.text
            color: root.chosen ? Theme.chosenInk : Theme.ink
            font.pixelSize: Theme.fontLabel
            font.weight: Font.Medium
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.px(3.5)
            leading: 1.16
            horizontalAlignment: root.wide ? Text.AlignLeft : Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.WordWrap
            Accessible.ignored: true
        }
    }
}
