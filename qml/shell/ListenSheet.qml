// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.Controls

/*!
    Asks before answers come out of a loudspeaker that others can hear.
*/
Overlay {
    id: root

    signal confirmed
    signal declined

    //: Before a voice reads a patient's answers out of the loudspeaker.
    title: qsTr("Others near you can hear the voice. Plug in headphones to hear it alone.")

    PagedScroll {
        id: scroll

        anchors.fill: parent
        focus: true

        Column {
            y: Math.max(0, (scroll.roomHeight - implicitHeight) / 2)
            width: parent.width
            spacing: Theme.gapLarge

            TitleText {
                width: parent.width
                text: root.title
            }

            ActionButton {
                objectName: "confirmListening"
                width: parent.width
                height: Math.max(implicitHeight, Theme.targetLarge)
                iconName: "speaker"
                //: Button: read the answers aloud all the same. Very short.
                text: qsTr("Read aloud")
                onClicked: root.confirmed()
            }

            ActionButton {
                objectName: "declineListening"
                width: parent.width
                height: Math.max(implicitHeight, Theme.targetLarge)
                tone: ActionButton.Tone.Secondary
                iconName: "back"
                iconDirected: true
                //: Button: do not read the answers aloud, back to the page below.
                text: qsTr("Go back")
                onClicked: root.declined()
            }
        }
    }
}
