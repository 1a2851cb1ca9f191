// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.ViewModels

/*!
    One block of a page to read, and the picture that leads into it, if there is one: above it, or in
    the column of pictures beside all text. A voice comes to the picture first.
*/
Item {
    id: root

    required property learnBlockValue block
    property url picture
    property string pictureDescription
    /*! The column of pictures, from where this block begins; 0 wide where they stand above the text. */
    property real sideX: 0
    property real sideWidth: 0
    /*! Where the picture before it ends, as far down as this block is told of. */
    property real sideTaken: 0

    readonly property bool beside: sideWidth > 0
    readonly property bool hasPicture: String(picture) !== ""
    readonly property real artHeight: {
        if (!hasPicture)
            return 0;
        return beside ? sideWidth * 3 / 4 : Math.min(width * 3 / 4, Theme.px(90));
    }
    readonly property real artTop: beside ? Math.max(0, sideTaken) : 0
    /*! Where the last picture down to here ends. */
    readonly property real sideEnd: hasPicture ? artTop + artHeight + Theme.gapHuge : sideTaken

    implicitHeight: beside && words.height > 0 ? words.height : words.y + words.height

    Picture {
        anchors.left: parent.left
        anchors.leftMargin: root.sideX
        y: root.artTop
        width: root.beside ? root.sideWidth : root.width
        height: root.artHeight
        visible: root.hasPicture
        source: root.picture
        description: root.pictureDescription
    }

    LearnBlockView {
        id: words

        y: root.hasPicture && (!root.beside || height === 0) ? root.artTop + root.artHeight + Theme.gapLarge : 0
        width: root.width
        block: root.block
    }
}
