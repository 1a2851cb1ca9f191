// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls

/*!
    One picture and few words, each with a line of its own: beside each other on wide glass, the picture as
    large as lets the words be seen at one look; below each other on tall glass.
*/
PagedScroll {
    id: root

    required property url art
    required property string artDescription
    /*! As high as this where it stands above the words. */
    property real mostArtHeight: Theme.px(165)
    default property alias words: column.data

    /*! Of the width that the picture takes beside the words; 0 where they have no room there. */
    property real artShare: 0
    property bool settling: false
    readonly property list<real> artShares: [0.42, 0.36, 0.3, 0.24]
    readonly property bool beside: artShare > 0
    readonly property real besideWidth: width * artShare
    /*! Summed here and now: the column tells its height too late. */
    readonly property real wordsHeight: {
        let all = -column.spacing;
        for (let i = 0; i < column.children.length; ++i) {
            const child = column.children[i];
            if (child.visible && child.height > 0)
                all += child.height + column.spacing;
        }
        return Math.max(0, all);
    }
    // The words come before the picture.
    readonly property real artHeight: {
        if (beside)
            return besideWidth * 3 / 4;
        const left = roomHeight - wordsHeight - Theme.gapHuge;
        return left < Theme.px(50) ? 0 : Math.min(width * 3 / 4, mostArtHeight, left);
    }
    readonly property real artGap: artHeight > 0 ? Theme.gapHuge : 0

    function settle(): void {
        settling = true;
        const besides = width > roomHeight ? artShares : [];
        artShare = 0;
        for (const share of besides) {
            artShare = share;
            if (Math.max(wordsHeight, artHeight) <= roomHeight)
                break;
            artShare = 0;
        }
        settling = false;
    }

    // Not within a binding: the words' height is worked out from what it sets.
    function settleSoon(): void {
        if (!settling)
            soon.restart();
    }

    onWidthChanged: settleSoon()
    onRoomHeightChanged: settleSoon()
    onWordsHeightChanged: settleSoon()
    Component.onCompleted: settle()

    Timer {
        id: soon

        interval: 0
        onTriggered: root.settle()
    }

    Picture {
        id: picture

        anchors.left: parent.left
        // Above words that begin at the side a small one begins there too.
        anchors.leftMargin: root.width > root.roomHeight ? 0 : (parent.width - width) / 2
        y: Math.max(0, root.beside ? (root.roomHeight - height) / 2 : (root.roomHeight - height - root.wordsHeight - root.artGap) / 3)
        width: root.beside ? root.besideWidth : Math.min(parent.width, root.artHeight * 4 / 3)
        height: root.artHeight
        visible: height > 0
        source: root.art
        description: root.artDescription
    }

    Column {
        id: column

        anchors.right: parent.right
        anchors.left: parent.left
        // Not the picture's own width, which comes from the words where it stands above them.
        anchors.leftMargin: root.beside ? root.besideWidth + Theme.gapHuge : 0
        y: root.beside ? Math.max(0, (root.roomHeight - root.wordsHeight) / 2) : picture.y + picture.height + root.artGap
        spacing: Theme.gapLarge
    }
}
