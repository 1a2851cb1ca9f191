// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    The two big buttons that turn a page by a screenful.
*/
Row {
    id: root

    required property bool mayGoDown
    required property bool mayGoUp
    /*! Another button asks for the same, louder. */
    property bool quiet: false

    readonly property real buttonWidth: (width - spacing) / 2
    /*! Both words are as large as the longer one can be. */
    readonly property int wordSize: Math.min(down.fitting, up.fitting)

    /*! 1 down, -1 up. */
    signal turned(int direction)

    // The voice turns the page by itself.
    function readOut(): list<string> {
        return [];
    }

    spacing: Theme.gap

    ActionButton {
        id: down

        objectName: "moreBelow"
        width: root.buttonWidth
        height: Theme.target
        fitted: true
        agreed: root.wordSize
        tone: root.quiet ? ActionButton.Tone.Secondary : ActionButton.Tone.Primary
        iconName: "down"
        enabled: root.mayGoDown
        //: Button under a text that is longer than the screen: shows the next part.
        text: qsTr("More below")
        //: Spoken after "More below": what the button does.
        description: qsTr("Shows the next part of this page.")
        onClicked: root.turned(1)
    }

    ActionButton {
        id: up

        objectName: "backUp"
        width: root.buttonWidth
        height: Theme.target
        fitted: true
        agreed: root.wordSize
        tone: ActionButton.Tone.Secondary
        iconName: "up"
        enabled: root.mayGoUp
        //: Button under a text that is longer than the screen: shows the part before.
        text: qsTr("Back up")
        //: Spoken after "Back up": what the button does.
        description: qsTr("Shows the part before this one.")
        onClicked: root.turned(-1)
    }
}
