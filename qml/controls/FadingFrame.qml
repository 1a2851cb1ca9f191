// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme

/*!
    A card or frame that goes on below the foot of a screenful: what is left of it fades out below its
    last whole line, or it would look like all there is.
*/
Item {
    id: root

    required property PageBreaks breaks
    /*! Of those that fade. */
    required property int index
    readonly property var frame: root.breaks.fading[root.index]
    /*! What it is drawn with. It may go before this does. */
    readonly property Rectangle face: frame.face
    readonly property color ground: root.face ? root.face.color : Theme.surface
    readonly property color line: root.face ? root.face.border.color : Theme.surface
    readonly property real edge: root.face ? root.face.border.width : 0
    /*! Above the cut nothing fades but pictures: letters are to be read. */
    readonly property real overlap: Math.min(0.5 * breaks.fadeHeight, frame.bare)

    /*! Only its lower edge lies below the foot: it is drawn there. */
    readonly property bool ends: root.frame.ends
    readonly property real rounding: root.face ? root.face.radius + root.edge : 0

    width: root.frame.right - root.frame.left

    // Half a sign would look broken.
    Repeater {
        model: root.frame.cutSigns

        Rectangle {
            required property var modelData

            x: modelData.left - root.frame.left
            y: modelData.top - root.frame.end
            width: modelData.right - modelData.left
            height: -y
            color: root.ground
        }
    }

    Fade {
        anchors.fill: parent
        visible: !root.ends
        from: root.ground
        to: Theme.surface
    }

    // Letters may end shortly above it: only its corners have a ground.
    Repeater {
        model: root.ends ? 2 : 0

        Rectangle {
            id: corner

            required property int index

            x: index * (root.width - width)
            y: 1 - height // where this begins, a pixel more is clipped
            width: root.rounding
            height: root.rounding
            clip: true
            color: Theme.surface

            Rectangle {
                x: -corner.index * (width - parent.width)
                y: parent.height - height
                width: 3 * parent.width
                height: 3 * parent.height
                radius: root.face ? root.face.radius : 0
                color: root.ground
                border.color: root.line
                border.width: root.edge
            }
        }
    }

    Rectangle {
        x: root.rounding
        y: 1 - height
        width: root.width - 2 * root.rounding
        height: root.edge
        visible: root.ends
        color: root.line
    }

    // What stands beside it ends lower.
    Rectangle {
        anchors.top: parent.bottom
        width: parent.width
        height: Math.max(0, root.frame.above - root.height + 1)
        color: Theme.surface
    }

    // The edges at both sides.
    Repeater {
        model: root.ends ? 0 : 2

        Fade {
            required property int index

            x: index * (root.width - width)
            width: root.edge
            height: root.height
            from: root.line
            to: Theme.surface
        }
    }

    Fade {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.edge
        anchors.rightMargin: root.edge
        anchors.bottom: parent.top
        height: root.overlap
        visible: !root.ends
        from: Qt.rgba(root.ground.r, root.ground.g, root.ground.b, 0)
        to: root.ground
    }
}
