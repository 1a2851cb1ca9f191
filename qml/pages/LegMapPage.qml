// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls

/*!
    Where it hurts: on the drawing of the legs, or by its name beside it.
*/
QuestionPage {
    id: root

    readonly property bool beside: width > roomHeight * 0.95
    /*! The largest words, or the lowest glass: the drawing stands beside them all, or half of it would lie below. */
    readonly property bool fromTop: beside && (tight || low && Theme.textScale > 1.5)
    readonly property real bodyTop: heading.height + Theme.gapLarge
    readonly property real room: Math.max(Theme.px(90), roomHeight - bodyTop)

    readonly property list<string> chosenPlaces: {
        const places = [];
        for (let i = 0; i < question.options.length; ++i) {
            if (question.options[i].chosen)
                places.push(question.options[i].id);
        }
        return places;
    }

    signal chosen(string optionId)

    QuestionHeading {
        id: heading

        anchors.right: parent.right
        width: parent.width - (root.fromTop ? map.width + Theme.gapLarge : 0)
        text: root.question.text
        hint: root.question.hint
        why: root.question.why
        fit: root.titleFit
        lean: root.low
    }

    LegMap {
        id: map

        anchors.left: parent.left
        y: root.fromTop ? 0 : root.bodyTop
        width: {
            if (root.fromTop)
                return parent.width * 0.38;
            return root.beside ? Math.min(parent.width * (Theme.compact ? 0.42 : 0.46), root.room * 8 / 9) : parent.width;
        }
        height: {
            if (root.fromTop)
                return Math.min(root.roomHeight - Theme.target - 2 * Theme.gap, width * 9 / 8 + Theme.fontLabel);
            // With the largest words the page is turned anyway: the places must still be hit.
            return root.beside ? root.room : Math.min(root.room * (Theme.textScale > 1.5 ? 0.62 : 0.46), parent.width * 9 / 8);
        }
        leg: root.question.leg
        chosenPlaces: root.chosenPlaces
        //: Spoken for the drawing of both legs on which a patient taps where it hurts.
        description: qsTr("Both legs, from the front and from behind.")
        onPlaceTapped: place => root.chosen(place)
    }

    OptionGrid {
        anchors.right: parent.right
        anchors.left: root.beside ? map.right : parent.left
        anchors.leftMargin: root.beside ? Theme.gapLarge : 0
        y: root.beside ? root.bodyTop : map.y + map.height + Theme.gapLarge
        options: root.question.options
        many: root.question.many
        mayStandTall: false
        mostWordGrowth: 1.15
        // A name must not be broken: two columns only where a long word has room.
        mostColumns: width < Theme.px(120) * Theme.textScale ? 1 : 2
        roomHeight: root.roomHeight - y
        pageHeight: root.roomHeight
        onChosen: optionId => root.chosen(optionId)
    }
}
