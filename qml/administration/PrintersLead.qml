// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.AdministrationModels

/*!
    How the printers are, what waits for them, and the last slips to be printed again.
*/
Column {
    id: root

    required property PrintersViewModel printers

    spacing: Theme.gap
    Component.onCompleted: root.printers.read()

    Repeater {
        model: root.printers.printers

        Item {
            id: printer

            required property printerRow modelData
            required property int index

            width: root.width
            implicitHeight: Math.max(state.implicitHeight, test.height)

            StateRow {
                id: state

                width: parent.width - test.width - Theme.gap
                height: parent.height
                name: printer.modelData.name
                found: printer.modelData.state
                advice: printer.modelData.test
                state: printer.modelData.bad ? Finding.Bad : Finding.Good
            }

            StaffButton {
                id: test

                objectName: "testPage" + printer.index
                anchors.right: parent.right
                enabled: !printer.modelData.testing
                //: Button: prints a page that shows whether a printer does what it must.
                text: qsTr("Test page")
                onClicked: root.printers.printTestPage(printer.index)
            }
        }
    }

    StateRow {
        width: parent.width
        visible: root.printers.message !== ""
        //: Over what became of a slip that shall be printed again.
        name: qsTr("Print again")
        found: root.printers.message
        state: Finding.Unknown
    }

    PaperList {
        width: parent.width
        //: Over a list of papers that are not printed yet.
        title: qsTr("Waiting for a printer")
        rows: root.printers.waiting
        onReprintWanted: ticket => root.printers.reprint(ticket)
    }

    PaperList {
        width: parent.width
        //: Over a list of visits.
        title: qsTr("The last visits")
        rows: root.printers.latest
        reprints: true
        onReprintWanted: ticket => root.printers.reprint(ticket)
    }
}
