// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.ViewModels

/*!
    What becomes of a re-check, in few words: staff come, wait on, or go to the desk.
*/
PagedScroll {
    id: root

    required property int step
    required property string ticket

    readonly property bool urgent: step === RecheckViewModel.Step.StaffNow
    readonly property string title: {
        switch (step) {
        case RecheckViewModel.Step.StaffNow:
            //: A waiting patient told something worse: large, calm, not to be missed.
            return qsTr("Stay where you are. We call staff now.");
        case RecheckViewModel.Step.Unchanged:
            //: A waiting patient was asked again, and nothing is more urgent than before.
            return qsTr("Thank you. We have your answers.");
        default:
            //: The number is not known at this kiosk, or too old.
            return qsTr("Please go to the desk");
        }
    }
    readonly property string told: {
        switch (step) {
        case RecheckViewModel.Step.StaffNow:
            //: Below the line that staff are being called.
            return qsTr("Sit down if you can, and do not walk. Call out loud if you feel worse.");
        case RecheckViewModel.Step.Unchanged:
            //: After a re-check in which nothing is more urgent.
            return qsTr("Please take a seat. We will call your number. If you feel worse, tell the desk at once.");
        default:
            //: The number is not known at this kiosk, or too old. Kind: it is nobody's fault.
            return qsTr("We cannot find this number here. The desk will help you at once.");
        }
    }

    Column {
        width: parent.width
        y: Math.max(0, (root.roomHeight - height) / 3)
        spacing: Theme.gapLarge

        Banner {
            width: parent.width
            visible: root.urgent
            urgent: true
            iconName: "staff"
            text: root.title
        }

        TitleText {
            width: parent.width
            visible: !root.urgent
            text: root.title
        }

        BodyText {
            width: parent.width
            text: root.told
        }

        TicketNumber {
            width: parent.width
            visible: ticket !== ""
            ticket: root.ticket
        }
    }
}
