// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.AdministrationModels

/*!
    The words as a file: out to a USB stick or a folder, and in from there.
*/
Column {
    id: root

    required property ContentFilesViewModel files

    spacing: Theme.gapSmall

    StaffText {
        width: parent.width
        //: Over what takes the content to another kiosk as a file.
        text: qsTr("Take along, take in")
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }

    StateRow {
        width: parent.width
        visible: root.files.message !== ""
        //: Over why a content file was not written or taken in.
        name: root.files.refused ? qsTr("Not done")
        //: Over what was done with a content file.
        : qsTr("Content as a file")
        found: root.files.message
        state: root.files.refused ? Finding.Bad : Finding.Good
    }

    Flow {
        width: parent.width
        spacing: Theme.gap

        StaffButton {
            objectName: "lookForContent"
            enabled: !root.files.working
            //: Button: looks which USB sticks are in, and for content files on them.
            text: qsTr("Look for USB sticks")
            onClicked: root.files.look()
        }

        Repeater {
            model: root.files.sticks

            StaffButton {
                required property string modelData

                objectName: "saveTo-" + modelData
                enabled: !root.files.working
                //: Button: writes the content to a USB stick. %1 is where the stick is.
                text: qsTr("Write to %1").arg(modelData)
                onClicked: root.files.save(modelData)
            }
        }
    }

    Row {
        width: parent.width
        spacing: Theme.gap

        TextEntry {
            id: folder

            objectName: "contentFolder"
            width: parent.width - there.width - from.width - 2 * parent.spacing
            //: In the line for a folder on this machine.
            placeholderText: qsTr("A folder, for example /srv/legcheck")
            Accessible.name: placeholderText
        }

        StaffButton {
            id: there

            objectName: "saveToFolder"
            enabled: folder.text.trim() !== "" && !root.files.working
            //: Button: writes the content into the folder beside it.
            text: qsTr("Write there")
            onClicked: root.files.save(folder.text)
        }

        StaffButton {
            id: from

            objectName: "lookForContentThere"
            enabled: folder.text.trim() !== "" && !root.files.working
            //: Button: looks for content files in the folder beside it.
            text: qsTr("Look there")
            onClicked: root.files.look(folder.text)
        }
    }

    Repeater {
        model: root.files.found

        Column {
            id: one

            required property foundContent modelData

            width: root.width
            spacing: Theme.gapSmall

            StateRow {
                width: parent.width
                //: Over a content file that was found.
                name: one.modelData.refused ? qsTr("Cannot be taken in")
                //: Over a content file that was found.
                : qsTr("Content")
                found: one.modelData.standing
                advice: one.modelData.file
                state: one.modelData.refused ? Finding.Bad : Finding.Good
            }

            StaffButton {
                objectName: "take-" + one.modelData.file
                visible: !one.modelData.refused && root.files.possible
                enabled: !root.files.working
                //: Button: takes a content file in as a draft.
                text: qsTr("Take it in")
                onClicked: root.files.take(one.modelData.file)
            }
        }
    }
}
