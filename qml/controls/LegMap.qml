// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme

/*!
    Both legs from the front and from behind, and words that say which, to tap where it hurts. Never
    mirrored: left is left. The same places stand beside it as buttons, so the map itself takes no
    keyboard focus.
*/
Item {
    id: root

    /*! "left", "right", or anything else for both. Only these legs can be tapped. */
    required property string leg
    required property list<string> chosenPlaces
    property string description

    component SideName: FittedText {
        width: parent.width / 2
        height: parent.height
        largest: Theme.fontLabel
        leading: 1.1
        color: Theme.pictureInk
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    /*! Both words are as large as the longer can be. */
    readonly property int labelSize: Math.min(front.fitting, behind.fitting)
    readonly property list<string> legs: leg === "left" || leg === "right" ? [leg] : ["left", "right"]

    signal placeTapped(string place)

    function readOut(): list<string> {
        return [description];
    }

    implicitWidth: Theme.px(150)
    implicitHeight: (implicitWidth - 2 * Theme.gapSmall) * regions.drawnHeight / regions.drawnWidth + labels.height + 2 * Theme.gapSmall

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
        id: labels

        anchors.horizontalCenter: parent.horizontalCenter
        y: drawing.y - height
        width: drawing.width
        // Whatever the words need, since the drawing's width depends on it: a line, or two where they are large.
        height: Math.round(Theme.fontLabel * (Theme.textScale > 1 ? 2.6 / Theme.textScale : 1.4))

        // By x, which is never mirrored, as the drawing is not.
        SideName {
            id: front

            objectName: "front"
            x: 0
            //: Above the drawn legs as seen from the front. Short.
            text: qsTr("From the front")
            agreed: root.labelSize
        }

        SideName {
            id: behind

            objectName: "behind"
            x: parent.width / 2
            //: Above the drawn legs as seen from behind. Short.
            text: qsTr("From behind")
            agreed: root.labelSize
        }
    }

    Item {
        id: drawing

        readonly property real scaling: Math.min((root.width - 2 * Theme.gapSmall) / regions.drawnWidth, (root.height - 2 * Theme.gapSmall - labels.height) / regions.drawnHeight)

        anchors.horizontalCenter: parent.horizontalCenter
        y: (parent.height + labels.height - height) / 2
        width: regions.drawnWidth * scaling
        height: regions.drawnHeight * scaling

        Picture {
            anchors.fill: parent
            source: "qrc:/images/leg_map/base.svg"
            description: root.description
        }

        // What is seen from the front and from behind does not run together; nor do the words above,
        // where there is room between them.
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.max(front.contentWidth, behind.contentWidth) <= parent.width / 2 - Theme.px(2) ? -labels.height : 0
            width: Theme.hairline
            height: parent.height - y
            color: Theme.pictureInk
            opacity: 0.35
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
