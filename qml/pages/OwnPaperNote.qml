// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Controls
import LegCheck.ViewModels

/*!
    Where the patient's own paper is. It waits until the paper is there: one note at a time says what
    is under way.
*/
Banner {
    id: root

    required property int stub
    /*! The nurse's slip: when it failed the patient goes to the desk anyway. */
    required property int slip

    iconName: stub === VisitViewModel.Paper.Failed ? "warning" : "print"
    visible: text !== ""
    text: {
        switch (stub) {
        case VisitViewModel.Paper.Printed:
        case VisitViewModel.Paper.Sent:
            //: The patient's own small paper, with the number on it, comes out of the printer.
            return qsTr("Look for your own paper at the printer. Keep it with you.");
        case VisitViewModel.Paper.Failed:
            //: The patient's own small paper did not come out. The number stands on the screen.
            return slip === VisitViewModel.Paper.Failed ? "" : qsTr("We could not print your own paper. You can ask for it at the desk.");
        default:
            return "";
        }
    }
}
