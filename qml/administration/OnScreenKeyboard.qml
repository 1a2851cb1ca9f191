// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

/*!
    Qt's keyboard on the glass, as high as it is while somebody types and else not there. Only the
    administration has one: patients never type.
*/
Item {
    id: root

    /*! Tags of the languages that staff may want to type in; those there are no keys for are left out. */
    required property list<string> languages
    /*! Tag of the language that is being written. */
    property string language: "en"

    // Who wants another one finds it under the globe: a long press on the comma.
    function choose(): void {
        const wanted = root.language === "zh-Hans" ? "zh_CN" : root.language.slice(0, 2);
        const found = VirtualKeyboardSettings.availableLocales.find(locale => locale.startsWith(wanted));
        if (found)
            VirtualKeyboardSettings.locale = found;
    }

    onLanguageChanged: choose()
    implicitHeight: panel.active ? panel.height : 0
    clip: true
    // What is typed into had the focus before there was a keyboard.
    Component.onCompleted: {
        const spoken = root.languages.map(tag => tag.slice(0, 2));
        root.choose();
        VirtualKeyboardSettings.activeLocales = VirtualKeyboardSettings.availableLocales.filter(locale => spoken.includes(locale.slice(0, 2)));
        Qt.inputMethod.show(); // qmllint disable property
    }

    InputPanel {
        id: panel

        width: parent.width
    }
}
