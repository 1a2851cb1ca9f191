// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.ViewModels

/*!
    One page to read: blocks one below the other, no wider than the eye can follow.
*/
PagedScroll {
    id: root

    required property learnPageValue page
    /*! The title of the page that comes after this one; "" after the last. */
    property string nextTitle

    readonly property bool hasPicture: String(page.picture) !== ""
    /*! Very wide glass: the picture stands beside the text, which stays a line the eye can follow. */
    readonly property bool beside: hasPicture && width > Theme.px(330)
    /*! The lowest glass shows some of the text too. */
    readonly property real pictureShare: roomHeight < Theme.px(150) ? 0.26 : 0.38
    readonly property real column: beside ? Theme.px(245) : Math.min(width, Theme.px(270))

    signal nextWanted

    TitleText {
        id: heading

        width: parent.width
        text: root.page.title
    }

    Picture {
        id: art

        anchors.right: root.beside ? parent.right : blocks.right
        y: heading.height + Theme.gapLarge
        width: root.beside ? root.width - root.column - Theme.gapHuge : root.column
        height: root.hasPicture ? Math.min(width * 3 / 4, root.beside ? width : root.roomHeight * root.pictureShare) : 0
        source: root.page.picture
        description: root.page.pictureDescription
    }

    Column {
        id: blocks

        anchors.left: parent.left
        y: art.y + (root.beside || !root.hasPicture ? 0 : art.height + Theme.gapLarge)
        width: root.column
        spacing: Theme.gapLarge

        Repeater {
            model: root.page.blocks

            LearnBlockView {
                required property learnBlockValue modelData

                width: root.column
                block: modelData
                pictureAtStart: root.beside
            }
        }

        ActionButton {
            objectName: "nextPage"
            width: root.column
            visible: root.nextTitle !== ""
            tone: ActionButton.Tone.Secondary
            iconName: "next"
            iconAtEnd: true
            iconDirected: true
            //: Button at the end of a page to read. %1 is the title of the page that comes next.
            text: qsTr("Next: %1").arg(root.nextTitle)
            onClicked: root.nextWanted()
        }
    }
}
