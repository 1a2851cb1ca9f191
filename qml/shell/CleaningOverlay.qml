// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.Controls

/*!
    Staff wipe the glass: touches and keys do nothing until the seconds have run out. There is no
    way to end it sooner, because a cloth would find it.
*/
Overlay {
    id: root

    required property int secondsLeft

    //: Title while staff clean the glass.
    title: qsTr("Time to clean the screen")
    Keys.onPressed: event => event.accepted = true

    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: Theme.gapLarge

        TitleText {
            width: parent.width
            text: root.title
            font.pixelSize: Theme.fontDisplay
            horizontalAlignment: Text.AlignHCenter
        }

        BodyText {
            width: parent.width
            text: Theme.numberText(root.secondsLeft)
            font.pixelSize: Theme.fontTicket
            font.weight: Font.Bold
            leading: 1.1
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }

        BodyText {
            width: parent.width
            //: While staff clean the glass. %n is the number of seconds.
            text: qsTr("Touch does nothing for %n seconds. Then the screen works again.", "", root.secondsLeft)
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
