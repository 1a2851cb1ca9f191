// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.ViewModels

/*!
    Staff are on their way: calm, but not to be missed. The patient need do nothing but stay.
*/
EndPage {
    id: root

    required property outcomeValue outcome
    required property int paper

    urgent: true
    title: outcome.title
    told: outcome.text
    ticket: outcome.ticket
    art: "qrc:/images/pages/staff_now.svg"
    //: Spoken for the picture on the page that says staff are coming.
    artDescription: qsTr("A nurse hurries to a person who sits.")

    moreHeight: note.told ? note.implicitHeight : 0

    PaperNote {
        id: note

        // Staff come whether or not it is printed: on low glass only a failure is told.
        readonly property bool told: text !== "" && (!root.tight || urgent)

        width: parent.width
        visible: told
        paper: root.paper
        textSize: Math.round(Theme.fontBody * root.fit)
        hasNumber: root.outcome.ticket !== ""
    }
}
