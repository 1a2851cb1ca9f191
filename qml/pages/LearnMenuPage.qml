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

    /*! Wide glass holds few of the largest words. */
    readonly property real listTop: heading.height + (Theme.textScale > 1.5 && width > roomHeight ? Theme.gap : Theme.gapLarge)
    /*! As high as the highest. */
    readonly property real rowHeight: highestOf(0, rows.count)
    /*! Then more of them are in view: each is as high as the words in it need. */
    readonly property bool crowded: listTop + Math.ceil(rows.count / columns) * (rowHeight + Theme.gap) - Theme.gap > roomHeight
    /*! Large words are a little smaller in all of them where that saves lines. Not turned back by the room that this
        gives, or the page would never come to rest. */
    property bool cramped: false
    readonly property string asked: width + " " + Theme.textScale + " " + Theme.fontFamily
    readonly property real wordFit: {
        let least = 1;
        for (let i = 0; cramped && i < rows.count; ++i)
            least = Math.min(least, (rows.itemAt(i) as ListRow)?.linesFit ?? 1);
        return least;
    }
    readonly property int columns: width > Theme.px(252) * Theme.textScale ? 2 : 1

    signal pageWanted(string pageId)

    function highestOf(first: int, end: int): real {
        let most = Theme.px(34);
        for (let i = first; i < Math.min(end, rows.count); ++i) {
            const row = rows.itemAt(i) as ListRow;
            if (row !== null)
                most = Math.max(most, row.implicitHeight);
        }
        return most;
    }

    function settle(): void {
        cramped = cramped || crowded && Theme.textScale > 1.2;
    }

    onCrowdedChanged: settle()
    onAskedChanged: {
        cramped = false;
        settle();
    }
    Component.onCompleted: settle()

    TitleText {
        id: heading

        width: parent.width
        //: Title of the list of pages to read in the waiting room.
        text: qsTr("Learn while you wait")
    }

    Flow {
        y: root.listTop
        width: parent.width
        spacing: Theme.gap

        Repeater {
            id: rows

            model: root.pages

            ListRow {
                required property learnPageValue modelData
                required property int index
                readonly property int rowStart: index - index % root.columns
                readonly property bool lastAlone: root.columns === 2 && index % 2 === 0 && index === root.pages.length - 1

                objectName: "learn_" + modelData.id
                width: lastAlone ? parent.width : Math.floor((parent.width - (root.columns - 1) * Theme.gap) / root.columns)
                height: root.crowded ? root.highestOf(rowStart, rowStart + root.columns) : root.rowHeight
                text: modelData.title
                wordFit: root.wordFit
                picture: modelData.picture
                actionIcon: "next"
                actionDirected: true
                onClicked: root.pageWanted(modelData.id)
            }
        }
    }
}
