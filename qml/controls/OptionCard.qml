// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    One answer: picture, words, and a mark. Chosen shows as tick, edge and fill at once. A `tall`
    card has the picture above the words; an `apart` one ("none", "not sure", "skip") is quieter.
*/
TapTarget {
    id: root

    property string hint
    /*! False where there is no room: the hint is then only spoken. */
    property bool hinted: true
    property url picture
    property bool many: false
    property bool tall: false
    property bool apart: false
    /*! Saves room: the mark lies on the picture, and only once chosen. */
    property bool dense: false
    property real pictureSide: Theme.optionPicture
    property int textSize: Theme.fontBody
    /*! The height that the words of the tall cards beside it need: pictures and words stand in line. */
    property real wordsRoom: 0

    readonly property real wordsHeight: words.implicitHeight
    readonly property bool markOnPicture: dense && hasPicture && !tall
    readonly property bool hasPicture: String(picture) !== ""
    // A tall card gives its picture all the height that the words leave.
    readonly property real artSide: tall ? Math.max(pictureSide, Math.min(availableHeight - tallWords - Theme.gap, availableWidth)) : pictureSide
    readonly property real tallWords: Math.max(wordsRoom, wordsHeight)
    readonly property real tallTop: Math.max(0, (availableHeight - artSide - Theme.gap - tallWords) / 2)
    readonly property color textColour: chosen ? Theme.chosenInk : Theme.ink

    choosable: true
    description: hint
    topPadding: Theme.gapSmall
    bottomPadding: Theme.gapSmall
    leftPadding: hasPicture ? Theme.gapSmall : Theme.gap
    rightPadding: Theme.gap
    Accessible.role: many ? Accessible.CheckBox : Accessible.RadioButton

    faceWidth: face.implicitWidth
    faceHeight: face.implicitHeight

    function readOut(): list<string> {
        return hint === "" ? [text] : [text, hint];
    }

    background: Rectangle {
        radius: Theme.radius
        color: {
            if (root.chosen)
                return Theme.chosen;
            if (root.down)
                return Theme.pressed;
            return root.apart ? Theme.sunken : Theme.raised;
        }
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
        implicitHeight: root.tall ? root.pictureSide + words.implicitHeight + Theme.gap : Math.max(words.implicitHeight, root.hasPicture ? root.pictureSide : 0, mark.height)

        // Places by hand, because the two arrangements cannot share anchors.
        Picture {
            id: art

            x: root.tall ? (parent.width - width) / 2 : (root.mirrored ? parent.width - width : 0)
            y: root.tall ? root.tallTop : (parent.height - height) / 2
            width: root.hasPicture ? root.artSide : 0
            height: width
            source: root.picture
        }

        Item {
            id: words

            readonly property real pictured: root.hasPicture ? root.pictureSide + Theme.gap : 0
            readonly property real taken: pictured + (root.markOnPicture ? 0 : mark.width + Theme.gapSmall)

            x: root.tall ? 0 : (root.mirrored ? parent.width - width - pictured : pictured)
            y: root.tall ? root.tallTop + art.height + Theme.gap : (parent.height - height) / 2
            width: root.tall ? parent.width : parent.width - taken
            height: implicitHeight
            // Summed here and now: a positioner would tell its height too late to fit the page.
            implicitHeight: label.implicitHeight + (hintLine.visible ? hintLine.implicitHeight : 0)

            BodyText {
                id: label

                width: parent.width
                text: root.text
                color: root.textColour
                font.pixelSize: root.textSize
                font.weight: Font.Medium
                leading: 1.22
                horizontalAlignment: root.tall ? Text.AlignHCenter : Text.AlignLeft
                Accessible.ignored: true
            }

            BodyText {
                id: hintLine

                y: label.implicitHeight
                width: parent.width
                visible: root.hinted && text !== ""
                text: root.hint
                color: root.textColour
                font.pixelSize: Theme.fontLabel
                leading: 1.22
                horizontalAlignment: root.tall ? Text.AlignHCenter : Text.AlignLeft
                Accessible.ignored: true
            }
        }

        ChosenMark {
            id: mark

            x: {
                const fromEnd = root.markOnPicture ? parent.width - art.width : 0;
                return root.mirrored ? fromEnd : parent.width - width - fromEnd;
            }
            y: root.tall ? 0 : (root.markOnPicture ? art.y + art.height - height : (parent.height - height) / 2)
            visible: root.chosen || !root.markOnPicture
            chosen: root.chosen
            many: root.many
        }
    }
}
