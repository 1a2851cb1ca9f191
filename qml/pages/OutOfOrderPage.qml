// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls

/*!
    The kiosk cannot be used now; the desk takes over. It also says what cannot wait.
*/
PagedScroll {
    id: root

    readonly property bool beside: width > roomHeight

    Picture {
        id: art

        anchors.left: parent.left
        anchors.leftMargin: root.beside ? 0 : (parent.width - width) / 2
        y: Math.max(0, root.beside ? (root.roomHeight - height) / 2 : (root.roomHeight - height - words.height - Theme.gapHuge) / 3)
        width: root.beside ? parent.width * 0.42 : Math.min(parent.width, Theme.px(220))
        height: width * 3 / 4
        source: "qrc:/images/pages/desk.svg"
        //: Spoken for the picture on the page of a kiosk that is out of order.
        description: qsTr("A person talks to staff at the desk.")
    }

    Column {
        id: words

        anchors.right: parent.right
        anchors.left: root.beside ? art.right : parent.left
        anchors.leftMargin: root.beside ? Theme.gapHuge : 0
        y: root.beside ? Math.max(0, (root.roomHeight - height) / 2) : art.y + art.height + Theme.gapHuge
        spacing: Theme.gapLarge

        TitleText {
            width: parent.width
            //: Title of the page that a kiosk shows while it is out of order.
            text: qsTr("You cannot use this screen now.")
        }

        BodyText {
            width: parent.width
            //: On the page of a kiosk that is out of order: what to do instead.
            text: qsTr("Please go to the desk. Staff will help you there.")
        }

        BodyText {
            width: parent.width
            //: On the page of a kiosk that is out of order: what cannot wait.
            text: qsTr("Does your chest hurt, or is it hard to breathe? Tell staff at once.")
            font.weight: Font.Bold
        }
    }
}
