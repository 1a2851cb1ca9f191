// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.AdministrationModels

/*!
    Adding a language: from a USB stick or a folder. Each file that was found tells what it is; one
    that is good is taken by a tap.
*/
Column {
    id: root

    required property LanguagesViewModel languages

    spacing: Theme.gapSmall
    topPadding: Theme.gap

    StaffText {
        width: parent.width
        //: Over the buttons that look for language files.
        text: qsTr("Add a language")
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }

    StaffButton {
        objectName: "lookForLanguages"
        enabled: !root.languages.looking
        iconName: "plus"
        //: Button: looks for language files on USB sticks.
        text: qsTr("From a USB stick")
        onClicked: root.languages.look()
    }

    Row {
        width: parent.width
        spacing: Theme.gap

        TextEntry {
            id: folder

            objectName: "languageFolder"
            width: parent.width - there.width - parent.spacing
            //: In the line for a folder on this machine.
            placeholderText: qsTr("A folder, for example /srv/legcheck")
            Accessible.name: placeholderText
            onAccepted: root.languages.look(text)
        }

        StaffButton {
            id: there

            objectName: "lookInFolder"
            enabled: folder.text.trim() !== "" && !root.languages.looking
            //: Button: looks for language files in the folder beside it.
            text: qsTr("From this folder")
            onClicked: root.languages.look(folder.text)
        }
    }

    StaffText {
        width: parent.width
        visible: root.languages.looking
        color: Theme.inkSoft
        //: While language files are read and checked.
        text: qsTr("Looking …")
    }

    Repeater {
        model: root.languages.found

        Column {
            id: one

            required property foundLanguage modelData

            width: root.width
            spacing: Theme.gapSmall

            StateRow {
                width: parent.width
                name: one.modelData.name
                found: one.modelData.standing
                advice: one.modelData.file
                state: one.modelData.refused ? Finding.Bad : Finding.Good
            }

            StaffButton {
                objectName: "add-" + one.modelData.file
                visible: !one.modelData.refused
                iconName: "plus"
                //: Button: takes a language file that was found. %1 is a language.
                text: qsTr("Add %1").arg(one.modelData.name)
                onClicked: root.languages.add(one.modelData.file)
            }
        }
    }
}
