// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls

/*!
    A button for what cannot be taken back: it asks once more, in words, before it does it.
*/
Item {
    id: root

    required property string text
    required property string question
    /*! What the button that does it says. */
    required property string answer
    property string iconName
    property bool asks: false

    signal confirmed

    /*! Keypad and turned pages go there. */
    function takeFocus(): void {
        first.forceActiveFocus(Qt.OtherFocusReason);
    }

    implicitHeight: asks ? asked.implicitHeight : first.implicitHeight
    onEnabledChanged: asks = false

    StaffButton {
        id: first

        objectName: root.objectName + "Ask"
        visible: !root.asks
        text: root.text
        iconName: root.iconName
        onClicked: {
            root.asks = true;
            no.forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    Column {
        id: asked

        width: parent.width
        visible: root.asks
        spacing: Theme.gap

        StaffText {
            width: parent.width
            text: root.question
            font.weight: Font.Bold
            color: Theme.attention
        }

        Row {
            spacing: Theme.gap

            StaffButton {
                id: no

                objectName: root.objectName + "No"
                tone: ActionButton.Tone.Primary
                //: Answer to "shall this be done?": nothing happens.
                text: qsTr("No, leave it")
                onClicked: root.asks = false
            }

            StaffButton {
                objectName: root.objectName + "Yes"
                text: root.answer
                onClicked: {
                    root.asks = false;
                    root.confirmed();
                }
            }
        }
    }
}
