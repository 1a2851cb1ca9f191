// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls

/*!
    Asks once before staff are called, because it ends the questions.
*/
PicturePage {
    id: root

    /*! The questions are over, and the patient has a number. */
    property bool over: false

    signal confirmed
    signal declined

    art: "qrc:/images/pages/help.svg"
    //: Spoken for the picture on the page that offers help from staff.
    artDescription: qsTr("A nurse bends down to a person and helps.")
    mostArtHeight: Theme.px(150)

    TitleText {
        width: parent.width
        //: Title of the page that offers help from staff.
        text: qsTr("Do you want a person to help you?")
    }

    BalancedText {
        objectName: "promise"
        width: parent.width
        text: {
            if (root.over) {
                //: What happens when the patient asks for help after the last question.
                return qsTr("We call staff for you.");
            }
            //: What happens when the patient asks for help.
            return qsTr("We call staff for you. You get a number, and the questions stop here.");
        }
    }

    ActionButton {
        objectName: "confirmHelp"
        width: parent.width
        height: Math.max(implicitHeight, Theme.targetLarge)
        iconName: "staff"
        //: Button: yes, staff should come.
        text: qsTr("Yes, call staff")
        onClicked: root.confirmed()
    }

    ActionButton {
        objectName: "declineHelp"
        width: parent.width
        height: Math.max(implicitHeight, Theme.targetLarge)
        tone: ActionButton.Tone.Secondary
        iconName: "back"
        iconDirected: true
        //: Button: no help needed, back to the page before.
        text: qsTr("No, go back")
        onClicked: root.declined()
    }
}
