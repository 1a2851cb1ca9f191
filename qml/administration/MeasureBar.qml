// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    A bar to be held against a ruler, or a bank card: it is made longer or shorter until it is
    exactly as wide as the card, and then tells how fine the screen is.
*/
Item {
    id: root

    /*! What the screen is taken for now. */
    required property real pixelsPerMillimetre
    /*! ISO/IEC 7810 ID-1, the size of every bank card. */
    readonly property real cardWidth: 85.6
    property real barWidth: cardWidth * pixelsPerMillimetre

    signal measured(value: real)

    function stretch(pixels: real): void {
        root.barWidth = Math.max(root.cardWidth * 2, Math.min(root.width, root.barWidth + pixels));
        root.measured(root.barWidth / root.cardWidth);
    }

    implicitHeight: words.implicitHeight + bar.height + buttons.height + 2 * Theme.gap

    StaffText {
        id: words

        width: parent.width
        //: Beside a bar on the screen. A bank card is 85.6 mm wide everywhere.
        text: qsTr("Hold a bank card against the glass. Make the bar exactly as wide as the card (85.6 mm).")
    }

    Rectangle {
        id: bar

        objectName: "bar"
        anchors.top: words.bottom
        anchors.topMargin: Theme.gap
        width: root.barWidth
        height: Theme.px(12)
        color: Theme.action
    }

    Row {
        id: buttons

        anchors.top: bar.bottom
        anchors.topMargin: Theme.gap
        spacing: Theme.gap

        StaffButton {
            objectName: "muchShorter"
            text: "−10"
            //: Makes the bar on the screen much shorter.
            Accessible.name: qsTr("Much shorter")
            onClicked: root.stretch(-10)
        }

        StaffButton {
            objectName: "shorter"
            text: "−1"
            //: Makes the bar on the screen a little shorter.
            Accessible.name: qsTr("Shorter")
            onClicked: root.stretch(-1)
        }

        StaffButton {
            objectName: "longer"
            text: "+1"
            //: Makes the bar on the screen a little longer.
            Accessible.name: qsTr("Longer")
            onClicked: root.stretch(1)
        }

        StaffButton {
            objectName: "muchLonger"
            text: "+10"
            //: Makes the bar on the screen much longer.
            Accessible.name: qsTr("Much longer")
            onClicked: root.stretch(10)
        }
    }
}
