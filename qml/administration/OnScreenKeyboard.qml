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

    implicitHeight: panel.active ? panel.height : 0
    clip: true
    // What is typed into had the focus before there was a keyboard.
    Component.onCompleted: {
        const spoken = root.languages.map(tag => tag.slice(0, 2));
        VirtualKeyboardSettings.activeLocales = VirtualKeyboardSettings.availableLocales.filter(locale => spoken.includes(locale.slice(0, 2)));
        Qt.inputMethod.show(); // qmllint disable property
    }

    InputPanel {
        id: panel

        width: parent.width
    }
}
