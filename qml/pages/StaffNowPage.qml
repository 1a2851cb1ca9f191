// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.ViewModels

/*!
    Staff are on their way: calm, but not to be missed. The patient need do nothing but stay.
*/
PagedScroll {
    id: root

    required property outcomeValue outcome
    required property int paper

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

        width: parent.width
        height: told.implicitHeight + 2 * Theme.gapLarge
        radius: Theme.radius
        color: Theme.highContrast ? Theme.surface : Theme.categoryColour(1)
        border.width: Theme.highContrast ? Theme.edgeChosen : 0
        border.color: Theme.action

        Icon {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: Theme.gapLarge
            anchors.verticalCenter: parent.verticalCenter
            name: "staff"
            tone: "paper"
            side: Theme.px(Theme.compact ? 16 : 24)
        }

        TitleText {
            id: told

            anchors.left: sign.right
            anchors.right: parent.right
            anchors.margins: Theme.gapLarge
            anchors.verticalCenter: parent.verticalCenter
            text: root.outcome.title
            color: Theme.highContrast ? Theme.ink : Theme.categoryInk(1)
            font.pixelSize: Theme.compact ? Theme.fontTitle : Theme.fontDisplay
        }
    }

    Picture {
        id: art

        anchors.left: parent.left
        anchors.leftMargin: root.beside ? 0 : (parent.width - width) / 2
        y: root.bodyTop
        width: root.beside ? root.width * 0.42 : Math.min(root.width, root.artHeight * 4 / 3)
        height: root.artHeight
        source: "qrc:/images/pages/staff_now.svg"
        //: Spoken for the picture on the page that says staff are coming.
        description: qsTr("A nurse hurries to a person who sits.")
    }

    Column {
        id: facts

        anchors.right: parent.right
        anchors.left: root.beside ? art.right : parent.left
        anchors.leftMargin: root.beside ? Theme.gapLarge : 0
        y: root.bodyTop + (root.beside ? 0 : root.artHeight + Theme.gapLarge)
        spacing: Theme.compact ? Theme.gap : Theme.gapLarge

        BodyText {
            width: parent.width
            text: root.outcome.text
            font.pixelSize: Theme.compact ? Theme.fontBody : Theme.fontLead
            font.weight: Font.Bold
        }

        TicketNumber {
            width: parent.width
            ticket: root.outcome.ticket
            visible: ticket !== ""
        }

        PaperNote {
            width: parent.width
            paper: root.paper
            hasNumber: root.outcome.ticket !== ""
        }
    }
}
