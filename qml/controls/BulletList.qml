// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme

/*!
    Short lines, each behind a sign.
*/
Column {
    id: root

    required property list<string> items
    property string iconName: "dot"
    property string iconTone: Theme.iconForAction
    property int textSize: Theme.fontBody

    spacing: Theme.gap

    Repeater {
        model: root.items

        Item {
            id: line

            required property string modelData

            width: root.width
            height: Math.max(words.implicitHeight, sign.height)

            Icon {
                id: sign

                anchors.left: parent.left
                y: Math.max(0, (root.textSize * 1.36 - height) / 2)
                name: root.iconName
                tone: root.iconTone
                side: Theme.iconSmall
            }

            BalancedText {
                id: words

                anchors.left: sign.right
                anchors.leftMargin: Theme.gap
                anchors.right: parent.right
                text: line.modelData
                font.pixelSize: root.textSize
            }
        }
    }
}
