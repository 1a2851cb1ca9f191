// SPDX-License-Identifier: GPL-3.0-or-later
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
    readonly property var frame: breaks.fading[index]
    /*! What it is drawn with. */
    readonly property Rectangle face: frame.face

    component Edge: Rectangle {
        width: root.face.border.width
        height: root.height
        gradient: Gradient {
            GradientStop {
                position: 0
                color: root.face.border.color
            }

            GradientStop {
                position: 1
                color: Theme.surface
            }
        }
    }

    width: frame.right - frame.left

    // Half a sign would look broken.
    Repeater {
        model: root.frame.cutSigns

        Rectangle {
            required property var modelData

            x: modelData.left - root.frame.left
            y: modelData.top - root.frame.end
            width: modelData.right - modelData.left
            height: -y
            color: root.face.color
        }
    }

    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop {
                position: 0
                color: root.face.color
            }

            GradientStop {
                position: 1
                color: Theme.surface
            }
        }
    }

    Edge {}

    Edge {
        anchors.right: parent.right
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: root.face.border.width
        anchors.bottom: parent.top
        // Little: letters are to be read.
        height: root.breaks.fadeHeight
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.rgba(root.face.color.r, root.face.color.g, root.face.color.b, 0)
            }

            GradientStop {
                position: 1
                color: root.face.color
            }
        }
    }
}
