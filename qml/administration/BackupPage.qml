// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.AdministrationModels

/*!
    This kiosk as one file, and this kiosk set up from the file of another.
*/
Item {
    id: root

    required property AdministrationViewModel administration
    readonly property BackupViewModel backup: administration.backup

    Component.onCompleted: root.backup.look("")

    Column {
        id: head

        width: parent.width
        spacing: Theme.gap

        PageTitle {
            //: Title of an administration page: the kiosk as one file.
            text: qsTr("Backup, and a second kiosk")
        }

        StateRow {
            width: parent.width
            visible: root.backup.working || root.backup.message !== ""
            //: While a backup is written or read.
            name: root.backup.working ? qsTr("At work")
            //: Over why a backup was not written or not taken.
            : root.backup.refused ? qsTr("Not done")
            //: Over what was done with a backup.
            : qsTr("Done")
            //: While a backup is written or read.
            found: root.backup.working ? qsTr("The content in a backup is checked before it is taken. That may take a minute.") : root.backup.message
            state: root.backup.working ? Finding.Unknown : (root.backup.refused ? Finding.Bad : Finding.Good)
        }
    }

    PagedScroll {

        endsBetweenParts: false
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: parent.bottom
        width: parent.width

        Column {
            width: parent.width
            spacing: Theme.gap

            StaffText {
                width: parent.width
                //: Explains what a backup is. %1 is a number.
                text: qsTr("One file holds settings, content, languages and recordings; no visit and no PIN. It is locked with a passphrase of your choice, of at least %1 characters. Put a USB stick in, or name a folder.").arg(root.backup.shortestPassphrase)
            }

            BackupPlace {
                id: place

                width: parent.width
                backup: root.backup
            }

            StaffButton {
                objectName: "saveBackup"
                enabled: !root.backup.working && place.folder !== "" && place.passphrase !== ""
                tone: ActionButton.Tone.Primary
                //: Button: writes all that a clinic made of its kiosk into one file.
                text: qsTr("Save this kiosk there")
                onClicked: root.backup.save(place.folder, place.passphrase)
            }

            BackupFinds {
                width: parent.width
                backup: root.backup
                passphrase: place.passphrase
            }
        }
    }
}
