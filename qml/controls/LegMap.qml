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

    component SideName: BodyText {
        id: name

        /*! How wide it stands at the usual size. */
        readonly property real usualWidth: measure.advanceWidth

        color: Theme.pictureInk
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapping: Text.NoWrap
        Accessible.ignored: true

        TextMetrics {
            id: measure

            text: name.text
            font.family: Theme.fontFamily
            font.pixelSize: Theme.fontLabel
        }
    }

    /*! Both words are as large as the longer can be. */
    readonly property int labelSize: {
        const room = drawing.width / 2 - Theme.gapSmall;
        return Math.max(Theme.fontSmallest, Math.floor(Theme.fontLabel * Math.min(1, room / Math.max(1, front.usualWidth, behind.usualWidth))));
    }
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
        // At the usual size, whatever the words need: the drawing's width depends on it.
        height: Math.round(Theme.fontLabel * 1.4)

        // By x, which is never mirrored, as the drawing is not.
        SideName {
            id: front

            objectName: "front"
            x: 0
            width: parent.width / 2
            height: parent.height
            //: Above the drawn legs as seen from the front. Short.
            text: qsTr("From the front")
            font.pixelSize: root.labelSize
        }

        SideName {
            id: behind

            objectName: "behind"
            x: parent.width / 2
            width: parent.width / 2
            height: parent.height
            //: Above the drawn legs as seen from behind. Short.
            text: qsTr("From behind")
            font.pixelSize: root.labelSize
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
