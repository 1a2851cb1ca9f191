// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls

/*!
    Thank you; nothing of the visit is left here.
*/
PagedScroll {
    id: root

    readonly property bool beside: width > roomHeight && roomHeight >= Theme.px(60 + 100 * Theme.textScale)
    // The words come before the picture.
    readonly property real artHeight: {
        if (beside)
            return width * 0.42 * 3 / 4;
        const left = roomHeight - words.implicitHeight - Theme.gapHuge;
        return left < Theme.px(50) ? 0 : Math.min(width * 3 / 4, Theme.px(165), left);
    }
    readonly property real artGap: artHeight > 0 ? Theme.gapHuge : 0

    signal startedAgain

    Picture {
        id: art

        anchors.left: parent.left
        anchors.leftMargin: root.beside ? 0 : (parent.width - width) / 2
        y: Math.max(0, root.beside ? (root.roomHeight - height) / 2 : (root.roomHeight - height - words.height - root.artGap) / 3)
        width: root.beside ? parent.width * 0.42 : Math.min(parent.width, root.artHeight * 4 / 3)
        height: root.artHeight
        visible: height > 0
        source: "qrc:/images/pages/wait_seat.svg"
        //: Spoken for the picture on the last page.
        description: qsTr("A person sits and waits with a paper ticket.")
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
}
