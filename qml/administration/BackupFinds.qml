// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.AdministrationModels

/*!
    The backups that were found, and setting this kiosk up from one of them.
*/
Column {
    id: root

    required property BackupViewModel backup
    required property string passphrase
    property string chosen

    spacing: Theme.gapSmall
    visible: backup.found.length > 0

    StaffText {
        width: parent.width
        //: Over a list of files.
        text: qsTr("Backups that are there")
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }

    // The line for the letter is shown a moment after that a file was chosen.
    Timer {
        id: toLetter

        interval: 0
        onTriggered: letter.forceActiveFocus(Qt.OtherFocusReason)
    }

    Repeater {
        model: root.backup.found

        MenuRow {
            required property string modelData
            required property int index

            objectName: "backup-" + index
            width: root.width
            text: modelData
            choosable: true
            chosen: root.chosen === modelData
            onClicked: {
                root.chosen = chosen ? "" : modelData;
                if (root.chosen !== "")
                    toLetter.start();
            }
        }
    }

    StaffText {
        width: parent.width
        visible: letter.visible
        //: Over the line for the letter of a kiosk, which begins its ticket numbers.
        text: qsTr("The letter of this kiosk; no two kiosks of a clinic have the same:")
    }

    TextEntry {
        id: letter

        objectName: "kioskLetter"
        width: Theme.px(40)
        visible: root.chosen !== "" && root.backup.found.includes(root.chosen)
        text: root.backup.letter
        //: Spoken for the line for the letter of a kiosk.
        Accessible.name: qsTr("Letter of this kiosk")
    }

    ConfirmButton {
        objectName: "takeBackup"
        width: parent.width
        visible: letter.visible
        enabled: !root.backup.working && root.passphrase !== "" && letter.text.trim() !== ""
        //: Button: makes this kiosk like the one in a backup.
        text: qsTr("Set this kiosk up from it")
        //: Asked before a kiosk is made like another one.
        question: qsTr("Settings, content, languages and recordings of this kiosk are replaced. Its letter, screen, folders and PIN stay its own.")
        //: Button: the kiosk is made like another one.
        answer: qsTr("Set it up")
        onConfirmed: root.backup.take(root.chosen, root.passphrase, letter.text)
    }
}
