// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.ViewModels

/*!
    What there is to read while waiting.
*/
PagedScroll {
    id: root

    required property list<learnPageValue> pages

    readonly property int columns: width > Theme.px(252) * Theme.textScale ? 2 : 1

    signal pageWanted(string pageId)

    TitleText {
        id: heading

        width: parent.width
        //: Title of the list of pages to read in the waiting room.
        text: qsTr("Learn while you wait")
    }

    Grid {
        y: heading.height + Theme.gapLarge
        width: parent.width
        columns: root.columns
        spacing: Theme.gap

        Repeater {
            model: root.pages

            ListRow {
                required property learnPageValue modelData

                objectName: "learn_" + modelData.id
                width: (parent.width - (root.columns - 1) * Theme.gap) / root.columns
                height: Math.max(implicitHeight, Theme.px(34))
                text: modelData.title
                picture: modelData.picture
                actionIcon: "next"
                actionDirected: true
                onClicked: root.pageWanted(modelData.id)
            }
        }
    }
}
