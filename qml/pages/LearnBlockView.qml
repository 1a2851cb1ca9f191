// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.ViewModels

/*!
    One block of a page to read: whatever of title, picture, text, list and table it has.
*/
Column {
    id: root

    required property learnBlockValue block

    /*! Below the title; empty where there is none, or it stands elsewhere. */
    property url picture
    property string pictureDescription
    readonly property bool asks: block.kind === LearnBlock.Question

    spacing: Theme.gap

    BalancedText {
        width: parent.width
        visible: text !== ""
        text: root.block.title
        color: root.asks && !Theme.highContrast ? Theme.action : Theme.ink
        font.pixelSize: Theme.fontLead
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }

    Picture {
        width: parent.width
        height: Math.min(width * 3 / 4, Theme.px(90))
        visible: String(root.picture) !== ""
        source: root.picture
        description: root.pictureDescription
    }

    BalancedText {
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

    DifferenceTable {
        width: parent.width
        visible: root.block.differences.length > 0
        differences: root.block.differences
        answered: false
    }
}
