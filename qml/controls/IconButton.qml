// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    A sign with its word below, or beside it where the button is wide. The word is as large as the
    button and its neighbours allow, and never cut.
*/
TapTarget {
    id: root

    required property string iconName
    /*! Sign beside the word, both at the reading side, so that buttons of a column stand in line. */
    property bool wide: false

    /*! Neighbours with short and long words should not differ much. */
    property int largest: Math.min(Theme.fontLabel, Theme.px(11))
    /*! It calls somebody: it stands out from what only changes the screen. */
    property bool calling: false
    /*! False where it has no place now: its neighbours' words need not mind it. */
    property bool offered: true
    /*! The size that the word may have here, and the one that all in the bar may have. */
    readonly property int fitting: words.fitting
    property int agreed: largest
    property bool beside: wide || width > 3 * height
    /*! In high contrast what is on would be as loud as the one thing to do next: its edge tells it. */
    readonly property bool filled: chosen && !Theme.highContrast

    visible: offered
    implicitHeight: Theme.target
    padding: Theme.gapSmall / 2
    leftPadding: Theme.hairline * 2
    rightPadding: Theme.hairline * 2

    faceWidth: face.implicitWidth
    faceHeight: face.implicitHeight

    background: Rectangle {
        radius: Theme.radius
        color: {
            if (root.filled)
                return Theme.chosen;
            if (root.down)
                return Theme.pressed;
            return root.calling ? Theme.raised : "transparent";
        }
        border.width: root.chosen ? Theme.edgeChosen : (root.calling ? Theme.edge : Theme.hairline)
        border.color: root.chosen ? Theme.chosenEdge : (root.calling && !Theme.highContrast ? Theme.action : Theme.line)
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

            // From the side that reading begins at.
            readonly property real indent: {
                if (root.wide)
                    return Theme.gapSmall;
                return root.beside ? (parent.width - width - Theme.gapSmall - words.width) / 2 : (parent.width - width) / 2;
            }

            x: root.mirrored ? parent.width - width - indent : indent
            // Close to its word, and the two of them in the middle.
            y: Math.max(0, (parent.height - height - (root.beside ? 0 : words.contentHeight)) / 2)
            name: root.iconName
            side: Math.min(Theme.icon, root.height * (root.beside ? 0.5 : 0.34 / (0.5 + 0.5 * Theme.titleScale)))
            tone: root.filled ? Theme.iconOnChosen : (root.calling ? Theme.iconForAction : Theme.iconOnSurface)
        }

        FittedText {
            id: words

            readonly property real room: parent.width - (root.beside ? sign.width + 2 * Theme.gapSmall : 0)

            x: {
                if (!root.beside)
                    return (parent.width - width) / 2;
                return root.mirrored ? sign.x - Theme.gapSmall - width : sign.x + sign.width + Theme.gapSmall;
            }
            y: root.beside ? 0 : sign.height
            // No wider than its longest line: no word stands alone on the last. Smaller, as its neighbours want it,
            // it may have room on one.
            width: Math.min(room, (oneLineWidth <= roomWidth ? oneLineWidth : wordsWidth) + Theme.gapSmall)
            height: parent.height - y
            text: root.text
            color: root.filled ? Theme.chosenInk : Theme.ink
            largest: root.largest
            weight: root.calling ? Font.Bold : Font.Normal
            smallest: Theme.px(3.5)
            agreed: root.agreed
            roomWidth: room - Theme.px(2)
            // Tails and accents keep off the edge.
            roomHeight: height - Theme.px(1.5)
            leading: 1.16
            // Short words: none is to be smaller than its neighbours for the sake of one line.
            lineWorth: root.wide ? 1 : 1.05
            horizontalAlignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }
}
