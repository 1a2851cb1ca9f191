// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.AdministrationModels

/*!
    One language: its own name, how good it is, whether patients see it. Tapped, it opens on what
    can be done with it.
*/
Column {
    id: root

    required property languageRow row
    required property bool open
    property bool mayLeave: true

    signal toggled
    signal chosenWanted(chosen: bool)
    signal moveWanted(places: int)
    signal draftOfferWanted
    signal atStartWanted
    signal tryWanted
    signal reviewed(by: string)
    signal draftWanted

    spacing: Theme.gapSmall

    TapTarget {
        id: line

        objectName: "language-" + root.row.tag
        width: parent.width
        implicitHeight: Math.max(Theme.px(18), words.implicitHeight + 2 * Theme.gapSmall)
        text: root.row.name
        description: root.row.standing
        choosable: true
        chosen: root.row.chosen
        onClicked: root.toggled()

        background: Rectangle {
            radius: Theme.radiusSmall
            color: line.down ? Theme.pressed : Theme.raised
            border.width: Theme.hairline
            border.color: root.open ? Theme.action : Theme.lineSoft
        }

        Icon {
            id: sign

            x: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            side: Theme.iconSmall
            tone: Theme.iconForAction
            name: root.row.chosen && !root.row.keptBack ? "check" : "minus"
        }

        Column {
            id: words

            anchors.left: sign.right
            anchors.right: parent.right
            anchors.margins: Theme.gap
            anchors.verticalCenter: parent.verticalCenter

            StaffText {
                width: parent.width
                text: root.row.name
                font.weight: Font.Bold
                color: root.row.chosen ? Theme.ink : Theme.inkSoft
                Accessible.ignored: true
            }

            StaffText {
                width: parent.width
                font.pixelSize: Theme.px(5)
                color: Theme.inkSoft
                text: {
                    const parts = [root.row.standing];
                    if (root.row.atStart)
                        //: Of the language of the start page.
                        parts.push(qsTr("The start page speaks it."));
                    if (root.row.keptBack)
                        //: Of a language that patients do not see because it is a draft.
                        parts.push(qsTr("Kept from patients until it is reviewed, or until drafts are offered."));
                    return parts.join(" ");
                }
                Accessible.ignored: true
            }
        }
    }

    function showActions(): void {
        if (root.row.keptBack)
            offerDraft.takeFocus();
        else
            choose.forceActiveFocus(Qt.OtherFocusReason);
    }

    // What was opened comes into view, on a page that is turned too.
    onOpenChanged: {
        if (open)
            toActions.start();
    }

    Timer {
        id: toActions

        interval: 0
        onTriggered: root.showActions()
    }

    ConfirmButton {
        id: offerDraft

        objectName: "offerDraft"
        width: parent.width
        visible: root.open && root.row.keptBack
        //: Button: patients can choose this language though nobody has reviewed it.
        text: qsTr("Offer this draft to patients")
        //: Asked before a language that nobody has reviewed is offered.
        question: qsTr("Nobody qualified has reviewed it, and a wrong word can hurt a patient. It is marked as a draft on the start page and on the slip.")
        //: Button: the language that nobody has reviewed is offered.
        answer: qsTr("Offer it")
        onConfirmed: root.draftOfferWanted()
    }

    Flow {
        width: parent.width
        visible: root.open
        spacing: Theme.gapSmall

        StaffButton {
            id: choose

            objectName: "chooseLanguage"
            tone: root.row.chosen ? ActionButton.Tone.Secondary : ActionButton.Tone.Primary
            //: Button: patients cannot choose this language any more.
            text: root.row.chosen ? qsTr("Do not offer")
            //: Button: patients can choose this language.
            : qsTr("Offer to patients")
            onClicked: root.chosenWanted(!root.row.chosen)
        }

        StaffButton {
            objectName: "languageUp"
            enabled: root.row.chosen
            //: Button: the language moves up on the start page.
            text: qsTr("Up")
            onClicked: root.moveWanted(-1)
        }

        StaffButton {
            objectName: "languageDown"
            enabled: root.row.chosen
            //: Button: the language moves down on the start page.
            text: qsTr("Down")
            onClicked: root.moveWanted(1)
        }

        StaffButton {
            objectName: "languageAtStart"
            enabled: !root.row.atStart
            //: Button: the start page speaks this language.
            text: qsTr("Start page")
            onClicked: root.atStartWanted()
        }

        StaffButton {
            objectName: "tryLanguage"
            enabled: root.mayLeave
            //: Button: leaves the administration and lets the kiosk speak this language.
            text: qsTr("Try it")
            onClicked: root.tryWanted()
        }

        StaffButton {
            objectName: "draftAgain"
            visible: !root.row.draft && root.row.tag !== "en"
            //: Button: a reviewed language is a draft again.
            text: qsTr("Draft again")
            onClicked: root.draftWanted()
        }

        TextEntry {
            id: reviewer

            objectName: "reviewer"
            width: Theme.px(90)
            visible: root.row.draft
            //: Before it is typed in who reviewed a language.
            placeholderText: qsTr("Reviewer: name, profession")
            Accessible.name: placeholderText
        }

        StaffButton {
            objectName: "markReviewed"
            visible: root.row.draft
            enabled: reviewer.text.trim() !== ""
            //: Button: a qualified person, named beside it, has read all of this language.
            text: qsTr("Mark as reviewed")
            onClicked: root.reviewed(reviewer.text)
        }
    }
}
