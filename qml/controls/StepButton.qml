// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    Plus or minus with how much, for a NumberStepper.
*/
TapTarget {
    id: root

    required property bool adds
    /*! What is said for it, since "1 cm" alone says nothing. */
    required property string spoken
    /*! The sign stands beside the word and is as large, where that leaves the word about its usual size; above it
        where it does so to a key beside it. */
    property bool signBeside: betterBeside
    readonly property bool betterBeside: face.sizeBeside >= Math.min(face.sizeBelow, 0.85 * Theme.usualBody)

    /*! The size that the word may have here, and the one that those beside it may have too. */
    readonly property int fitting: signBeside ? face.sizeBeside : face.sizeBelow
    property int agreed: Theme.fontBody

    padding: Theme.px(1)
    // A word to the very edge would look squeezed.
    leftPadding: Theme.px(1.9)
    rightPadding: leftPadding
    Accessible.name: spoken

    faceWidth: face.implicitWidth
    faceHeight: face.implicitHeight

    function readOut(): list<string> {
        return [spoken];
    }

    background: Rectangle {
        radius: Theme.radius
        // Eight of them: filled they would be louder than the way on.
        color: root.down ? Theme.pressed : (root.enabled ? Theme.raised : "transparent")
        border.width: root.enabled ? Theme.edge : Theme.hairline
        border.color: root.enabled ? face.ink : Theme.lineSoft
    }

    Item {
        id: face

        readonly property color ink: {
            if (!root.enabled)
                return Theme.inkSoft;
            return Theme.highContrast ? Theme.ink : Theme.action;
        }
        /*! Below the sign the word comes before it. */
        readonly property real wordHeight: Math.max(height / 2, Math.min(1.2 * Theme.fontBody, height - Theme.px(8)))
        readonly property int sizeBelow: Math.min(Theme.fontBody, Math.floor(Math.min(wordHeight / 1.2, width / ems)))
        /*! Of the word, for each pixel of its letters: joined ones of another size are not quite as wide. */
        readonly property real ems: (word.hangs ? 1.03 : 1) * (measure.advanceWidth + 1) / measure.font.pixelSize
        /*! The sign's and what parts it from the word, for each pixel of its letters. */
        readonly property real signRoom: signSize * signMeasure.advanceWidth / signMeasure.font.pixelSize + 0.2
        /*! A sign that is as bold as the digits, and larger: it alone tells two keys apart. */
        readonly property real signSize: 1.25
        readonly property int sizeBeside: Math.min(Theme.fontBody, Math.floor(Math.min(height / 1.2, width / (ems + signRoom))))
        readonly property bool beside: root.signBeside
        readonly property int size: Math.max(Theme.px(4), Math.min(root.fitting, root.agreed))
        readonly property real margin: (width - (ems + signRoom) * size) / 2

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
            font.pixelSize: Theme.fontBody
        }

        TextMetrics {
            id: signMeasure

            text: sign.text
            font.family: Theme.fontFamily
            font.weight: Font.Bold
            font.pixelSize: Theme.fontBody
        }

        BodyText {
            id: sign

            objectName: "sign"

            // Places by hand, because the two arrangements cannot share anchors.
            x: face.beside ? (root.mirrored ? parent.width - face.margin - width : face.margin) : 0
            // Beside digits that are lifted with their letters.
            y: face.beside && word.hangs ? -0.22 * face.size : 0
            width: face.beside ? implicitWidth : parent.width
            height: face.beside ? parent.height : parent.height - face.wordHeight
            text: root.adds ? "+" : "−"
            color: face.ink
            font.weight: Font.Bold
            font.pixelSize: face.beside ? face.signSize * face.size : height
            leading: 1
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }

        BodyText {
            id: word

            objectName: "word"

            readonly property real besideSign: face.margin + face.signRoom * face.size

            x: face.beside ? (root.mirrored ? face.margin : besideSign) : 0
            y: face.beside ? 0 : sign.height
            width: face.beside ? parent.width - besideSign - face.margin : parent.width
            height: parent.height - y
            text: root.text
            color: face.ink
            font.weight: root.enabled ? Font.Bold : Font.Normal
            font.pixelSize: face.size
            leading: 1.2
            raised: Theme.edgeLift
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }
}
