// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.AdministrationModels

/*!
    One setting in a list: its name, and its value at the end of the line.
*/
TapTarget {
    id: root

    required property settingRow row

    objectName: "setting-" + row.key
    text: row.label
    implicitHeight: Math.max(Theme.px(16), label.implicitHeight + 2 * Theme.gapSmall)
    Accessible.description: row.shown

    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.pressed ? Theme.pressed : Theme.raised
        border.width: Theme.hairline
        border.color: Theme.lineSoft
    }

    BodyText {
        id: label

        anchors.left: parent.left
        anchors.right: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.gap
        text: root.row.label
        font.pixelSize: Theme.px(5.5)
        Accessible.ignored: true
    }

    BodyText {
        anchors.left: parent.horizontalCenter
        anchors.right: sign.left
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.gap
        text: root.row.shown
        font.pixelSize: Theme.px(5.5)
        font.weight: root.row.isStandard ? Font.Normal : Font.Bold
        color: root.row.isStandard ? Theme.inkSoft : Theme.ink
        maximumLineCount: 2
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    Icon {
        id: sign

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        name: "edit"
        side: Theme.iconSmall
    }
}
