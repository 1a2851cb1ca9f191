// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import LegCheck.Keyboard

/*!
    Turkish in place of Qt's own layout, on which a capital i is no İ and no letter has a circumflex.
*/
KeyboardLayout {
    id: layout

    readonly property real normalWidth: normal.width
    readonly property real wideWidth: mapFromItem(normal, normal.width / 2, 0).x

    inputMode: InputEngine.InputMode.Latin
    keyWeight: 160
    smallTextVisible: true

    KeyboardRow {
        SignKey {
            text: "q"
        }
        SignKey {
            id: normal

            text: "w"
        }
        SignKey {
            text: "e"
            others: ["é"]
        }
        SignKey {
            text: "r"
        }
        SignKey {
            text: "t"
        }
        SignKey {
            text: "y"
        }
        SignKey {
            text: "u"
            others: ["û"]
        }
        SignKey {
            text: "ı"
        }
        SignKey {
            text: "o"
        }
        SignKey {
            text: "p"
        }
        SignKey {
            text: "ğ"
        }
        SignKey {
            text: "ü"
        }
    }
    KeyboardRow {
        KeyboardRow {
            Layout.preferredWidth: layout.wideWidth
            Layout.fillWidth: false

            FillerKey {}

            SignKey {
                text: "a"
                others: ["â"]
                weight: layout.normalWidth
                Layout.fillWidth: false
            }
        }
        SignKey {
            text: "s"
        }
        SignKey {
            text: "d"
        }
        SignKey {
            text: "f"
        }
        SignKey {
            text: "g"
        }
        SignKey {
            text: "h"
        }
        SignKey {
            text: "j"
        }
        SignKey {
            text: "k"
        }
        SignKey {
            text: "l"
        }
        SignKey {
            text: "ş"
        }
        KeyboardRow {
            Layout.preferredWidth: layout.wideWidth
            Layout.fillWidth: false

            SignKey {
                // What Qt makes of it under Shift is the other letter, I.
                noModifier: true
                text: InputContext.uppercase ? "İ" : "i"
                others: [InputContext.uppercase ? "Î" : "î"]
                weight: layout.normalWidth
                Layout.fillWidth: false
            }

            FillerKey {}
        }
    }
    KeyboardRow {
        ShiftKey {
            weight: layout.wideWidth
            Layout.fillWidth: false
        }
        SignKey {
            text: "z"
        }
        SignKey {
            text: "x"
        }
        SignKey {
            text: "c"
        }
        SignKey {
            text: "v"
        }
        SignKey {
            text: "b"
        }
        SignKey {
            text: "n"
        }
        SignKey {
            text: "m"
        }
        SignKey {
            text: "ö"
        }
        SignKey {
            text: "ç"
        }
        BackspaceKey {
            weight: layout.wideWidth
            Layout.fillWidth: false
        }
    }
    KeyboardRow {
        SymbolModeKey {
            weight: layout.wideWidth
            Layout.fillWidth: false
        }
        Key {
            key: Qt.Key_Comma
            text: ","
            smallText: "\u2699" // the languages stand under a long press on this key
            highlighted: true
            weight: layout.normalWidth
            Layout.fillWidth: false
        }
        SpaceKey {}
        SignKey {
            text: "."
            others: ["?", "!", ":", ";"]
            highlighted: true
            weight: layout.normalWidth
            Layout.fillWidth: false
        }
        EnterKey {
            weight: layout.wideWidth
            Layout.fillWidth: false
        }
    }
}
