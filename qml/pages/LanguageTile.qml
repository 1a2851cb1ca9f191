// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls

/*!
    One language in its own script, with what to do in that language. A translation that no
    qualified person has reviewed says so.
*/
TapTarget {
    id: root

    property string tag
    property string invitation
    /*! False where there is no room: the invitation is then only spoken. */
    property bool invited: true
    property bool draft: false
    /*! Arabic letters hang below where Latin ones stand, whatever language the page speaks. */
    readonly property bool hangs: /[\u0590-\u08FF]/.test(text)
    readonly property real lift: 0.2

    description: invitation
    padding: Theme.gapSmall

    faceWidth: face.implicitWidth
    faceHeight: face.implicitHeight

    function readOut(): list<string> {
        return invitation === "" ? [text] : [text, invitation];
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.chosen ? Theme.chosen : (root.down ? Theme.pressed : Theme.raised)
        border.width: root.chosen ? Theme.edgeChosen : Theme.edge
        border.color: root.chosen ? Theme.chosenEdge : (Theme.highContrast ? Theme.line : Theme.action)
    }

    Item {
        id: face

        anchors.fill: parent
        anchors.leftMargin: root.leftPadding
        anchors.rightMargin: root.rightPadding
        anchors.topMargin: root.topPadding
        anchors.bottomMargin: root.bottomPadding
        implicitHeight: words.implicitHeight

        Column {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            BodyText {
                width: parent.width
                text: root.text
                color: root.chosen ? Theme.chosenInk : Theme.ink
                font.pixelSize: Theme.fontTitle
                font.weight: Font.Bold
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.px(6)
                wrapMode: Text.NoWrap
                horizontalAlignment: Text.AlignHCenter
                // One line high whatever the script: Arabic letters ask for nearly twice the room.
                lineHeightMode: Text.FixedHeight
                lineHeight: Math.round(Theme.fontTitle * leading)
                topPadding: root.hangs ? -root.lift * Theme.fontTitle : 0
                Accessible.ignored: true
            }

            BodyText {
                width: parent.width
                text: root.invitation
                visible: root.invited && text !== ""
                color: root.chosen ? Theme.chosenInk : Theme.inkSoft
                font.pixelSize: Theme.fontLabel
                horizontalAlignment: Text.AlignHCenter
                topPadding: root.hangs ? -root.lift * Theme.fontLabel : 0
                Accessible.ignored: true
            }
        }

        BodyText {
            anchors.right: parent.right
            anchors.top: parent.top
            visible: root.draft
            //: Mark on a language whose translation no professional has reviewed yet. Very short.
            text: qsTr("draft")
            color: root.chosen ? Theme.chosenInk : Theme.inkSoft
            font.pixelSize: Theme.px(5)
            font.italic: true
            wrapMode: Text.NoWrap
        }
    }
}
