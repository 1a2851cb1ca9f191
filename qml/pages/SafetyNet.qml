// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls

/*!
    When to tell staff at once, whatever the outcome says.
*/
Item {
    id: root

    required property string title
    required property list<string> items

    implicitHeight: column.implicitHeight + 2 * Theme.gap
    visible: items.length > 0

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.raised
        border.width: Theme.edge
        border.color: Theme.attention
    }

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gap
        spacing: Theme.gapSmall

        // In line with the list below.
        Item {
            width: parent.width
            height: heading.implicitHeight

            Icon {
                anchors.left: parent.left
                y: (heading.lineHeight - height) / 2
                name: "warning"
                tone: Theme.iconForAttention
                side: Theme.iconSmall
            }

            BalancedText {
                id: heading

                anchors.left: parent.left
                anchors.leftMargin: Theme.iconSmall + Theme.gap
                anchors.right: parent.right
                text: root.title
                color: Theme.attention
                font.weight: Font.Bold
            }
        }

        BulletList {
            width: parent.width
            items: root.items
            iconTone: Theme.iconOnSurface
            spacing: Theme.gapSmall
        }
    }
}
