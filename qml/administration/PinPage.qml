// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.AdministrationModels

/*!
    A pad of ten digits. What was entered shows as dots only, and is forgotten with each answer.
*/
FocusScope {
    id: root

    required property int door
    required property string complaint
    required property int secondsToWait
    required property int fewestDigits
    required property int mostDigits
    required property bool mayLeave

    property string digits
    readonly property bool asking: door === AdministrationViewModel.AskPin
    readonly property bool waiting: secondsToWait > 0
    readonly property bool complete: digits.length >= fewestDigits && !waiting

    signal entered(digits: string)
    signal leaveWanted

    function add(digit: string): void {
        if (root.digits.length < root.mostDigits)
            root.digits += digit;
    }

    function send(): void {
        if (!root.complete)
            return;
        const all = root.digits;
        root.digits = "";
        root.entered(all);
    }

    onDoorChanged: digits = ""
    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            root.add(String.fromCharCode(event.key));
        else if (event.key === Qt.Key_Backspace)
            root.digits = root.digits.slice(0, -1);
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.px(130))
        spacing: Theme.gap

        TitleText {
            objectName: root.asking ? "askPin" : root.door === AdministrationViewModel.RepeatPin ? "repeatPin" : "choosePin"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.px(10)
            text: {
                if (root.door === AdministrationViewModel.RepeatPin)
                    //: Over the pad of digits, after a new PIN was entered once.
                    return qsTr("Enter the new PIN once more");
                if (root.asking)
                    //: Over the pad of digits that guards the administration.
                    return qsTr("PIN of the administration");
                //: Over the pad of digits, where no PIN is set yet or a new one is wanted.
                return qsTr("Choose a PIN");
            }
        }

        StaffText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            color: root.complaint !== "" || root.waiting ? Theme.attention : Theme.inkSoft
            text: {
                if (root.waiting)
                    //: After wrong PINs. %1 is a number of seconds.
                    return qsTr("Too many wrong PINs. Please wait %1 seconds.").arg(root.secondsToWait);
                if (root.complaint !== "")
                    return root.complaint;
                if (root.asking)
                    //: Below the question for the PIN. The words between quotes are a command and stay English.
                    return qsTr("Forgotten? Who owns this machine sets a new one with \"legcheck admin pin\".");
                //: Where a PIN is chosen. %1 and %2 are numbers.
                return qsTr("%1 to %2 digits. It guards this kiosk's settings. Write it down where patients do not see it.").arg(root.fewestDigits).arg(root.mostDigits);
            }
        }

        BodyText {
            objectName: "dots"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.fontTitle
            text: root.digits === "" ? "–" : "●".repeat(root.digits.length)
            //: Spoken for the dots of a PIN. %1 is how many digits were entered.
            Accessible.name: qsTr("Digits entered: %1").arg(root.digits.length)
        }

        Grid {
            id: pad

            readonly property real keyWidth: (width - 2 * spacing) / 3

            width: parent.width
            columns: 3
            spacing: Theme.gap

            Repeater {
                model: [1, 2, 3, 4, 5, 6, 7, 8, 9]

                NumberKey {
                    required property int modelData

                    objectName: "digit" + modelData
                    width: pad.keyWidth
                    number: modelData
                    choosable: false
                    Accessible.role: Accessible.Button
                    onClicked: root.add(String(modelData))
                }
            }

            ActionButton {
                objectName: "takeBack"
                width: pad.keyWidth
                tone: ActionButton.Tone.Quiet
                stacked: true
                iconName: "back"
                enabled: root.digits !== ""
                //: Key of the PIN's pad: takes the last digit back.
                Accessible.name: qsTr("Take back")
                onClicked: root.digits = root.digits.slice(0, -1)
            }

            NumberKey {
                objectName: "digit0"
                width: pad.keyWidth
                number: 0
                choosable: false
                Accessible.role: Accessible.Button
                onClicked: root.add("0")
            }

            ActionButton {
                objectName: "enter"
                width: pad.keyWidth
                enabled: root.complete
                stacked: true
                iconName: "check"
                //: Key of the PIN's pad: the PIN is complete.
                Accessible.name: qsTr("Enter")
                onClicked: root.send()
            }
        }

        StaffButton {
            objectName: "leave"
            width: parent.width
            visible: root.mayLeave
            tone: ActionButton.Tone.Quiet
            //: Leaves the question for the PIN, back to the patient's screen.
            text: qsTr("Back to the kiosk")
            onClicked: root.leaveWanted()
        }
    }
}
