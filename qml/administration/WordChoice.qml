// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    One of the words that the on-screen keyboard offers: a finger high, where Qt's are half of that.
*/
Item {
    id: root

    required property int index
    required property string display
    /*! The keyboard's style: its colours and its scale. */
    required property QtObject look
    property url soundEffect // none; the keyboard asks

    signal chosen

    width: Math.max(height, word.implicitWidth + 2 * Theme.gap)
    height: ListView.view.height

    // qmllint disable
    Text {
        id: word

        anchors.centerIn: parent
        text: root.display
        color: root.look.selectionListTextColor
        font.family: Theme.fontFamily
        font.pixelSize: root.look.scaleHint * 70
    }

    Rectangle {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.hairline
        height: parent.height / 2
        color: root.look.selectionListSeparatorColor
    }
    // qmllint enable

    TapHandler {
        onTapped: root.chosen()
    }
}
