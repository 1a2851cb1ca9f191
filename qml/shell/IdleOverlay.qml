// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.Controls

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

        PagedScroll {
            anchors.top: parent.top
            anchors.bottom: moreTime.top
            anchors.bottomMargin: Theme.gapLarge
            width: parent.width

            Column {
                y: Math.max(0, (root.height - moreTime.height - 2 * Theme.margin - Theme.gapLarge - implicitHeight) / 2)
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
                    //: Below the question whether anyone is still there. %n is the number of seconds.
                    text: Theme.together(qsTr("In %n seconds we clear your answers to keep them private.", "", root.secondsLeft))
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
