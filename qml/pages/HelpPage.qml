// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls

/*!
    Asks once before staff are called, because it ends the questions.
*/
PagedScroll {
    id: root

    /*! The questions are over, and the patient has a number. */
    property bool over: false
    readonly property bool beside: width > roomHeight && roomHeight >= Theme.px(60 + 100 * Theme.textScale)
    // The words come before the picture.
    readonly property real artHeight: {
        if (beside)
            return width * 0.4 * 3 / 4;
        const left = roomHeight - words.implicitHeight - Theme.gapHuge;
        return left < Theme.px(50) ? 0 : Math.min(width * 3 / 4, Theme.px(150), left);
    }
    readonly property real artGap: artHeight > 0 ? Theme.gapHuge : 0

    signal confirmed
    signal declined

    Picture {
        id: art

        anchors.left: parent.left
        // Above words that begin at the side a small one begins there too.
        anchors.leftMargin: root.width > root.roomHeight ? 0 : (parent.width - width) / 2
        y: Math.max(0, root.beside ? (root.roomHeight - height) / 2 : (root.roomHeight - height - words.height - root.artGap) / 3)
        width: root.beside ? parent.width * 0.4 : Math.min(parent.width, root.artHeight * 4 / 3)
        height: root.artHeight
        visible: height > 0
        source: "qrc:/images/pages/help.svg"
        //: Spoken for the picture on the page that offers help from staff.
        description: qsTr("A nurse bends down to a person and helps.")
    }

    Column {
        id: words

        anchors.right: parent.right
        anchors.left: root.beside ? art.right : parent.left
        anchors.leftMargin: root.beside ? Theme.gapHuge : 0
        y: root.beside ? Math.max(0, (root.roomHeight - height) / 2) : art.y + art.height + root.artGap
        spacing: Theme.gapLarge

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
}
