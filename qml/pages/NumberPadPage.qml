// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.Controls

/*!
    Where a waiting patient types the number on the ticket. A scanner is a keyboard: its digits and
    its Enter come here too.
*/
PagedScroll {
    id: root

    required property string typed

    // Beside the pad, large words on low glass would be broken within.
    readonly property bool beside: width > roomHeight && !(Theme.compact && Theme.textScale > 1.5)
    /*! Below the pad, where large words would push that out of sight. */
    readonly property bool noteLast: !beside && Theme.textScale > 1.5
    readonly property real padTop: beside ? 0 : words.height + Theme.gapLarge + (noteLast ? 0 : note.height + Theme.gapLarge)
    /*! Large words get the width that the pad can spare. */
    readonly property real padWidth: beside ? Math.min((width - Theme.gapHuge) / 2, Theme.textScale > 1.2 ? Theme.px(150) : width) : width
    property string scanned

    signal digitGiven(int digit)
    signal erased
    signal lineScanned(string line)

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            root.lineScanned(root.scanned);
            root.scanned = "";
        } else if (event.key === Qt.Key_Backspace) {
            root.scanned = root.scanned.slice(0, -1);
            root.erased();
        } else if (event.text.length === 1 && event.text > " ") {
            root.scanned += event.text;
            if (event.text >= "0" && event.text <= "9")
                root.digitGiven(Number(event.text));
        } else {
            return;
        }
        event.accepted = true;
    }

    Column {
        id: words

        anchors.left: parent.left
        width: root.beside ? parent.width - root.padWidth - Theme.gapHuge : parent.width
        spacing: Theme.gapLarge

        TitleText {
            width: parent.width
            //: Title of the page where a waiting patient types the number on the ticket.
            text: qsTr("Type the number on your ticket")
            // Large words would push the pad out of sight.
            font.pixelSize: Math.round(Theme.fontTitle * (Theme.textScale > 1.5 ? Theme.leastTitleFit : 1))
        }

        TicketNumber {
            width: parent.width
            ticket: root.typed
        }
    }

    BalancedText {
        id: note

        anchors.left: parent.left
        y: (root.noteLast ? root.padTop + pad.height : words.height) + Theme.gapLarge
        width: words.width
        //: Below the ticket number that is being typed.
        text: qsTr("If your ticket has another letter, please go to the desk.")
        font.pixelSize: Theme.compact || Theme.textScale > 1.5 ? Theme.fontLabel : Theme.fontBody
    }

    Item {
        id: place

        readonly property real room: root.roomHeight - root.padTop

        anchors.right: parent.right
        y: root.padTop
        width: root.padWidth
        height: pad.height

        Grid {
            id: pad

            readonly property real side: Math.min(Theme.px(root.beside ? 66 : 90), (parent.width - 2 * spacing) / 3)
            readonly property real below: root.noteLast ? note.height + Theme.gapLarge : 0
            readonly property real keyHeight: Math.max(Theme.target, Math.min(root.beside ? 1.3 * side : Theme.px(44), (place.room - below - 3 * spacing) / 4))

            anchors.horizontalCenter: parent.horizontalCenter
            columns: 3
            spacing: Theme.gap
            // The pad of a telephone, in every script.
            layoutDirection: Qt.LeftToRight
            LayoutMirroring.enabled: false

            Repeater {
                model: [1, 2, 3, 4, 5, 6, 7, 8, 9]

                NumberKey {
                    required property int modelData

                    objectName: "digit" + modelData
                    width: pad.side
                    height: pad.keyHeight
                    number: modelData
                    choosable: false
                    onClicked: root.digitGiven(modelData)
                }
            }

            NumberKey {
                objectName: "digit0"
                width: pad.side
                height: pad.keyHeight
                number: 0
                choosable: false
                onClicked: root.digitGiven(0)
            }
        }

        // As wide as two digits: its words are long. By x, which is never mirrored.
        IconButton {
            objectName: "erase"
            x: pad.x + pad.side + pad.spacing
            y: pad.y + pad.height - height
            width: 2 * pad.side + pad.spacing
            height: pad.keyHeight
            beside: true
            // Two lines, clear of the key's edge.
            largest: Math.min(Theme.fontBody, Math.round(pad.keyHeight * 0.36))
            iconName: "erase"
            //: Spoken for the key that takes back the last digit.
            text: qsTr("Take back one digit")
            onClicked: root.erased()
        }
    }
}
