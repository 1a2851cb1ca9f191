// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.Pages

/*!
    "Are you still there?" One huge button keeps everything; otherwise the visit is wiped.
*/
Overlay {
    id: root

    required property int secondsLeft

    signal moreTimeWanted

    //: Shown when nobody has touched the screen for a while.
    title: qsTr("Are you still there?")
    // Wide glass is low: large words need its width.
    widest: Theme.px(230) * (width > height ? Math.max(1, Theme.textScale * 0.75) : 1)

    FocusScope {
        anchors.fill: parent
        focus: true

        WordFit {
            id: size

            wanted: true
            tooTall: scroll.roomHeight > 0 && words.need > scroll.roomHeight
        }

        PagedScroll {
            id: scroll

            anchors.top: parent.top
            anchors.bottom: moreTime.top
            anchors.bottomMargin: Theme.gapLarge
            width: parent.width

            Column {
                id: words

                readonly property real need: question.implicitHeight + number.implicitHeight + sentence.implicitHeight + 2 * spacing

                y: Math.max(0, (root.height - moreTime.height - 2 * Theme.margin - Theme.gapLarge - implicitHeight) / 2)
                width: parent.width
                spacing: Theme.gapLarge

                TitleText {
                    id: question

                    width: parent.width
                    text: root.title
                    font.pixelSize: Math.round(Theme.fontDisplay * size.fit)
                    horizontalAlignment: Text.AlignHCenter
                }

                SecondsLeft {
                    id: number

                    width: parent.width
                    seconds: root.secondsLeft
                    fit: size.fit
                }

                BalancedText {
                    id: sentence

                    width: parent.width
                    //: Below the question whether anyone is still there. %n is the number of seconds.
                    text: qsTr("In %n seconds we clear your answers to keep them private.", "", root.secondsLeft)
                    font.pixelSize: Math.round(Theme.fontBody * size.fit)
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }

        // Outside the scroll: whatever the text size, the way to stay is on the screen.
        ActionButton {
            id: moreTime

            objectName: "moreTime"
            anchors.bottom: parent.bottom
            width: parent.width
            height: Math.max(implicitHeight, Theme.px(40))
            focus: true
            font.pixelSize: Theme.fontTitle
            iconName: "clock"
            //: Button that keeps the visit: the patient needs longer.
            text: qsTr("I need more time")
            onClicked: root.moreTimeWanted()
        }
    }
}
