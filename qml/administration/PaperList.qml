// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.AdministrationModels

/*!
    Visits and their papers, a line each.
*/
Column {
    id: root

    required property string title
    required property list<paperRow> rows
    property bool reprints: false

    signal reprintWanted(ticket: string)

    visible: rows.length > 0
    spacing: Theme.gapSmall

    StaffText {
        width: parent.width
        text: root.title
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }

    Repeater {
        model: root.rows

        Item {
            id: line

            required property paperRow modelData

            width: root.width
            implicitHeight: Math.max(papers.implicitHeight, again.visible ? again.height : 0) + Theme.gapSmall

            StaffText {
                id: ticket

                width: Theme.px(30)
                text: line.modelData.ticket
                font.weight: Font.Bold
            }

            StaffText {
                id: papers

                anchors.left: ticket.right
                anchors.right: again.left
                anchors.margins: Theme.gap
                text: line.modelData.papers
            }

            StaffButton {
                id: again

                objectName: "reprint-" + line.modelData.ticket
                anchors.right: parent.right
                visible: root.reprints && line.modelData.canReprint
                //: Button: prints a slip once more, marked as a copy.
                text: qsTr("Print again")
                //: Spoken for a button. %1 is a ticket number.
                Accessible.name: qsTr("Print the slip of %1 again").arg(line.modelData.ticket)
                onClicked: root.reprintWanted(line.modelData.ticket)
            }
        }
    }
}
