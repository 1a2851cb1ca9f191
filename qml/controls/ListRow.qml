// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    A row to tap in a list: a picture if there is one, a quiet line, a strong line, and what a tap
    does at the end.
*/
TapTarget {
    id: root

    property string overline
    property string actionText
    property string actionIcon
    property bool actionDirected: false
    property url picture
    /*! It says that there is nothing: it must not look like something. */
    property bool nothing: false

    /*! Of their usual size: its strong words, and how large they may be for one line less. */
    property real wordFit: 1
    readonly property alias linesFit: label.linesFit
    /*! The same of the quiet ones. */
    property real overlineFit: 1
    readonly property alias overlineLinesFit: quiet.linesFit

    readonly property bool hasPicture: String(picture) !== ""

    topPadding: Theme.gapSmall
    bottomPadding: Theme.gapSmall
    Accessible.name: overline === "" ? text : overline + " " + text
    Accessible.description: actionText

    faceWidth: face.implicitWidth
    faceHeight: face.implicitHeight

    function readOut(): list<string> {
        return overline === "" ? [text] : [overline, text];
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : Theme.raised
        border.width: Theme.hairline
        border.color: Theme.line
    }

    Item {
        id: face

        anchors.fill: parent
        anchors.leftMargin: root.leftPadding
        anchors.rightMargin: root.rightPadding
        anchors.topMargin: root.topPadding
        anchors.bottomMargin: root.bottomPadding
        implicitHeight: Math.max(words.implicitHeight, art.height, change.implicitHeight)

        Picture {
            id: art

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: height * 1.3
            height: root.hasPicture ? Theme.optionPicture * Theme.titleScale : 0
            source: root.picture
        }

        Column {
            id: words

            anchors.left: art.right
            anchors.leftMargin: root.hasPicture ? Theme.gap : 0
            anchors.right: change.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter

            BalancedText {
                id: quiet

                width: parent.width
                text: root.overline
                visible: text !== ""
                color: Theme.inkSoft
                largest: Theme.fontLabel
                least: Math.round(Theme.fontLabel * Theme.leastBodyFit)
                fewerLinesFit: 0.86
                font.pixelSize: Math.floor(largest * root.overlineFit)
                leading: 1.24
                Accessible.ignored: true
            }

            BalancedText {
                id: label

                width: parent.width
                text: root.text
                color: root.nothing ? Theme.inkSoft : Theme.ink
                largest: Theme.fontBody
                fewerLinesFit: 0.86
                font.pixelSize: Math.floor(largest * root.wordFit)
                font.weight: root.nothing ? Font.Normal : Font.Bold
                leading: 1.24
                raised: Theme.edgeLift
                Accessible.ignored: true
            }
        }

        Column {
            id: change

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: root.actionIcon
                side: Theme.icon * Theme.titleScale
                directed: root.actionDirected
                tone: Theme.iconForAction
            }

            BodyText {
                anchors.horizontalCenter: parent.horizontalCenter
                text: root.actionText
                visible: text !== ""
                color: Theme.highContrast ? Theme.ink : Theme.action
                font.pixelSize: Theme.fontLabel
                font.weight: Font.Bold
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
