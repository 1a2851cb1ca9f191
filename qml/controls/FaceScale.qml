// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme

/*!
    0 to 10 as big numbers, a face to every second. The pairs stand in one row, in two, or one
    below the other, whatever gives the finger the most room. Faces are never mirrored.
*/
Item {
    id: root

    required property list<url> faces
    required property int lowest
    required property int highest
    required property bool given
    required property int value
    required property string lowestText
    required property string highestText
    property real roomHeight: 0

    readonly property int pairs: Math.max(0, Math.ceil((highest - lowest + 1) / 2))
    readonly property bool stacked: roomHeight > width * 1.1
    readonly property int columns: {
        if (stacked)
            return 1;
        return width / pairs >= 2 * Theme.px(24) + Theme.gap ? pairs : Math.ceil(pairs / 2);
    }
    readonly property int rows: Math.ceil(pairs / columns)
    readonly property real pairWidth: (width - (columns - 1) * Theme.gap) / columns
    /*! On the lowest glass faces and numbers are worth more than large words at the ends. */
    readonly property int endsSize: roomHeight < Theme.px(115) * Theme.textScale ? Theme.fontLabel : Theme.fontBody
    readonly property real endsHeight: ends.height + Theme.gap
    /*! Below each other, the worst stands at the bottom, and its meaning beside it. */
    readonly property bool worstBeside: stacked && (highest - lowest) % 2 === 0
    /*! In two rows the worst ends the second one, and its meaning stands below it. */
    readonly property bool folded: !stacked && rows > 1
    /*! Above the numbers stands only what the lowest means. */
    readonly property bool lowestAlone: worstBeside || folded
    readonly property real footHeight: folded ? highestLabel.implicitHeight + Theme.gapSmall : 0
    readonly property real rowHeight: {
        // A face is no higher than its pair is wide; what is left below it goes to the numbers.
        const most = stacked ? Theme.px(42) : Math.max(Theme.px(92), pairWidth + Theme.gapSmall + 2.8 * Theme.target);
        const room = (roomHeight - endsHeight - footHeight - (rows - 1) * Theme.gap) / rows;
        if (stacked)
            return Math.max(Theme.target, Math.min(most, room));
        // Where the page is turned all the same, faces are worth seeing.
        return room < Theme.target + Theme.px(10) ? Theme.target + Theme.px(24) : Math.min(most, room);
    }

    readonly property string worst: {
        //: Right end of the pain scale. %1 is the number, %2 its meaning: "10: Worst pain".
        return qsTr("%1: %2").arg(Theme.numberText(highest)).arg(highestText);
    }

    signal picked(int value)

    implicitHeight: endsHeight + rows * rowHeight + (rows - 1) * Theme.gap + footHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: lowestText + " – " + highestText

    Item {
        id: ends

        width: parent.width
        height: Math.max(lowestLabel.implicitHeight, root.lowestAlone ? 0 : highestLabel.implicitHeight)

        BodyText {
            id: lowestLabel

            anchors.left: parent.left
            width: root.lowestAlone ? parent.width : parent.width / 2 - Theme.gap
            //: Left end of the pain scale. %1 is the number, %2 its meaning: "0: No pain".
            text: qsTr("%1: %2").arg(Theme.numberText(root.lowest)).arg(root.lowestText)
            font.pixelSize: root.endsSize
            font.weight: Font.Bold
        }
    }

    BodyText {
        id: highestLabel

        objectName: "worst"

        anchors.right: parent.right
        y: root.folded ? root.implicitHeight - height : 0
        width: root.folded ? parent.width : parent.width / 2 - Theme.gap
        visible: !root.worstBeside
        text: root.worst
        font.pixelSize: root.endsSize
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignRight
    }

    BodyText {
        anchors.right: parent.right
        y: root.implicitHeight - height
        width: (parent.width - root.rowHeight - 2 * Theme.gap) / 2 - Theme.gap
        height: root.rowHeight
        visible: root.worstBeside
        text: root.worst
        font.weight: Font.Bold
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.fontSmallest
        verticalAlignment: Text.AlignVCenter
    }

    Grid {
        anchors.top: ends.bottom
        anchors.topMargin: Theme.gap
        columns: root.columns
        spacing: Theme.gap

        Repeater {
            model: root.pairs

            FacePair {
                required property int index

                width: root.pairWidth
                height: root.rowHeight
                sideways: root.stacked
                face: index < root.faces.length ? root.faces[index] : ""
                first: root.lowest + 2 * index
                last: Math.min(root.highest, first + 1)
                highest: root.highest
                given: root.given
                value: root.value
                onPicked: number => root.picked(number)
            }
        }
    }
}
