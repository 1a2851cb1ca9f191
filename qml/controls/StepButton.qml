// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    Plus or minus with how much, for a NumberStepper.
*/
TapTarget {
    id: root

    required property string iconName
    /*! What is said for it, since "1 cm" alone says nothing. */
    required property string spoken

    padding: Theme.gapSmall
    Accessible.name: spoken

    faceWidth: face.implicitWidth
    faceHeight: face.implicitHeight

    function readOut(): list<string> {
        return [spoken];
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.actionPressed : (root.enabled ? Theme.action : "transparent")
        border.width: root.enabled ? 0 : Theme.hairline
        border.color: Theme.lineSoft
    }

    Item {
        id: face

        /*! The word comes before the sign. */
        readonly property real wordHeight: Math.max(height / 2, Math.min(1.2 * Theme.fontBody, height - Theme.px(8)))

        anchors.fill: parent
        anchors.leftMargin: root.leftPadding
        anchors.rightMargin: root.rightPadding
        anchors.topMargin: root.topPadding
        anchors.bottomMargin: root.bottomPadding
        Icon {
            id: sign

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: parent.top
            name: root.iconName
            opacity: root.enabled ? 1 : Theme.faded
            side: Math.min(Theme.icon, parent.height - face.wordHeight)
            tone: root.enabled ? Theme.iconOnAction : Theme.iconOnSurface
        }

        BodyText {
            anchors.top: sign.bottom
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            text: root.text
            color: root.enabled ? Theme.actionInk : Theme.inkSoft
            font.weight: root.enabled ? Font.Bold : Font.Normal
            font.pixelSize: Math.min(Theme.fontBody, Math.floor(face.wordHeight / 1.2))
            // One line, as high in every script.
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.px(4)
            lineHeightMode: Text.FixedHeight
            lineHeight: Math.round(font.pixelSize * 1.2)
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }
}
