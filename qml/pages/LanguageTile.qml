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
    //: Mark on a language whose translation no professional has reviewed yet. Very short.
    property string draftWord: qsTr("draft")
    /*! Some tile beside this one is a draft: names stand in line. */
    property bool draftsBeside: draft
    /*! Arabic letters hang below where Latin ones stand, whatever language the page speaks. */
    readonly property bool hangs: /[\u0590-\u08FF]/.test(text)

    readonly property bool invitationShown: invited && invitation !== ""
    /*! Small tiles have no room beside the mark. */
    readonly property bool small: Theme.compact || Theme.textScale > 1.2
    /*! There lines stand closer, clear of the mark. */
    readonly property real closeness: small ? 1.18 : 1.32
    readonly property real markRoom: draftsBeside ? mark.height / 2 : 0
    /*! The height with the invitation, shown or not. */
    readonly property real invitedHeight: name.implicitHeight + (invitation === "" ? 0 : line.implicitHeight) + topPadding + bottomPadding + markRoom
    /*! The largest that the name fits its line in. */
    readonly property int largestName: Math.max(Theme.px(6), Math.floor(Theme.fontTitle * Math.min(1, availableWidth / (measure.advanceWidth + 2))))
    /*! As large as the names beside it. */
    property int nameSize: largestName

    /*! An invitation that nearly fills its line becomes a little smaller: it stands clear of the edge. */
    readonly property real invitationFit: (availableWidth - 2 * Theme.gapSmall) / (measureInvitation.advanceWidth + 1)
    readonly property int largestInvitation: Math.floor(Theme.fontLabel * Theme.oneLineFit(invitationFit))
    property int invitationSize: largestInvitation

    description: invitation
    padding: Theme.gapSmall
    leftPadding: small ? Theme.gap : Theme.gapSmall
    rightPadding: leftPadding

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

    TextMetrics {
        id: measure

        text: root.text
        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontTitle
        font.weight: Font.Bold
    }

    TextMetrics {
        id: measureInvitation

        text: root.invitation
        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontLabel
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
                return root.hangs ? Math.max(0, down - 0.12 * root.nameSize) : down;
            }

            BodyText {
                id: name

                objectName: "name"

                width: parent.width
                text: root.text
                color: root.chosen ? Theme.chosenInk : Theme.ink
                font.pixelSize: root.nameSize
                font.weight: Font.Bold
                wrapMode: Text.NoWrap
                leading: root.closeness
                horizontalAlignment: Text.AlignHCenter
                // One line high whatever the script: Arabic letters ask for nearly twice the room.
                lineHeightMode: Text.FixedHeight
                lineHeight: Math.round(root.nameSize * leading)
                topPadding: root.hangs ? -Theme.nameLift * root.nameSize : 0
                Accessible.ignored: true
            }

            BodyText {
                id: line

                width: parent.width
                text: root.invitation
                visible: root.invitationShown
                color: root.chosen ? Theme.chosenInk : Theme.inkSoft
                font.pixelSize: root.invitationSize
                leading: root.closeness
                horizontalAlignment: Text.AlignHCenter
                topPadding: root.hangs ? -Theme.nameLift * root.invitationSize : 0
                Accessible.ignored: true
            }
        }

        BodyText {
            id: mark

            objectName: "mark"

            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: root.small ? -Theme.px(1) : 0
            anchors.rightMargin: Theme.px(root.small ? 0 : 1)
            visible: root.draft
            text: root.draft ? root.draftWord : ""
            color: root.chosen ? Theme.chosenInk : Theme.inkSoft
            font.pixelSize: Theme.px(6 * Theme.titleScale)
            wrapMode: Text.NoWrap
        }
    }
}
