// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    How urgent, told four ways: numeral, word, pattern, and only then colour.
*/
Item {
    id: root

    required property int category
    required property string name

    readonly property color ground: Theme.categoryColour(category)
    readonly property color groundInk: Theme.categoryInk(category)

    readonly property string spoken: {
        //: Spoken for the mark that shows how urgent the visit is. %1 is 1 to 5, %2 its name.
        return qsTr("Urgency %1: %2").arg(category).arg(name);
    }

    function readOut(): list<string> {
        return [spoken];
    }

    implicitWidth: Theme.px(120)
    implicitHeight: Math.max(numeral.height, word.implicitHeight) + strip.height + 3 * Theme.gapSmall
    Accessible.role: Accessible.StaticText
    Accessible.name: spoken

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.ground
        border.width: Theme.edge
        border.color: Theme.ink
    }

    Rectangle {
        id: numeral

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: Theme.gapSmall
        width: height
        height: Theme.px(18)
        radius: Theme.radiusSmall
        color: root.groundInk

        BodyText {
            anchors.centerIn: parent
            text: Theme.numberText(root.category)
            color: root.ground
            font.pixelSize: Theme.px(14)
            font.weight: Font.Bold
            Accessible.ignored: true
        }
    }

    BodyText {
        id: word

        anchors.left: numeral.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: numeral.verticalCenter
        text: root.name
        color: root.groundInk
        font.pixelSize: Theme.fontLead
        font.weight: Font.Bold
        Accessible.ignored: true
    }

    PatternStrip {
        id: strip

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gapSmall
        category: root.category
    }
}
