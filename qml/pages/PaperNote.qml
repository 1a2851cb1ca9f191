// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Controls
import LegCheck.ViewModels

/*!
    How far the nurse's slip is, and what to do if it fails. Never says "printed" before it is.
*/
Banner {
    id: root

    required property int paper
    /*! False: no number could be given, and nothing here speaks of one. */
    property bool hasNumber: true

    iconName: paper === VisitViewModel.Paper.Failed ? "warning" : "print"
    urgent: paper === VisitViewModel.Paper.Failed
    visible: text !== ""
    text: {
        switch (paper) {
        case VisitViewModel.Paper.Printing:
            //: The nurse's paper slip is on its way.
            return qsTr("We print your answers now. Then the nurse reads them.");
        case VisitViewModel.Paper.Printed:
            //: The nurse's paper slip is out of the printer.
            return qsTr("We printed your answers. The nurse reads them next.");
        case VisitViewModel.Paper.Sent:
            //: The printer took the nurse's slip and does not say whether it came out.
            return hasNumber ? qsTr("Your answers are with the printer. Please keep your number.") : "";
        case VisitViewModel.Paper.Failed:
            //: The printer failed; the answers are kept and the ticket number still counts.
            return hasNumber ? qsTr("The printer did not work. Please tell the desk your number.") : "";
        default:
            return "";
        }
    }
}
