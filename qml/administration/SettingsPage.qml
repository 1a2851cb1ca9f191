// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.AdministrationModels

/*!
    The settings of one page: each a row to tap, and the editor for the one that was tapped. What
    was changed last stands on top and can be undone.
*/
Item {
    id: root

    required property AdministrationViewModel administration
    readonly property SettingsViewModel settings: administration.settings
    required property string page
    readonly property list<string> sections: sectionsOf(page)

    /*! What stands over the settings: the state of what they are about. */
    default property alias lead: place.data

    property string edited

    function sectionsOf(page: string): list<string> {
        switch (page) {
        case "clinic":
            return ["clinic", "minutes", "restart", "folders"];
        case "languages":
            return ["languages"];
        case "screen":
            return ["screen", "idle", "sound", "keys"];
        case "printers":
            return ["printers"];
        case "staff":
            return ["webhook"];
        default:
            return ["privacy", "fhir", "statistics"];
        }
    }

    function edit(key: string): void {
        root.edited = key;
        if (key === "")
            editor.source = "";
        else
            editor.setSource("SettingEditor.qml", {
                settings: root.settings,
                row: root.settings.row(key)
            });
    }

    function titleOf(page: string): string {
        switch (page) {
        case "clinic":
            //: Title of an administration page.
            return qsTr("The clinic");
        case "languages":
            //: Title of an administration page.
            return qsTr("Languages");
        case "screen":
            //: Title of an administration page.
            return qsTr("Screen, times, sound and keypad");
        case "printers":
            //: Title of an administration page.
            return qsTr("Printers");
        case "staff":
            //: Title of an administration page.
            return qsTr("When staff must come");
        default:
            //: Title of an administration page.
            return qsTr("What is kept, and for how long");
        }
    }

    Component.onCompleted: settings.sections = sections

    Column {
        id: head

        width: parent.width
        spacing: Theme.gap

        PageTitle {
            text: root.titleOf(root.page)
        }

        StaffText {
            width: parent.width
            color: Theme.inkSoft
            //: What an administration page does and how it is undone.
            text: qsTr("Tap a line to change it. A change is kept at once, written into the record of changes, and can be undone here.")
        }

        ChangeNote {
            width: parent.width
            message: root.settings.message
            refused: root.settings.refused
            canUndo: root.settings.canUndo
            onUndoWanted: root.settings.undo()
        }

        Banner {
            width: parent.width
            visible: root.settings.fault !== ""
            urgent: true
            iconName: "warning"
            //: %1 is what is wrong in the settings file, with line and name.
            text: qsTr("The settings file has something wrong in it; the last good value is used. %1").arg(root.settings.fault)
        }
    }

    PagedScroll {
        id: scroll


        endsBetweenParts: false
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.edited === ""

        Column {
            width: parent.width
            spacing: Theme.gapSmall

            Column {
                id: place

                width: parent.width
                bottomPadding: children.length > 0 ? Theme.gap : 0
            }

            Repeater {
                model: root.settings.rows

                SettingLine {
                    required property settingRow modelData

                    width: parent.width
                    row: modelData
                    onClicked: root.edit(modelData.key)
                }
            }
        }
    }

    Loader {
        id: editor

        anchors.fill: scroll
    }

    Connections {
        function onClosed(): void {
            root.edit("");
        }

        target: editor.item as SettingEditor
    }
}
