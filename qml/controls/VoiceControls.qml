// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme

/*!
    How the voice reads: quieter, a row of steps that fill up, louder; once more from the beginning;
    and who can hear it.
*/
Column {
    id: root

    /*! The step that is set, 1 to `levels`. */
    required property int level
    property int levels: 5
    /*! True while headphones are in, so that nobody else hears. */
    property bool listeningAlone: false
    /*! True where the kiosk has a place to plug them in. */
    property bool headphonesOffered: false

    signal levelWanted(int level)
    signal repeatWanted

    spacing: Theme.gap

    Item {
        width: parent.width
        height: Math.max(quieter.implicitHeight, louder.implicitHeight)
        Accessible.role: Accessible.Grouping
        //: How loud the voice is. %1 is the step that is set, %2 the loudest.
        Accessible.name: qsTr("Sound: %1 of %2").arg(root.level).arg(root.levels)

        ActionButton {
            id: quieter

            objectName: "quieter"
            anchors.left: parent.left
            width: (parent.width - steps.width) / 2 - Theme.gap
            height: parent.height
            tone: ActionButton.Tone.Secondary
            iconName: "minus"
            enabled: root.level > 1
            //: Button: the voice becomes less loud. One word.
            text: qsTr("Quieter")
            onClicked: root.levelWanted(root.level - 1)
        }

        Row {
            id: steps

            anchors.centerIn: parent
            spacing: Theme.gapSmall

            Repeater {
                model: root.levels

                Rectangle {
                    required property int index

                    anchors.bottom: parent.bottom
                    width: Theme.px(3)
                    height: Theme.px(6) + index * Theme.px(2.5)
                    radius: Theme.hairline
                    color: index < root.level ? Theme.action : "transparent"
                    border.width: Theme.edge
                    border.color: index < root.level ? Theme.action : Theme.line
                }
            }
        }

        ActionButton {
            id: louder

            objectName: "louder"
            anchors.right: parent.right
            width: quieter.width
            height: parent.height
            tone: ActionButton.Tone.Secondary
            iconName: "plus"
            enabled: root.level < root.levels
            //: Button: the voice becomes louder. One word.
            text: qsTr("Louder")
            onClicked: root.levelWanted(root.level + 1)
        }
    }

    ActionButton {
        objectName: "repeat"
        width: parent.width
        tone: ActionButton.Tone.Secondary
        iconName: "speaker"
        //: Button: the voice reads the page once more from the beginning. Very short.
        text: qsTr("Say it again")
        onClicked: root.repeatWanted()
    }

    BodyText {
        width: parent.width
        visible: root.headphonesOffered
        text: {
            if (root.listeningAlone) {
                //: Below the buttons for the voice, while headphones are plugged in.
                return qsTr("You hear the voice in your headphones only.");
            }
            //: Below the buttons for the voice, while it comes out of the loudspeaker.
            return qsTr("Others near you can hear the voice. Plug in headphones to hear it alone.");
        }
        color: Theme.inkSoft
    }
}
