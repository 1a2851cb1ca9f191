// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.ViewModels

/*!
    One page to read: blocks one below the other, no wider than the eye can follow. On very wide glass
    the pictures have a column of their own beside them.
*/
PagedScroll {
    id: root

    required property learnPageValue page
    /*! The title of the page that comes after this one; "" after the last. */
    property string nextTitle

    readonly property bool hasPicture: String(page.picture) !== ""
    /*! Very wide glass: pictures stand beside the text, which stays a line the eye can follow. */
    readonly property bool beside: hasPicture && width > Theme.px(330)
    /*! The lowest glass shows some of the text too, and the largest words need more room for it. */
    readonly property real pictureShare: roomHeight < Theme.px(150) ? 0.26 : Theme.textScale > 1.5 ? 0.3 : 0.38
    /*! Each block with the picture that leads into it; the last may be a picture alone. */
    readonly property var sections: {
        const found = [];
        let lead = null;
        for (const block of page.blocks) {
            const pictured = block.kind === LearnBlock.Picture;
            if (!pictured || lead !== null)
                found.push({
                    lead: lead,
                    block: pictured ? lead : block
                });
            lead = pictured ? block : null;
        }
        if (lead !== null)
            found.push({
                lead: lead,
                block: lead
            });
        return found;
    }
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

    // Down to the end of the last picture there is something to see.
    Item {
        readonly property LearnSection last: sections.count > 0 ? sections.itemAt(sections.count - 1) as LearnSection : null

        y: blocks.y
        width: 1
        height: root.beside && last !== null ? Math.max(0, last.y + last.sideEnd - Theme.gapHuge) : 0
    }

    Column {
        id: blocks

        anchors.left: parent.left
        y: art.y + (root.beside || !root.hasPicture ? 0 : art.height + Theme.gapLarge)
        width: root.column
        spacing: Theme.gapLarge

        Repeater {
            id: sections

            model: root.sections

            LearnSection {
                required property var modelData
                required property int index
                readonly property LearnSection before: index > 0 ? sections.itemAt(index - 1) as LearnSection : null

                width: root.column
                block: modelData.block
                picture: modelData.lead !== null ? modelData.lead.picture : ""
                pictureDescription: modelData.lead !== null ? modelData.lead.pictureDescription : ""
                sideX: root.beside ? root.column + Theme.gapHuge : 0
                sideWidth: root.beside ? art.width : 0
                sideTaken: (before !== null ? before.y + before.sideEnd : art.height + Theme.gapHuge) - y
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
