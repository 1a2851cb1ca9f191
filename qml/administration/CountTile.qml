// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    One number and what it counts.
*/
Rectangle {
    id: root

    required property string value
    required property string label

    implicitWidth: Theme.px(40)
    implicitHeight: Theme.px(28)
    radius: Theme.radiusSmall
    color: Theme.raised
    border.width: Theme.hairline
    border.color: Theme.lineSoft
    Accessible.role: Accessible.StaticText
    Accessible.name: "%1: %2".arg(label).arg(value)

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.gapSmall

        StaffText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.value
            font.pixelSize: Theme.px(11)
            font.weight: Font.Bold
            Accessible.ignored: true
        }

        StaffText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.label
            font.pixelSize: Theme.px(5)
            color: Theme.inkSoft
            Accessible.ignored: true
        }
    }
}
