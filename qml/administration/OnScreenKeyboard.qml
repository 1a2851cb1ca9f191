// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard

/*!
    Qt's keyboard on the glass, as high as it is while somebody types and else not there. Only the
    administration has one: patients never type.
*/
Item {
    implicitHeight: panel.active ? panel.height : 0
    clip: true
    // What is typed into had the focus before there was a keyboard.
    Component.onCompleted: Qt.inputMethod.show() // qmllint disable missing-property

    InputPanel {
        id: panel

        width: parent.width
    }
}
