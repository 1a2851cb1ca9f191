// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.Pages

/*!
    Staff wipe the glass: touches and keys do nothing until the seconds have run out. There is no
    way to end it sooner, because a cloth would find it.
*/
Overlay {
    id: root

    required property int secondsLeft

    //: Title while staff clean the glass.
    title: qsTr("Time to clean the screen")
    // Large words take the glass there is.
    widest: Theme.px(230) * Theme.titleScale
    Keys.onPressed: event => event.accepted = true

    Item {
        id: page

        readonly property real wordsHeight: heading.implicitHeight + number.implicitHeight + words.implicitHeight + 2 * Theme.gapLarge

        anchors.fill: parent

        WordFit {
            id: size

            wanted: true
            tooTall: page.wordsHeight > page.height
        }

        TitleText {
            id: heading

            objectName: "heading"

            y: Math.max(0, Math.round((page.height - page.wordsHeight) / 2))
            width: parent.width
            text: root.title
            font.pixelSize: Math.round(Theme.fontDisplay * size.fit)
            horizontalAlignment: Text.AlignHCenter
        }

        SecondsLeft {
            id: number

            y: heading.y + heading.implicitHeight + Theme.gapLarge
            width: parent.width
            seconds: root.secondsLeft
            fit: size.fit
        }

        BalancedText {
            id: words

            objectName: "words"

            y: number.y + number.implicitHeight + Theme.gapLarge
            width: parent.width
            //: While staff clean the glass. %n is the number of seconds.
            text: qsTr("Touch does nothing for %n seconds. Then the screen works again.", "", root.secondsLeft)
            font.pixelSize: Math.round(Theme.fontBody * size.fit)
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
