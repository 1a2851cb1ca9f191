// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.ViewModels

/*!
    Answer cards in rows and columns, all as high as the highest, so that none calls louder; or each
    row as high as it must be, where room is short. A last one that stands alone has its row to itself.
*/
Flow {
    id: root

    required property list<optionValue> options
    required property bool many
    /*! From left to right, whichever way the language is read. */
    property bool sided: false
    property int columns: 1
    /*! What each card gets beyond its need. */
    required property real growth
    required property real pictureSide
    required property int textSize
    property bool tall: false
    property bool apart: false
    property int markSide: Theme.mark
    /*! Of the usual size of a hint. */
    property real hintFit: 1
    /*! Words only, where the cards are too narrow for a picture. */
    property bool bare: false
    /*! Words shrink to the card. */
    property bool fitted: false
    property bool uneven: false

    // A card that is about to go may still be asked what it shows.
    property optionValue gone
    readonly property real columnWidth: Math.floor((width - (columns - 1) * spacing) / columns)
    readonly property bool lastAlone: columns === 2 && !tall && options.length > 1 && options.length % 2 === 1
    readonly property int rowCount: Math.ceil(options.length / Math.max(1, columns))
    /*! The height that the longest words ask for. */
    readonly property real tallest: mostOf(0, cards.count, false)
    /*! Of all words. */
    readonly property int lines: {
        let all = 0;
        for (let i = 0; i < cards.count; ++i)
            all += (cards.itemAt(i) as OptionCard)?.lines ?? 0;
        return all;
    }
    /*! Of one answer. */
    readonly property int mostLines: {
        let most = 0;
        for (let i = 0; i < cards.count; ++i)
            most = Math.max(most, (cards.itemAt(i) as OptionCard)?.textLines ?? 0);
        return most;
    }
    readonly property real need: {
        let all = Math.max(0, rowCount - 1) * spacing;
        for (let row = 0; row < rowCount; ++row)
            all += needOf(row);
        return all;
    }

    /*! How far a card's longest word had to shrink. */
    readonly property real leastWordFit: {
        let least = 1;
        for (let i = 0; i < cards.count; ++i) {
            const card = cards.itemAt(i) as OptionCard;
            if (card !== null)
                least = Math.min(least, card.ownWordFit);
        }
        return least;
    }

    /*! Words that shrink to their cards are all as large as the longest can be. */
    readonly property int agreed: {
        let least = textSize;
        for (let i = 0; fitted && i < cards.count; ++i) {
            const card = cards.itemAt(i) as OptionCard;
            if (card !== null)
                least = Math.min(least, card.fitting);
        }
        return least;
    }

    signal chosen(string optionId)

    function mostOf(first: int, end: int, words: bool): real {
        let most = 0;
        for (let i = first; i < Math.min(end, cards.count); ++i) {
            const card = cards.itemAt(i) as OptionCard;
            if (card)
                most = Math.max(most, words ? card.wordsHeight : card.implicitHeight);
        }
        return most;
    }

    function needOf(row: int): real {
        return uneven ? mostOf(row * columns, (row + 1) * columns, false) : tallest;
    }

    spacing: Theme.gap
    // Mirroring turns it round.
    layoutDirection: sided && LayoutMirroring.enabled ? Qt.RightToLeft : Qt.LeftToRight

    Repeater {
        id: cards

        // A count, so that a choice changes cards and does not build them anew.
        model: root.options.length

        OptionCard {
            id: card

            required property int index
            readonly property optionValue option: root.options[index] ?? root.gone

            objectName: "option_" + card.option.id
            width: root.lastAlone && index === root.options.length - 1 ? root.width : root.columnWidth
            height: Math.max(root.needOf(Math.floor(index / root.columns)) + root.growth, implicitHeight)
            text: card.option.text
            hint: card.option.hint
            hintFit: root.hintFit
            picture: root.bare ? "" : card.option.picture
            chosen: card.option.chosen
            many: root.many
            tall: root.tall
            // Those in its row: pictures and words stand in line.
            readonly property int rowStart: index - index % root.columns
            wordsRoom: root.tall ? root.mostOf(rowStart, rowStart + root.columns, true) : 0
            apart: root.apart || card.option.apart
            markSide: root.markSide
            fitted: root.fitted
            markOnCorner: root.fitted && root.columns > 3
            wordFit: root.columns > 2 && !root.tall ? root.leastWordFit : ownWordFit
            pictureSide: root.pictureSide
            textSize: root.textSize
            agreed: root.agreed
            onClicked: root.chosen(card.option.id)
        }
    }
}
