// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.AdministrationModels

/*!
    A small plot: a line a bar, its name before it and its number behind. A category has its colour
    beside its numeral.
*/
Column {
    id: root

    required property string title
    required property var bars
    readonly property int most: bars.reduce((most, bar) => Math.max(most, bar.value), 1)
    property int labelWidth: Theme.px(32)

    visible: bars.length > 0
    spacing: Theme.px(1)

    StaffText {
        width: parent.width
        text: root.title
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }

    Repeater {
        model: root.bars

        Item {
            id: line

            required property countBar modelData

            width: root.width
            height: Theme.px(8)
            Accessible.role: Accessible.StaticText
            Accessible.name: "%1: %2".arg(modelData.label).arg(modelData.value)

            StaffText {
                id: label

                width: root.labelWidth
                anchors.verticalCenter: parent.verticalCenter
                text: line.modelData.label
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            Rectangle {
                id: bar

                anchors.left: label.right
                anchors.leftMargin: Theme.gapSmall
                anchors.verticalCenter: parent.verticalCenter
                height: Theme.px(6)
                width: line.modelData.value === 0 ? Theme.hairline : Math.max(Theme.px(1), (root.width - root.labelWidth - Theme.px(20)) * line.modelData.value / root.most)
                radius: Theme.px(1)
                color: line.modelData.category > 0 ? Theme.categoryColour(line.modelData.category) : Theme.action
            }

            StaffText {
                anchors.left: bar.right
                anchors.leftMargin: Theme.gapSmall
                anchors.verticalCenter: parent.verticalCenter
                text: line.modelData.value
                font.weight: Font.Bold
                Accessible.ignored: true
            }
        }
    }
}
