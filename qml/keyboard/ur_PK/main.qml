// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import LegCheck.Keyboard

/*!
    Urdu for Qt's on-screen keyboard, which has none: the phonetic order that telephones use, each
    letter where its sound stands on a Latin keyboard. The small letter in a key's corner comes by
    Shift or by a long press.
*/
KeyboardLayout {
    id: layout

    readonly property real normalWidth: normal.width
    readonly property real wideWidth: mapFromItem(normal, normal.width / 2, 0).x

    component LetterKey: SignKey {
        id: one

        required property string letter
        /*! What stands under Shift, and first under a long press. */
        property string second: letter
        readonly property bool shifted: InputContext.uppercase && second !== letter

        // A mark stands on a letter; alone on a key it stands on a stroke.
        function visibleText(text: string): string {
            return /^[\u064B-\u0655\u0670]$/.test(text) ? "\u0640" + text : text;
        }

        text: shifted ? second : letter
        displayText: one.visibleText(text)
        smallText: second === letter ? "" : one.visibleText(shifted ? letter : second)
        alternativeKeys: second === letter ? [letter, ...others] : [letter, second, ...others]
        displayAlternativeKeys: effectiveAlternativeKeys.map(text => one.visibleText(text))
    }

    inputMode: InputEngine.InputMode.Arabic
    keyWeight: 160
    smallTextVisible: true

    KeyboardRow {
        LetterKey {
            letter: "ق"
            second: "\u0652"
            others: ["1", "۱"]
        }
        LetterKey {
            id: normal

            letter: "و"
            second: "ؤ"
            others: ["2", "۲"]
        }
        LetterKey {
            letter: "ع"
            second: "\u0670"
            others: ["3", "۳"]
        }
        LetterKey {
            letter: "ر"
            second: "ڑ"
            others: ["4", "۴"]
        }
        LetterKey {
            letter: "ت"
            second: "ٹ"
            others: ["5", "۵", "ۃ"]
        }
        LetterKey {
            letter: "ے"
            second: "\u064E"
            others: ["6", "۶", "ۓ"]
        }
        LetterKey {
            letter: "ء"
            second: "ئ"
            others: ["7", "۷", "\u0654"]
        }
        LetterKey {
            letter: "ی"
            second: "\u0650"
            others: ["8", "۸"]
        }
        LetterKey {
            letter: "ہ"
            second: "ۃ"
            others: ["9", "۹", "ۂ"]
        }
        LetterKey {
            letter: "پ"
            second: "\u064F"
            others: ["0", "۰"]
        }
    }
    KeyboardRow {
        KeyboardRow {
            Layout.preferredWidth: layout.wideWidth
            Layout.fillWidth: false

            FillerKey {}

            LetterKey {
                letter: "ا"
                second: "آ"
                others: ["أ", "إ", "\u064B"]
                weight: layout.normalWidth
                Layout.fillWidth: false
            }
        }
        LetterKey {
            letter: "س"
            second: "ص"
        }
        LetterKey {
            letter: "د"
            second: "ڈ"
        }
        LetterKey {
            letter: "ف"
            second: "\u0651"
        }
        LetterKey {
            letter: "گ"
            second: "غ"
        }
        LetterKey {
            letter: "ح"
            second: "ھ"
        }
        LetterKey {
            letter: "ج"
            second: "ض"
        }
        LetterKey {
            letter: "ک"
            second: "خ"
        }
        KeyboardRow {
            Layout.preferredWidth: layout.wideWidth
            Layout.fillWidth: false

            LetterKey {
                letter: "ل"
                second: "\u064B"
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
        LetterKey {
            letter: "ز"
            second: "ذ"
        }
        LetterKey {
            letter: "ش"
            second: "ژ"
        }
        LetterKey {
            letter: "چ"
            second: "ث"
        }
        LetterKey {
            letter: "ط"
            second: "ظ"
        }
        LetterKey {
            letter: "ب"
        }
        LetterKey {
            letter: "ن"
            second: "ں"
        }
        LetterKey {
            letter: "م"
        }
        BackspaceKey {
            weight: layout.wideWidth
            Layout.fillWidth: false
        }
    }
    KeyboardRow {
        SymbolModeKey {
            displayText: "123؟"
            weight: layout.wideWidth
            Layout.fillWidth: false
        }
        Key {
            key: Qt.Key_Comma
            text: "،"
            smallText: "\u2699" // the languages stand under a long press on this key
            highlighted: true
            weight: layout.normalWidth
            Layout.fillWidth: false
        }
        SpaceKey {}
        SignKey {
            text: "۔"
            others: ["؟", "؛", "!", ":", "."]
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
