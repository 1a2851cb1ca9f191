// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Controls
import LegCheck.ViewModels

/*!
    The paper tape that the kiosk prints for who comes to this question.
*/
Banner {
    id: root

    property int tape: VisitViewModel.Paper.None

    iconName: tape === VisitViewModel.Paper.Failed ? "warning" : "print"
    visible: text !== ""
    text: {
        switch (tape) {
        case VisitViewModel.Paper.Printing:
            //: A paper measuring tape is on its way out of the printer.
            return qsTr("We print a paper tape for you now.");
        case VisitViewModel.Paper.Printed:
        case VisitViewModel.Paper.Sent:
            //: A paper measuring tape comes out of the printer.
            return qsTr("Please take the paper tape from the printer.");
        case VisitViewModel.Paper.Failed:
            //: The paper measuring tape did not come out.
            return qsTr("We could not print a paper tape. You can ask staff for one.");
        default:
            return "";
        }
    }
}
