// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.ViewModels

/*!
    One block of a page to read: whatever of title, text, list, picture and table it has.
*/
Column {
    id: root

    required property learnBlockValue block
    /*! The picture begins where the lines do, else it stands in the middle. */
    property bool pictureAtStart: false

    readonly property bool hasPicture: String(block.picture) !== ""
    readonly property bool asks: block.kind === LearnBlock.Question

    spacing: Theme.gap

    BodyText {
        width: parent.width
        visible: text !== ""
        text: root.block.title
        color: root.asks && !Theme.highContrast ? Theme.action : Theme.ink
        font.pixelSize: Theme.fontLead
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }

    BodyText {
        width: parent.width
        visible: text !== ""
        text: root.block.text
        leading: 1.42
    }

    BulletList {
        width: parent.width
        visible: root.block.items.length > 0
        items: root.block.items
    }

    Picture {
        anchors.left: parent.left
        width: root.pictureAtStart ? height * 4 / 3 : parent.width
        height: Math.min(parent.width * 3 / 4, Theme.px(90))
        visible: root.hasPicture
        source: root.block.picture
        description: root.block.pictureDescription
    }

    DifferenceTable {
        width: parent.width
        visible: root.block.differences.length > 0
        differences: root.block.differences
        answered: false
    }
}
