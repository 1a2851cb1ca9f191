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
    /*! Staff come because the patient asked, whatever the answers so far amount to. */
    readonly property bool asked: outcome.helpAsked && outcome.category > 2

    urgent: true
    title: asked ? qsTranslate("RecheckEndPage", "Stay where you are. We are calling staff.") : outcome.title
    told: asked ? qsTranslate("RecheckEndPage", "Sit down if you can. Do not walk. Staff are coming to you. Call out loud if you feel worse.") : outcome.text
    ticket: outcome.ticket
    art: outcome.minor ? "qrc:/images/pages/staff_now_minor.svg" : "qrc:/images/pages/staff_now.svg"
    artDescription: {
        if (outcome.minor) {
            //: Spoken for the picture on the page that says staff are coming to somebody under 18.
            return qsTr("A nurse hurries to a child who sits beside an adult.");
        }
        //: Spoken for the picture on the page that says staff are coming.
        return qsTr("A nurse hurries to a person who sits.");
    }

    moreHeight: note.told ? note.implicitHeight : 0

    PaperNote {
        id: note

        // Staff come whether or not it is printed: on low glass only a failure is told.
        readonly property bool told: text !== "" && (!root.tight || urgent)

        width: parent.width
        visible: told
        paper: root.paper
        textSize: Math.round(Theme.fontBody * Math.max(root.fit, Theme.leastBodyFit))
        hasNumber: root.outcome.ticket !== ""
    }
}
