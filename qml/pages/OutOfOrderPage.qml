// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Controls

/*!
    The kiosk cannot be used now; the desk takes over. It also says what cannot wait.
*/
PicturePage {
    id: root

    art: "qrc:/images/pages/desk.svg"
    //: Spoken for the picture on the page of a kiosk that is out of order.
    artDescription: qsTr("A person talks to staff at the desk.")

    TitleText {
        width: parent.width
        //: Title of the page that a kiosk shows while it is out of order.
        text: qsTr("You cannot use this screen now.")
    }

    BalancedText {
        width: parent.width
        //: On the page of a kiosk that is out of order: what to do instead.
        text: qsTr("Please go to the desk. Staff will help you there.")
    }

    BalancedText {
        width: parent.width
        //: On the page of a kiosk that is out of order: what cannot wait.
        text: qsTr("Does your chest hurt, or is it hard to breathe? Tell staff at once.")
        font.weight: Font.Bold
    }
}
