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

    readonly property real column: Math.min(width, Theme.px(270))

    TitleText {
        id: heading

        width: parent.width
        text: root.page.title
    }

    Column {
        y: heading.height + Theme.gapLarge
        width: root.column
        spacing: Theme.gapLarge

        Picture {
            width: parent.width
            height: visible ? Math.min(width * 3 / 4, Theme.px(90), root.roomHeight * 0.38) : 0
            visible: String(source) !== ""
            source: root.page.picture
            description: root.page.pictureDescription
        }

        Repeater {
            model: root.page.blocks

            LearnBlockView {
                required property learnBlockValue modelData

                width: parent ? parent.width : 0
                block: modelData
            }
        }
    }
}
