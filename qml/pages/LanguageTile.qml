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
    /*! Some tile beside this one is a draft: names stand in line. */
    property bool draftsBeside: draft
    /*! Arabic letters hang below where Latin ones stand, whatever language the page speaks. */
    readonly property bool hangs: /[\u0590-\u08FF]/.test(text)

    /*! Names alone keep clear of the mark. */
    readonly property bool invitationShown: invited && invitation !== ""
    readonly property real markRoom: draftsBeside && !invitationShown ? mark.height / 2 : 0
    /*! The height with the invitation, shown or not. */
    readonly property real invitedHeight: name.implicitHeight + (invitation === "" ? 0 : line.implicitHeight) + topPadding + bottomPadding

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
        implicitHeight: words.implicitHeight + root.markRoom

        Column {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: {
                const above = (parent.height - height) / 2;
                const down = root.markRoom > 0 ? Math.max(0, Math.min(above, mark.height * 0.8 - above)) : 0;
                return root.hangs ? Math.max(0, down - 0.12 * Theme.fontTitle) : down;
            }

            BodyText {
                id: name

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
                topPadding: root.hangs ? -Theme.nameLift * Theme.fontTitle : 0
                Accessible.ignored: true
            }

            BodyText {
                id: line

                width: parent.width
                text: root.invitation
                visible: root.invitationShown
                color: root.chosen ? Theme.chosenInk : Theme.inkSoft
                font.pixelSize: Theme.fontLabel
                horizontalAlignment: Text.AlignHCenter
                topPadding: root.hangs ? -Theme.nameLift * Theme.fontLabel : 0
                Accessible.ignored: true
            }
        }

        BodyText {
            id: mark

            anchors.right: parent.right
            anchors.top: parent.top
            visible: root.draft
            text: {
                if (!root.draft)
                    return "";
                //: Mark on a language whose translation no professional has reviewed yet. Very short.
                return qsTr("draft");
            }
            color: root.chosen ? Theme.chosenInk : Theme.inkSoft
            font.pixelSize: Theme.px(5)
            font.italic: true
            wrapMode: Text.NoWrap
        }
    }
}
