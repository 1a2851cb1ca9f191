// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.AdministrationModels

/*!
    Where backups lie, and the passphrase that locks them. A stick that is in is one tap.
*/
Column {
    id: root

    required property BackupViewModel backup
    readonly property string folder: entry.text.trim()
    readonly property string passphrase: secret.text

    spacing: Theme.gap

    Flow {
        width: parent.width
        spacing: Theme.gapSmall

        Repeater {
            model: root.backup.sticks

            StaffButton {
                required property string modelData

                objectName: "stick-" + modelData
                text: modelData
                onClicked: {
                    entry.text = modelData;
                    root.backup.look(modelData);
                }
            }
        }
    }

    Row {
        width: parent.width
        spacing: Theme.gap

        TextEntry {
            id: entry

            objectName: "backupFolder"
            width: parent.width - look.width - parent.spacing
            //: In the line for the folder in which a backup lies or shall lie.
            placeholderText: qsTr("Stick or folder")
            Accessible.name: placeholderText
            onAccepted: root.backup.look(text)
        }

        StaffButton {
            id: look

            objectName: "lookForBackups"
            //: Button: looks for sticks, and for backups on them.
            text: qsTr("Look there")
            onClicked: root.backup.look(entry.text)
        }
    }

    TextEntry {
        id: secret

        objectName: "passphrase"
        width: parent.width
        //: In the line for the words that lock a backup.
        placeholderText: qsTr("Passphrase")
        Accessible.name: placeholderText
    }
}
