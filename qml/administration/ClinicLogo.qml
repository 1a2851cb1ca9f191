// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.AdministrationModels

/*!
    The clinic's logo: taken from a USB stick or a folder, or taken away.
*/
Column {
    id: root

    required property LogoViewModel logo

    spacing: Theme.gapSmall

    StateRow {
        width: parent.width
        visible: root.logo.message !== ""
        //: Over why a picture did not become the logo.
        name: root.logo.refused ? qsTr("Not done")
        //: Over what was done with the logo.
        : qsTr("Logo")
        found: root.logo.message
        state: root.logo.refused ? Finding.Bad : Finding.Good
    }

    Row {
        width: parent.width
        spacing: Theme.gap

        StaffButton {
            id: stick

            objectName: "lookForLogo"
            iconName: "plus"
            //: Button: looks for pictures on USB sticks.
            text: qsTr("Logo from a USB stick")
            onClicked: root.logo.look()
        }

        StaffButton {
            id: away

            objectName: "removeLogo"
            visible: root.logo.file !== ""
            //: Button: the clinic has no logo any more.
            text: qsTr("No logo")
            onClicked: root.logo.remove()
        }

        TextEntry {
            id: folder

            objectName: "logoFolder"
            width: parent.width - stick.width - there.width - (away.visible ? away.width + parent.spacing : 0) - 2 * parent.spacing
            //: In the line for a folder with a picture.
            placeholderText: qsTr("or a folder")
            Accessible.name: qsTr("Folder with a picture for the logo")
            onAccepted: root.logo.look(text)
        }

        StaffButton {
            id: there

            objectName: "lookForLogoThere"
            enabled: folder.text.trim() !== ""
            //: Button: looks for pictures in the folder beside it.
            text: qsTr("Look there")
            onClicked: root.logo.look(folder.text)
        }
    }

    Repeater {
        model: root.logo.found

        Column {
            id: one

            required property foundPicture modelData

            width: root.width
            spacing: Theme.gapSmall

            StateRow {
                width: parent.width
                name: one.modelData.file
                found: one.modelData.standing
                state: one.modelData.refused ? Finding.Bad : Finding.Good
            }

            StaffButton {
                objectName: "takeLogo-" + one.modelData.file
                visible: !one.modelData.refused
                //: Button: makes this picture the clinic's logo.
                text: qsTr("Take this one")
                onClicked: root.logo.take(one.modelData.file)
            }
        }
    }
}
