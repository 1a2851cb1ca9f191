// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// A line, and the keyboard for it.
Item {
    id: root

    property string locale: "en_GB"
    readonly property Item keyboard: panel.keyboard

    function shift(): void {
        InputContext.priv.shiftHandler.toggleShift();
    }

    onLocaleChanged: VirtualKeyboardSettings.locale = locale

    TextInput {
        width: parent.width
        height: 40
        focus: true
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        Component.onCompleted: Qt.inputMethod.show()
    }

    InputPanel {
        id: panel

        width: parent.width
        anchors.bottom: parent.bottom
    }
}
