// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.AdministrationModels

/*!
    What was changed last, or why it was not, with the way to undo it.
*/
Item {
    id: root

    required property string message
    required property bool refused
    required property bool canUndo

    signal undoWanted

    implicitHeight: note.height
    visible: message !== ""

    StateRow {
        id: note

        width: parent.width - (undo.visible ? undo.width + Theme.gap : 0)
        height: Math.max(implicitHeight, undo.visible ? undo.height : 0)
        //: Over why a setting was not changed.
        name: root.refused ? qsTr("Not changed")
        //: Over what a setting was and is now.
        : qsTr("Changed")
        found: root.message
        state: root.refused ? Finding.Bad : Finding.Good
    }

    StaffButton {
        id: undo

        objectName: "undo"
        anchors.right: parent.right
        visible: root.canUndo
        //: Takes the last change of a setting back.
        text: qsTr("Undo")
        onClicked: root.undoWanted()
    }
}
