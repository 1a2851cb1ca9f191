// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    A word on a button, with a sign before or after it. Primary is the one thing to do next;
    Secondary is any other; Quiet is one that should not call.
*/
TapTarget {
    id: root

    enum Tone {
        Primary,
        Secondary,
        Quiet
    }

    property int tone: ActionButton.Tone.Primary
    property string iconName
    property bool iconAtEnd: false
    /*! For arrows that point along the reading direction. */
    property bool iconDirected: false
    /*! For narrow columns: the sign stands above the word where it does not fit beside it, and the
        word shrinks rather than breaks. */
    property bool stacked: false
    /*! The word shrinks to the room there is, where the button must not grow. */
    property bool fitted: stacked

    /*! In one line. */
    readonly property real wordWidth: measure.advanceWidth + label.tail * font.pixelSize
    /*! The size that the word may have here, and the one that its twin may have too. */
    readonly property int fitting: label.fitting
    property int agreed: font.pixelSize
    /*! Its lines, and how many it has at least: those of its twin. */
    readonly property int linesFitting: label.linesFitting
    property alias leastLines: label.leastLines
    property alias mostLines: label.mostLines
    readonly property real roomBeside: availableWidth - besideSide - Theme.gap
    /*! Beside words that grow it grows too, where they have room for it. */
    property bool signGrows: !fitted
    readonly property int besideSide: Theme.icon * (signGrows ? Theme.titleScale : 1)
    /*! High buttons have room for a larger one. */
    readonly property int aboveSide: availableHeight > Theme.px(50) ? Theme.icon * Theme.titleScale : Theme.px(8)
    /*! What the word leaves of it. */
    readonly property real leftAbove: Math.min(Theme.icon * Theme.titleScale, availableHeight - label.implicitHeight - Theme.px(1.5))
    readonly property real roomBelow: availableHeight - aboveSide - Theme.px(1.5)
    /*! Tails keep off the edge. */
    readonly property real wordRoom: availableHeight - (stacked ? Theme.px(1.5) : 0)
    /*! The sign stands where it lets the words be larger; where its twin's does, if that is told. */
    property bool above: betterAbove
    readonly property bool betterAbove: {
        if (!stacked || iconName === "" || crowded || wordWidth + Theme.gapSmall <= roomBeside)
            return false;
        return label.fittingIn(availableWidth - Theme.gapSmall, roomBelow) >= label.fittingIn(roomBeside - Theme.gapSmall, availableHeight);
    }
    /*! The sign says as much as the words: it stays even where it leaves them small. */
    property bool signKept: false
    /*! Of its words: how much larger they must be for one more line. */
    property alias lineWorth: label.lineWorth
    /*! Low button, many words: they are worth more than the sign, which would leave them tiny. */
    readonly property bool crowded: {
        if (!stacked || signKept || iconName === "" || text.split(" ").length < 3)
            return false;
        const lines = Math.ceil(1.15 * wordWidth / Math.max(1, availableWidth - Theme.gapSmall));
        return lines > 1 && roomBelow < lines * 1.2 * 0.8 * font.pixelSize;
    }
    readonly property bool signed: iconName !== "" && !crowded
    readonly property bool isPrimary: tone === ActionButton.Tone.Primary
    readonly property color textColour: {
        if (!enabled)
            return Theme.inkSoft;
        return isPrimary ? Theme.actionInk : Theme.ink;
    }

    // White words would look alive, though nothing can be pressed; what is left of them keeps 7:1.
    opacity: enabled || !Theme.highContrast ? 1 : 0.62
    font.weight: enabled ? Font.Bold : Font.Normal
    leftPadding: stacked ? (Theme.compact || signKept ? Theme.gapSmall : Theme.px(3.5)) : Theme.gapLarge
    rightPadding: leftPadding
    topPadding: stacked ? Theme.px(1) : Theme.gapSmall
    bottomPadding: stacked ? Theme.px(1) : Theme.gapSmall

    faceWidth: face.implicitWidth
    faceHeight: face.implicitHeight

    background: Rectangle {
        radius: Theme.radius
        color: {
            if (root.isPrimary && root.enabled)
                return root.down ? Theme.actionPressed : Theme.action;
            if (root.down)
                return Theme.pressed;
            return root.tone === ActionButton.Tone.Secondary && root.enabled ? Theme.raised : "transparent";
        }
        // What cannot be pressed has no body: a thin line holds its place, and its words stay readable.
        border.width: {
            if (!root.enabled)
                return Theme.hairline;
            return root.tone === ActionButton.Tone.Secondary ? Theme.edge : 0;
        }
        border.color: root.enabled ? Theme.ink : Theme.lineSoft
    }

    Item {
        id: face

        anchors.fill: parent
        anchors.leftMargin: root.leftPadding
        anchors.rightMargin: root.rightPadding
        anchors.topMargin: root.topPadding
        anchors.bottomMargin: root.bottomPadding
        implicitWidth: root.stacked ? Math.max(root.wordWidth, root.iconName === "" ? 0 : Theme.icon) : root.wordWidth + grid.iconRoom + Theme.gapSmall
        // Words that shrink to the button do not decide how high it is.
        implicitHeight: root.fitted ? measure.height : Math.max(label.implicitHeight, root.signed ? sign.height : 0)

        Grid {
            id: grid

            readonly property real iconRoom: root.signed ? root.besideSide + Theme.gap : 0

            anchors.centerIn: parent
            // Between two columns there is a gap, whether or not something stands in both.
            columns: root.above || !root.signed ? 1 : 2
            columnSpacing: Theme.gap
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter
            layoutDirection: root.iconAtEnd ? Qt.RightToLeft : Qt.LeftToRight

            Icon {
                id: sign

                name: root.iconName
                visible: root.signed
                // In high contrast the whole button is faded.
                opacity: root.enabled || Theme.highContrast ? 1 : Theme.faded
                directed: root.iconDirected
                side: root.above ? Math.max(root.aboveSide, root.leftAbove) : root.besideSide
                tone: root.isPrimary && root.enabled ? Theme.iconOnAction : Theme.iconOnSurface
            }

            FittedText {
                id: label

                readonly property real room: root.availableWidth - (root.above ? 0 : grid.iconRoom)

                // Two lines of many words are no wider than they need be, or the sign would stand far off.
                readonly property real twoLines: root.wordWidth > room && root.text.split(" ").length > 3 ? root.wordWidth * 0.66 : room

                visible: text !== ""
                width: Math.min(room, root.fitted ? wordsWidth + Theme.gapSmall : Math.min(Math.ceil(root.wordWidth) + Theme.gapSmall, twoLines))
                height: implicitHeight
                text: root.text
                largest: root.font.pixelSize
                agreed: root.fitted ? root.agreed : largest
                smallest: root.fitted ? Theme.fontSmallest : largest
                roomWidth: room - Theme.gapSmall
                roomHeight: root.above && root.signed ? root.roomBelow : root.wordRoom
                weight: root.font.weight
                color: root.textColour
                leading: 1.2
                raised: Theme.edgeLift
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
        }

        TextMetrics {
            id: measure

            text: root.text
            font.family: Theme.fontFamily // the one that FittedText draws with
            font.pixelSize: root.font.pixelSize
            font.weight: root.font.weight
        }
    }
}
