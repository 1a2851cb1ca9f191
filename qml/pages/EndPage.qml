// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls

/*!
    What becomes of a patient now: one sentence that is not to be missed, a picture, what to do, and
    the number. Where staff come the sentence stands on the colour of category 1.
*/
PagedScroll {
    id: root

    required property string title
    required property string told
    required property url art
    required property string artDescription
    property string ticket
    property bool urgent: false
    /*! More to tell, below the number. */
    default property alias more: facts.data

    readonly property bool beside: width > roomHeight
    readonly property real bodyTop: band.height + Theme.gapLarge
    readonly property real artHeight: {
        const room = roomHeight - bodyTop;
        if (beside)
            return Math.min(width * 0.42 * 3 / 4, room);
        return Math.max(Theme.px(60), Math.min(width * 3 / 4, room - facts.implicitHeight - Theme.gapLarge));
    }

    Rectangle {
        id: band

        readonly property bool coloured: root.urgent && !Theme.highContrast

        width: parent.width
        height: sentence.implicitHeight + (root.urgent ? 2 * Theme.gapLarge : 0)
        radius: Theme.radius
        color: coloured ? Theme.categoryColour(1) : Theme.surface
        border.width: root.urgent && Theme.highContrast ? Theme.edgeChosen : 0
        border.color: Theme.action

        Icon {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: root.urgent ? Theme.gapLarge : 0
            anchors.verticalCenter: parent.verticalCenter
            visible: root.urgent
            name: "staff"
            tone: "paper"
            side: Theme.px(Theme.compact ? 16 : 24)
        }

        TitleText {
            id: sentence

            anchors.left: root.urgent ? sign.right : parent.left
            anchors.right: parent.right
            anchors.leftMargin: root.urgent ? Theme.gapLarge : 0
            anchors.rightMargin: anchors.leftMargin
            anchors.verticalCenter: parent.verticalCenter
            text: root.title
            color: band.coloured ? Theme.categoryInk(1) : Theme.ink
            font.pixelSize: Theme.compact ? Theme.fontTitle : Theme.fontDisplay
        }
    }

    Picture {
        id: drawing

        anchors.left: parent.left
        anchors.leftMargin: root.beside ? 0 : (parent.width - width) / 2
        y: root.bodyTop
        width: root.beside ? root.width * 0.42 : Math.min(root.width, root.artHeight * 4 / 3)
        height: root.artHeight
        source: root.art
        description: root.artDescription
    }

    Column {
        id: facts

        anchors.right: parent.right
        anchors.left: root.beside ? drawing.right : parent.left
        anchors.leftMargin: root.beside ? Theme.gapLarge : 0
        y: root.bodyTop + (root.beside ? 0 : root.artHeight + Theme.gapLarge)
        spacing: Theme.compact ? Theme.gap : Theme.gapLarge

        BodyText {
            width: parent.width
            text: root.told
            font.pixelSize: Theme.compact ? Theme.fontBody : Theme.fontLead
            font.weight: Font.Bold
        }

        TicketNumber {
            width: parent.width
            ticket: root.ticket
            visible: ticket !== ""
        }
    }
}
