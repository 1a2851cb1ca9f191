// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.AdministrationModels

/*!
    Who changed what, and when; newest first, and whether the record is as it was written.
*/
Item {
    id: root

    required property AdministrationViewModel administration
    readonly property RecordViewModel record: administration.record

    Component.onCompleted: root.record.read()

    Column {
        id: head

        width: parent.width
        spacing: Theme.gap

        PageTitle {
            //: Title of an administration page: who changed what, and when.
            text: qsTr("Record of changes")
        }

        StateRow {
            width: parent.width
            //: Whether the record of changes is as it was written.
            name: root.record.fault === "" ? qsTr("As it was written")
            //: The record of changes was tampered with.
            : qsTr("Not as it was written")
            state: root.record.fault === "" ? Finding.Good : Finding.Bad
            //: The record of changes was checked. %1 is its number of lines.
            found: root.record.fault === "" ? qsTr("Lines: %1. Nothing can be changed or deleted here.").arg(root.record.count) : root.record.fault
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
            spacing: Theme.gapSmall

            Repeater {
                model: root.record.lines

                StaffText {
                    required property string modelData

                    width: parent.width
                    font.pixelSize: Theme.px(5)
                    text: modelData
                }
            }
        }
    }
}
