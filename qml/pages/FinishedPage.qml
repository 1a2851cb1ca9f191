// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Controls

/*!
    Thank you; nothing of the visit is left here.
*/
PicturePage {
    id: root

    signal startedAgain

    art: "qrc:/images/pages/wait_seat.svg"
    //: Spoken for the picture on the last page.
    artDescription: qsTr("A person sits and waits with a paper ticket.")

    TitleText {
        width: parent.width
        //: Title of the very last page.
        sentences: qsTr("Thank you. Please take a seat.")
    }

    BalancedText {
        width: parent.width
        //: On the very last page: the number on the paper slip is called.
        text: qsTr("We will call your number. Your answers are gone from this screen.")
    }

    BalancedText {
        width: parent.width
        //: On the very last page: the safety net in one sentence.
        text: qsTr("If you feel worse, tell the desk at once.")
        font.weight: Font.Bold
    }

    ActionButton {
        objectName: "startAgain"
        width: parent.width
        tone: ActionButton.Tone.Secondary
        iconName: "home"
        //: Button on the very last page: shows the start screen for the next patient.
        text: qsTr("Start screen")
        onClicked: root.startedAgain()
    }
}
