// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls

/*!
    One line of a list for staff: lower than what patients touch.
*/
TapTarget {
    id: root

    property bool strong: false

    implicitHeight: Theme.px(14)
    padding: Theme.gapSmall

    background: Rectangle {
        radius: Theme.radiusSmall
        color: {
            if (root.strong && root.enabled)
                return root.pressed ? Theme.actionPressed : Theme.action;
            return root.pressed ? Theme.pressed : (root.chosen ? Theme.chosen : "transparent");
        }
        border.width: root.chosen ? Theme.edgeChosen : Theme.hairline
        border.color: root.chosen ? Theme.chosenEdge : Theme.lineSoft
    }

    BodyText {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        text: root.text
        color: {
            if (!root.enabled)
                return Theme.inkSoft;
            return root.strong ? Theme.actionInk : (root.chosen ? Theme.chosenInk : Theme.ink);
        }
        font.pixelSize: Theme.px(5.5)
        font.weight: root.strong || root.chosen ? Font.Bold : Font.Normal
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.px(3.5)
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
