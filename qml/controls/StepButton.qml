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
    /*! The sign stands beside the word and is as large, where that makes the word no smaller; above it where
        that is so of a key beside it. */
    property bool signBeside: betterBeside
    readonly property bool betterBeside: face.sizeBeside >= face.sizeBelow

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

        /*! Below the sign the word comes before it. */
        readonly property real wordHeight: Math.max(height / 2, Math.min(1.2 * Theme.fontBody, height - Theme.px(8)))
        readonly property int sizeBelow: Math.min(Theme.fontBody, Math.floor(Math.min(wordHeight / 1.2, width / ems)))
        /*! Of the word, for each pixel of its letters. */
        readonly property real ems: (measure.advanceWidth + 1) / measure.font.pixelSize
        readonly property int sizeBeside: Math.min(Theme.fontBody, Math.floor(Math.min(height / 1.2, width / (ems + 1.2))))
        readonly property bool beside: root.signBeside
        readonly property int size: Math.max(Theme.px(4), beside ? sizeBeside : sizeBelow)
        readonly property real margin: (width - (ems + 1.2) * size) / 2

        anchors.fill: parent
        anchors.leftMargin: root.leftPadding
        anchors.rightMargin: root.rightPadding
        anchors.topMargin: root.topPadding
        anchors.bottomMargin: root.bottomPadding

        TextMetrics {
            id: measure

            text: root.text
            font.family: Theme.fontFamily
            font.weight: Font.Bold
            font.pixelSize: Theme.px(8)
        }

        Icon {
            id: sign

            // Places by hand, because the two arrangements cannot share anchors.
            x: face.beside ? (root.mirrored ? parent.width - face.margin - width : face.margin) : (parent.width - width) / 2
            y: face.beside ? (parent.height - height) / 2 : 0
            name: root.iconName
            opacity: root.enabled ? 1 : Theme.faded
            side: face.beside ? face.size : Math.min(Theme.icon, parent.height - face.wordHeight)
            tone: root.enabled ? Theme.iconOnAction : Theme.iconOnSurface
        }

        BodyText {
            readonly property real besideSign: face.margin + 1.2 * face.size

            x: face.beside ? (root.mirrored ? face.margin : besideSign) : 0
            y: face.beside ? 0 : sign.height
            width: face.beside ? parent.width - besideSign - face.margin : parent.width
            height: parent.height - y
            text: root.text
            color: root.enabled ? Theme.actionInk : Theme.inkSoft
            font.weight: root.enabled ? Font.Bold : Font.Normal
            font.pixelSize: face.size
            leading: 1.2
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }
}
