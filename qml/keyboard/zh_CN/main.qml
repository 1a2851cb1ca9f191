// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import LegCheck.Keyboard

/*!
    Chinese for Qt's on-screen keyboard, which has none in Debian: pinyin in Latin letters, words to
    choose from above the keys. The apostrophe parts syllables.
*/
KeyboardLayout {
    id: layout

    readonly property real normalWidth: normal.width
    readonly property real wideWidth: mapFromItem(normal, normal.width / 2, 0).x

    // By its text, as Qt's own: it outlives this page while the other one is shown.
    function createInputMethod(): QtObject {
        return Qt.createQmlObject("import LegCheck.Keyboard; PinyinInputMethod {}", layout.parent);
    }

    sharedLayouts: ["symbols"]
    keyWeight: 160
    smallTextVisible: true

    KeyboardRow {
        SignKey {
            text: "q"
            others: ["1"]
        }
        SignKey {
            id: normal

            text: "w"
            others: ["2"]
        }
        SignKey {
            text: "e"
            others: ["3"]
        }
        SignKey {
            text: "r"
            others: ["4"]
        }
        SignKey {
            text: "t"
            others: ["5"]
        }
        SignKey {
            text: "y"
            others: ["6"]
        }
        SignKey {
            text: "u"
            others: ["7"]
        }
        SignKey {
            text: "i"
            others: ["8"]
        }
        SignKey {
            text: "o"
            others: ["9"]
        }
        SignKey {
            text: "p"
            others: ["0"]
        }
    }
    KeyboardRow {
        SignKey {
            text: "a"
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
            text: "'"
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
            text: "，"
            smallText: "\u2699" // the languages stand under a long press on this key
            highlighted: true
            weight: layout.normalWidth
            Layout.fillWidth: false
        }
        InputModeKey {
            weight: layout.normalWidth
            Layout.fillWidth: false
        }
        SpaceKey {}
        SignKey {
            text: "。"
            others: ["？", "！", "、", "：", "；"]
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
