// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    A sentence that must be noticed: a sign, the words, and a strong edge at the reading side.
*/
Item {
    id: root

    required property string text
    property string iconName: "info"
    property bool urgent: false
    /*! Without ground and edge, among other words. */
    property bool bare: false
    property int textSize: Theme.fontBody
    /*! For the sake of fewer lines its words become no smaller than this. */
    property alias leastSize: words.least

    readonly property real inset: bare ? 0 : Theme.gap

    function readOut(): list<string> {
        return [text];
    }

    implicitHeight: Math.max(words.implicitHeight, sign.height) + 2 * inset
    Accessible.role: urgent ? Accessible.AlertMessage : Accessible.Note
    Accessible.name: text

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        visible: !root.bare
        color: Theme.sunken
        border.width: root.urgent ? Theme.edge : Theme.hairline
        border.color: root.urgent ? Theme.attention : Theme.line
    }

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        tone: root.urgent ? Theme.iconForAttention : Theme.iconOnSurface
        side: Theme.icon * (root.bare ? 1 : Theme.titleScale)
    }

    // No word stands alone on the last line.
    BalancedText {
        id: words

        anchors.left: sign.right
        anchors.right: parent.right
        anchors.leftMargin: root.bare ? Theme.gapSmall : Theme.gap
        anchors.rightMargin: root.inset
        anchors.verticalCenter: parent.verticalCenter
        sentences: root.text
        color: root.urgent ? Theme.attention : Theme.ink
        largest: root.textSize
        // What need not be acted on is short rather than large.
        fewerLinesFit: root.urgent || Theme.textScale <= 1.2 ? 1 : Math.max(0.72, 1.2 / Theme.textScale)
        font.weight: root.urgent ? Font.Bold : Font.Normal
        leading: 1.32
        Accessible.ignored: true
    }
}
