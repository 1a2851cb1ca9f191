// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme

/*!
    The five patterns that tell the categories apart without colour, the same as on the nurse's
    slip: 1 solid, 2 hatch, 3 dots, 4 outline, 5 dashed.
*/
Item {
    id: root

    required property int category
    property color stroke: Theme.categoryInk(category)

    readonly property bool repeats: category === 2 || category === 3 || category === 5
    readonly property real pitch: category === 5 ? 2 * height : height

    implicitHeight: Theme.px(5)
    clip: true

    Rectangle {
        anchors.fill: parent
        visible: root.category === 1 || root.category === 4
        color: root.category === 1 ? root.stroke : "transparent"
        border.width: Theme.edge
        border.color: root.stroke
    }

    Repeater {
        model: root.repeats && root.pitch > 0 ? Math.ceil(root.width / root.pitch) + 1 : 0

        Rectangle {
            required property int index

            x: index * root.pitch
            y: (root.height - height) / 2
            width: root.category === 2 ? Theme.edge : (root.category === 3 ? root.height / 2 : root.height)
            height: root.category === 2 ? root.height * 1.5 : (root.category === 3 ? width : root.height / 3)
            radius: root.category === 3 ? width / 2 : 0
            rotation: root.category === 2 ? 45 : 0
            color: root.stroke
            antialiasing: true
        }
    }
}
