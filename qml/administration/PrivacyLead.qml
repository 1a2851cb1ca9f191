// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.AdministrationModels

/*!
    What lies in the kiosk of its patients now, and wiping it.
*/
Column {
    id: root

    required property PrivacyViewModel privacy

    spacing: Theme.gap
    Component.onCompleted: root.privacy.read()

    StateRow {
        width: parent.width
        //: What the kiosk keeps of patients now.
        name: qsTr("Kept now")
        found: root.privacy.fault === "" ? root.privacy.kept : root.privacy.fault
        advice: root.privacy.done
        state: root.privacy.fault === "" ? Finding.Good : Finding.Bad
    }

    ConfirmButton {
        objectName: "purge"
        width: parent.width
        visible: root.privacy.answers > 0
        //: Button: deletes all answers of patients that are kept.
        text: qsTr("Wipe all answers now")
        //: Asked before all answers are deleted. %1 is a number of papers that wait for a printer.
        question: root.privacy.waiting > 0 ? qsTr("No slip can be printed again afterwards. %1 papers still wait for a printer and will never be printed.").arg(root.privacy.waiting)
        //: Asked before all answers are deleted.
        : qsTr("No slip can be printed again afterwards. Counts stay.")
        //: Button: all answers are deleted.
        answer: qsTr("Wipe them")
        onConfirmed: root.privacy.purge()
    }

    StateRow {
        width: parent.width
        visible: root.privacy.damaged > 0
        //: Files that were set aside because they were damaged.
        name: qsTr("Damaged journals")
        //: %1 is a number of files.
        found: qsTr("%1 files were set aside and may hold answers of patients.").arg(root.privacy.damaged)
        //: What to do about damaged files.
        advice: qsTr("Delete them when nobody needs them for finding out what happened.")
        state: Finding.Bad
    }

    ConfirmButton {
        objectName: "removeDamaged"
        width: parent.width
        visible: root.privacy.damaged > 0
        //: Button: deletes files of damaged journals.
        text: qsTr("Delete damaged journals")
        //: Asked before files are deleted.
        question: qsTr("What is in them can then never be read again.")
        //: Button: the files are deleted.
        answer: qsTr("Delete them")
        onConfirmed: root.privacy.removeDamaged()
    }
}
