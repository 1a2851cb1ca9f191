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

        Row {
            width: parent.width
            spacing: Theme.gap

            Icon {
                id: sign

                name: "warning"
            }

            BodyText {
                width: parent.width - sign.width - parent.spacing
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
