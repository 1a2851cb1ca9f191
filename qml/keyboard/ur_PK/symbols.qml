// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import LegCheck.Keyboard

/*!
    Digits and signs for Urdu, on one page.
*/
KeyboardLayout {
    id: layout

    readonly property real normalWidth: normal.width
    readonly property real wideWidth: mapFromItem(normal, normal.width / 2, 0).x

    keyWeight: 160
    smallTextVisible: true

    KeyboardRow {
        SignKey {
            text: "1"
            others: ["۱"]
        }
        SignKey {
            id: normal

            text: "2"
            others: ["۲"]
        }
        SignKey {
            text: "3"
            others: ["۳"]
        }
        SignKey {
            text: "4"
            others: ["۴"]
        }
        SignKey {
            text: "5"
            others: ["۵"]
        }
        SignKey {
            text: "6"
            others: ["۶"]
        }
        SignKey {
            text: "7"
            others: ["۷"]
        }
        SignKey {
            text: "8"
            others: ["۸"]
        }
        SignKey {
            text: "9"
            others: ["۹"]
        }
        SignKey {
            text: "0"
            others: ["۰"]
        }
    }
    KeyboardRow {
        SignKey {
            text: "@"
        }
        SignKey {
            text: "#"
        }
        SignKey {
            text: "%"
            others: ["٪", "‰"]
        }
        SignKey {
            text: "&"
        }
        SignKey {
            text: "*"
            others: ["·", "°"]
        }
        SignKey {
            text: "-"
            others: ["–", "—", "_"]
        }
        SignKey {
            text: "+"
            others: ["×", "÷"]
        }
        SignKey {
            text: "="
            others: ["<", ">"]
        }
        SignKey {
            text: "("
            others: ["[", "{"]
        }
        SignKey {
            text: ")"
            others: ["]", "}"]
        }
    }
    KeyboardRow {
        SignKey {
            text: "«"
            others: ["“"]
        }
        SignKey {
            text: "»"
            others: ["”"]
        }
        SignKey {
            text: "\""
            others: ["‘"]
        }
        SignKey {
            text: "'"
            others: ["’"]
        }
        SignKey {
            text: ":"
        }
        SignKey {
            text: "؛"
            others: [";"]
        }
        SignKey {
            text: "/"
            others: ["\\", "|"]
        }
        SignKey {
            text: "!"
        }
        SignKey {
            text: "؟"
            others: ["?"]
        }
        BackspaceKey {}
    }
    KeyboardRow {
        SymbolModeKey {
            displayText: "ا‌ب‌پ"
            weight: layout.wideWidth
            Layout.fillWidth: false
        }
        Key {
            key: Qt.Key_Comma
            text: "،"
            smallText: "\u2699"
            highlighted: true
            weight: layout.normalWidth
            Layout.fillWidth: false
        }
        SpaceKey {}
        SignKey {
            text: "۔"
            others: [".", ",", "…"]
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
