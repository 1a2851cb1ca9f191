// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.ViewModels

/*!
    What becomes of a re-check, in few words: staff come, wait on, or go to the desk.
*/
EndPage {
    id: root

    required property int step
    /*! Where the desk is, in the clinic's words; may be empty. */
    property string deskPlace
    /*! A line of its own; in the words of the last page of a visit. */
    readonly property string way: deskPlace === "" ? "" : "\n" + qsTranslate("OutcomePage", "Where to find the desk: %1").arg(deskPlace)

    urgent: step === RecheckViewModel.Step.StaffNow
    title: {
        switch (step) {
        case RecheckViewModel.Step.StaffNow:
            //: A waiting patient told something worse: large, calm, not to be missed.
            return qsTr("Stay where you are. We are calling staff.");
        case RecheckViewModel.Step.Unchanged:
            //: A waiting patient was asked again, and nothing is more urgent than before.
            return qsTr("Thank you. We have your answers.");
        default:
            //: The number is not known at this kiosk, or too old.
            return qsTr("Please go to the desk");
        }
    }
    told: {
        switch (step) {
        case RecheckViewModel.Step.StaffNow:
            //: Below the line that staff are being called.
            return qsTr("Sit down if you can. Do not walk. Staff are coming to you. Call out loud if you feel worse.");
        case RecheckViewModel.Step.Unchanged:
            //: After a re-check in which nothing is more urgent.
            return qsTr("Please take a seat. We will call your number. If you feel worse, tell the desk at once.") + way;
        default:
            //: The number is not known at this kiosk, or too old. Kind: it is nobody's fault.
            return qsTr("We cannot find this number here. The desk will help you at once.") + way;
        }
    }
    art: {
        switch (step) {
        case RecheckViewModel.Step.StaffNow:
            return "qrc:/images/pages/staff_now.svg";
        case RecheckViewModel.Step.Unchanged:
            return "qrc:/images/pages/wait_seat.svg";
        default:
            return "qrc:/images/pages/desk.svg";
        }
    }
    artDescription: {
        switch (step) {
        case RecheckViewModel.Step.StaffNow:
            //: Spoken for the picture on the page that says staff are coming.
            return qsTr("A nurse hurries to a person who sits.");
        case RecheckViewModel.Step.Unchanged:
            //: Spoken for the picture on the page that asks the patient to wait on.
            return qsTr("A person sits and waits with a paper ticket.");
        default:
            //: Spoken for the picture on the page that sends the patient to the desk.
            return qsTr("A person talks to staff at the desk.");
        }
    }
}
