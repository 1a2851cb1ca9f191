// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme

/*!
    A face with the one or two numbers that go with it: above them, or beside them.
*/
Item {
    id: root

    required property url face
    required property int first
    required property int last
    /*! The last number of the whole scale. */
    property int highest: last
    required property bool given
    required property int value
    property bool sideways: false

    readonly property int count: last - first + 1
    readonly property real faceSide: sideways ? height : Math.min(width, height - Theme.target - Theme.gapSmall)

    signal picked(int number)

    Picture {
        id: art

        anchors.left: parent.left
        anchors.leftMargin: root.sideways ? 0 : (parent.width - width) / 2
        anchors.top: parent.top
        width: root.faceSide
        height: root.faceSide
        source: root.face
    }

    Row {
        id: numbers

        readonly property real room: root.sideways ? parent.width - root.faceSide - Theme.gap : parent.width
        // A lone number is as wide as the two above it: it stands under its face, and ends where they end.
        readonly property real usualWidth: (room - Theme.gap) / 2
        readonly property real keyWidth: root.count > 1 || root.sideways ? usualWidth : room

        anchors.right: parent.right
        // Beside its face a lone number keeps the width of the others: words stand at its other side.
        anchors.rightMargin: root.count > 1 || !root.sideways ? 0 : keyWidth + Theme.gap
        anchors.bottom: parent.bottom
        height: root.sideways ? parent.height : parent.height - root.faceSide - Theme.gapSmall
        spacing: Theme.gap

        Repeater {
            model: Math.max(0, root.count)

            NumberKey {
                required property int index

                objectName: "number" + number
                number: root.first + index
                last: root.highest
                width: numbers.keyWidth
                usualWidth: numbers.usualWidth
                height: numbers.height
                chosen: root.given && root.value === number
                onClicked: root.picked(number)
            }
        }
    }
}
