// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import LegCheck.Keyboard

/*!
    Digits and signs for Chinese, on one page. It keeps what is being spelt, for the apostrophe.
*/
KeyboardLayout {
    id: layout

    readonly property real normalWidth: normal.width
    readonly property real wideWidth: mapFromItem(normal, normal.width / 2, 0).x

    // The same as on the page of letters, should the keyboard begin with this one.
    function createInputMethod(): QtObject {
        return Qt.createQmlObject("import LegCheck.Keyboard; PinyinInputMethod {}", layout.parent);
    }

    sharedLayouts: ["main"]

    keyWeight: 160
    smallTextVisible: true

    KeyboardRow {
        SignKey {
            text: "1"
        }
        SignKey {
            id: normal

            text: "2"
        }
        SignKey {
            text: "3"
        }
        SignKey {
            text: "4"
        }
        SignKey {
            text: "5"
        }
        SignKey {
            text: "6"
        }
        SignKey {
            text: "7"
        }
        SignKey {
            text: "8"
        }
        SignKey {
            text: "9"
        }
        SignKey {
            text: "0"
        }
    }
    KeyboardRow {
        SignKey {
            text: "@"
            others: ["#", "&"]
        }
        SignKey {
            text: "%"
            others: ["‰"]
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
            text: "*"
            others: ["·", "°"]
        }
        SignKey {
            text: "/"
            others: ["\\", "|"]
        }
        SignKey {
            text: ":"
        }
        SignKey {
            text: "'"
            others: ["‘", "’"]
        }
        SignKey {
            text: "\""
        }
    }
    KeyboardRow {
        SignKey {
            text: "、"
            others: ["·"]
        }
        SignKey {
            text: "；"
            others: [";"]
        }
        SignKey {
            text: "："
            others: [":"]
        }
        SignKey {
            text: "？"
            others: ["?"]
        }
        SignKey {
            text: "！"
            others: ["!"]
        }
        SignKey {
            text: "“"
            others: ["《", "「"]
        }
        SignKey {
            text: "”"
            others: ["》", "」"]
        }
        SignKey {
            text: "（"
            others: ["(", "【"]
        }
        SignKey {
            text: "）"
            others: [")", "】"]
        }
        BackspaceKey {}
    }
    KeyboardRow {
        SymbolModeKey {
            displayText: "拼音"
            weight: layout.wideWidth
            Layout.fillWidth: false
        }
        Key {
            key: Qt.Key_Comma
            text: "，"
            smallText: "\u2699"
            highlighted: true
            weight: layout.normalWidth
            Layout.fillWidth: false
        }
        SpaceKey {}
        SignKey {
            text: "。"
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
