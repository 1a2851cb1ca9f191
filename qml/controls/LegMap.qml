// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme

/*!
    Both legs from the front and from behind, to tap where it hurts. Never mirrored: left is left.
    The same places stand beside it as buttons, so the map itself takes no keyboard focus.
*/
Item {
    id: root

    /*! "left", "right", or anything else for both. Only these legs can be tapped. */
    required property string leg
    required property list<string> chosenPlaces
    property string description

    readonly property list<string> legs: leg === "left" || leg === "right" ? [leg] : ["left", "right"]

    signal placeTapped(string place)

    function readOut(): list<string> {
        return [description];
    }

    implicitWidth: Theme.px(150)
    implicitHeight: implicitWidth * regions.drawnHeight / regions.drawnWidth

    LegRegions {
        id: regions
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.highContrast ? Theme.pictureGround : Theme.raised
        border.width: Theme.hairline
        border.color: Theme.line
    }

    Item {
        id: drawing

        readonly property real scaling: Math.min((root.width - 2 * Theme.gapSmall) / regions.drawnWidth, (root.height - 2 * Theme.gapSmall) / regions.drawnHeight)

        anchors.centerIn: parent
        width: regions.drawnWidth * scaling
        height: regions.drawnHeight * scaling

        Picture {
            anchors.fill: parent
            source: "qrc:/images/leg_map/base.svg"
            description: root.description
        }

        Repeater {
            model: root.legs

            Item {
                id: side

                required property string modelData

                anchors.fill: parent

                Repeater {
                    model: root.chosenPlaces

                    Picture {
                        required property string modelData

                        anchors.fill: parent
                        sheeted: false
                        source: "qrc:/images/leg_map/highlight_" + side.modelData + "_" + modelData + ".svg"
                    }
                }
            }
        }
    }

    MouseArea {
        objectName: "legMapTouch"
        anchors.fill: drawing
        onClicked: mouse => {
            const place = regions.placeAt(mouse.x / drawing.scaling, mouse.y / drawing.scaling, root.leg);
            if (place !== "")
                root.placeTapped(place);
        }
    }
}
