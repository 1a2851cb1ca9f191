// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.ViewModels

/*!
    One block of a page to read, and the picture that leads into it, if there is one: below its title, or
    in the column of pictures beside all text, where a voice comes to it first.
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
    readonly property bool artBeside: beside && hasPicture
    readonly property real artTop: Math.max(0, sideTaken)
    readonly property real artHeight: sideWidth * 3 / 4
    /*! Where the last picture down to here ends. */
    readonly property real sideEnd: artBeside ? artTop + artHeight + Theme.gapHuge : sideTaken

    // A picture alone takes its height, or the column of blocks would leave it out.
    implicitHeight: words.height > 0 || !artBeside ? words.height : artTop + artHeight

    Picture {
        anchors.left: parent.left
        anchors.leftMargin: root.sideX
        y: root.artTop
        width: root.sideWidth
        height: root.artHeight
        visible: root.artBeside
        source: root.picture
        description: root.pictureDescription
    }

    LearnBlockView {
        id: words

        width: root.width
        block: root.block
        picture: root.beside ? "" : root.picture
        pictureDescription: root.pictureDescription
    }
}
