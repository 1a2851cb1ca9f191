// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.ViewModels

/*!
    One block of a page to read: whatever of title, text, list and table it has.
*/
Column {
    id: root

    required property learnBlockValue block

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

    DifferenceTable {
        width: parent.width
        visible: root.block.differences.length > 0
        differences: root.block.differences
        answered: false
    }
}
