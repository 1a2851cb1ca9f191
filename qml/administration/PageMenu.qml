// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme

/*!
    The list of the administration's pages, and the way out.
*/
Rectangle {
    id: root

    required property bool column
    required property string current
    /*! Something is at work that must not be cut off: nobody leaves meanwhile. */
    property bool busy: false

    signal chosen(page: string)
    signal cleaningWanted
    signal pinWanted
    signal restartWanted
    signal leaveWanted

    readonly property list<string> pages: ["today", "health", "clinic", "languages", "content", "screen", "printers", "staff", "privacy", "backup", "record", "about"]

    function nameOf(page: string): string {
        switch (page) {
        case "today":
            //: Page of the administration: counts of visits.
            return qsTr("Today");
        case "content":
            //: Page of the administration: the words patients read.
            return qsTr("Content");
        case "clinic":
            //: Page of the administration: name, desk, target times.
            return qsTr("Clinic");
        case "languages":
            //: Page of the administration: which languages are offered.
            return qsTr("Languages");
        case "screen":
            //: Page of the administration: size, colours, sound, keypad.
            return qsTr("Screen and sound");
        case "printers":
            //: Page of the administration.
            return qsTr("Printers");
        case "staff":
            //: Page of the administration: what happens when staff must come.
            return qsTr("Staff call");
        case "privacy":
            //: Page of the administration: what is kept, and how long.
            return qsTr("Privacy");
        case "backup":
            //: Page of the administration: the kiosk as one file, and another kiosk from it.
            return qsTr("Backup");
        case "health":
            //: Page of the administration: is everything in order?
            return qsTr("Health");
        case "record":
            //: Page of the administration: who changed what, and when.
            return qsTr("Changes");
        default:
            //: Page of the administration: versions and licences.
            return qsTr("About");
        }
    }

    /*! What a way out says: its name, and why it waits. */
    function wayOut(name: string): string {
        //: A button of the administration that waits until a backup or a check is done. %1 is what it does.
        return root.busy ? qsTr("%1 (at work: please wait)").arg(name) : name;
    }

    implicitHeight: flow.implicitHeight + 2 * Theme.gap
    color: Theme.sunken

    Flow {
        id: flow

        readonly property real rowHeight: root.column ? Math.min(Theme.px(16), (root.height - 2 * Theme.gap - (count - 1) * spacing) / count) : Theme.px(14)
        readonly property int count: root.pages.length + 4
        readonly property real rowWidth: root.column ? width : (width - 2 * spacing) / 3

        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gapSmall

        Repeater {
            model: root.pages

            MenuRow {
                required property string modelData

                objectName: "page-" + modelData
                width: flow.rowWidth
                height: flow.rowHeight
                text: root.nameOf(modelData)
                choosable: true
                chosen: root.current === modelData
                onClicked: root.chosen(modelData)
            }
        }

        MenuRow {
            objectName: "clean"
            width: flow.rowWidth
            height: flow.rowHeight
            enabled: !root.busy
            //: Button of the administration: for a minute touches do nothing, so that the glass can be wiped.
            text: root.wayOut(qsTr("Clean the glass"))
            onClicked: root.cleaningWanted()
        }

        MenuRow {
            objectName: "newPin"
            width: flow.rowWidth
            height: flow.rowHeight
            //: Button of the administration: choose another PIN.
            text: qsTr("New PIN")
            onClicked: root.pinWanted()
        }

        MenuRow {
            objectName: "restart"
            width: flow.rowWidth
            height: flow.rowHeight
            enabled: !root.busy
            //: Button of the administration: the program begins anew, with the newest content and settings.
            text: root.wayOut(qsTr("Start again"))
            onClicked: root.restartWanted()
        }

        MenuRow {
            objectName: "leave"
            width: flow.rowWidth
            height: flow.rowHeight
            enabled: !root.busy
            strong: true
            //: Leaves the administration; patients can use the kiosk again.
            text: root.wayOut(qsTr("Leave"))
            onClicked: root.leaveWanted()
        }
    }
}
