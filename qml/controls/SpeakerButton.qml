// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    Speaks one thing, and stops speaking at a second tap: an answer, a language, a paragraph. Square,
    for a place beside what it speaks.
*/
TapTarget {
    id: root

    /*! What it speaks, in words: its name for those who do not see the button. Empty: the page. */
    property string spoken
    property bool speaking: false

    text: {
        if (speaking) {
            //: Button with a loudspeaker, while it speaks: be silent. Very short.
            return qsTr("Stop reading");
        }
        //: Button with a loudspeaker: speak the words beside it. Very short.
        return qsTr("Read aloud");
    }
    chosen: speaking
    padding: Theme.gapSmall
    //: Spoken name of a small loudspeaker button. %1 is "Read aloud" or "Stop reading", %2 the words.
    Accessible.name: spoken === "" ? text : qsTr("%1: %2").arg(text).arg(spoken)

    function readOut(): list<string> {
        return [];
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.speaking ? Theme.chosen : (root.down ? Theme.pressed : "transparent")
        border.width: root.speaking ? Theme.edgeChosen : Theme.hairline
        border.color: root.speaking ? Theme.chosenEdge : Theme.line
    }

    Icon {
        anchors.centerIn: parent
        name: root.speaking ? "close" : "speaker"
        tone: root.speaking ? Theme.iconOnChosen : Theme.iconOnSurface
    }
}
