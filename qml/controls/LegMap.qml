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
        largest: Theme.fontLabel
        leading: 1.1
        color: Theme.pictureInk
        horizontalAlignment: Text.AlignHCenter
        // First lines stand in line, of whatever they are made.
        verticalAlignment: Text.AlignTop
        Accessible.ignored: true
    }

    /*! With all the height. */
    readonly property real fullWidth: Math.min(width - 2 * Theme.gapSmall, (height - 2 * Theme.gapSmall) * regions.drawnWidth / regions.drawnHeight)
    /*! On wide cards there is room for the words beside the legs: they are larger there, and so are the legs. */
    readonly property real sideRoom: (width - fullWidth) / 2 - 2 * Theme.gap
    readonly property bool namesBeside: sideRoom >= Theme.px(34)
    /*! Above the legs whatever the words need, since the drawing's width depends on it: a line, or two where
        they are large. */
    readonly property real namesHeight: Theme.textScale > 1 ? Theme.px(Theme.textScale > 1.5 ? 27 : 24) : Math.round(Theme.fontLabel * 1.4)
    readonly property real nameWidth: namesBeside ? sideRoom : drawing.width / 2 - Theme.gap
    /*! Both words are as large as the longer can be. */
    readonly property int labelSize: Math.min(front.fitting, behind.fitting)
    readonly property list<string> legs: leg === "left" || leg === "right" ? [leg] : ["left", "right"]

    signal placeTapped(string place)

    function readOut(): list<string> {
        return [description];
    }

    implicitWidth: Theme.px(150)
    implicitHeight: (implicitWidth - 2 * Theme.gapSmall) * regions.drawnHeight / regions.drawnWidth + namesHeight + 2 * Theme.gapSmall

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

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.gapSmall
        y: root.namesBeside ? drawing.y : drawing.y - height
        height: root.namesBeside ? drawing.height / 2 : above

        readonly property real above: root.namesBeside ? 0 : root.namesHeight
        readonly property real middle: width / 2

        // By x, which is never mirrored, as the drawing is not.
        SideName {
            id: front

            objectName: "front"
            x: root.namesBeside ? Theme.gapSmall : labels.middle - Theme.gapSmall - width
            width: root.nameWidth
            height: labels.height
            //: Above the drawn legs as seen from the front. Short.
            text: qsTr("From the front")
            agreed: root.labelSize
        }

        SideName {
            id: behind

            objectName: "behind"
            x: root.namesBeside ? labels.width - width - Theme.gapSmall : labels.middle + Theme.gapSmall
            width: root.nameWidth
            height: labels.height
            //: Above the drawn legs as seen from behind. Short.
            text: qsTr("From behind")
            agreed: root.labelSize
        }
    }

    Item {
        id: drawing

        readonly property real scaling: Math.min((root.width - 2 * Theme.gapSmall) / regions.drawnWidth, (root.height - 2 * Theme.gapSmall - labels.above) / regions.drawnHeight)

        anchors.horizontalCenter: parent.horizontalCenter
        y: (parent.height + labels.above - height) / 2
        width: regions.drawnWidth * scaling
        height: regions.drawnHeight * scaling

        Picture {
            anchors.fill: parent
            padded: false
            source: "qrc:/images/leg_map/base.svg"
            description: root.description
        }

        // What is seen from the front and from behind does not run together; nor do the words above,
        // where there is room between them.
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: -labels.above
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
