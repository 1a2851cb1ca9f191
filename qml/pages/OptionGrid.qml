// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.ViewModels

/*!
    All answers of one question. It takes the roomiest arrangement that fits `roomHeight`: tall
    cards side by side, one column, two columns, and only then smaller words. "None", "not sure"
    and "skip" stand apart, below the others or, where they share a row, at its end.
*/
Column {
    id: root

    required property list<optionValue> options
    required property bool many
    required property real roomHeight
    property bool mayStandTall: true
    property int mostColumns: 2
    /*! Low glass: "skip" and the like stand in the same row, at its end. */
    property bool inOneRow: false
    /*! The lowest glass: words only, which shrink rather than raise that row. */
    property bool packed: false
    /*! There, a lone "not sure" takes the place that an odd number of answers leaves. */
    property bool tight: false

    readonly property bool mixed: inOneRow || (tight && those(true).length === 1 && those(false).length > 4 && those(false).length % 2 === 1)
    readonly property list<optionValue> signs: {
        const found = those(false);
        return mixed ? found.concat(those(true)) : found;
    }
    readonly property list<optionValue> others: mixed ? [] : those(true)
    readonly property int signCount: signs.length
    readonly property int otherCount: others.length
    readonly property bool pictured: signCount > 0 && String(signs[0].picture) !== ""
    readonly property bool wide: width > roomHeight * 1.15
    readonly property real tallLeast: Theme.px(36)
    readonly property bool mayBeTall: mayStandTall && wide && pictured && signCount > 1 && signCount <= 4 && width / signCount > Theme.px(66)

    // The ladder: 0 tall cards, 1 large pictures, 2 smaller ones, 3 two columns, 4 to 7 smaller
    // words and no empty marks, 8 rows of unlike height. On tall glass smaller words (3 to 5) come
    // before two columns (6 on). The first rung that fits the room holds. Where none does, the hints
    // go and it is climbed anew: to see all signs at once matters more than to read about each.
    // After the last rung the page is turned.
    property int rung: 0
    property bool settling: false
    readonly property int lastRung: 8
    property bool hinted: true
    readonly property bool tall: rung === 0 && mayBeTall
    readonly property bool dense: rung > (wide ? 3 : 5)
    readonly property int columns: {
        if (tall || inOneRow)
            return Math.max(1, Math.min(4, signCount));
        const beside = wide ? signCount > 3 || rung > 2 : rung > 5;
        return Math.max(1, Math.min(beside ? mostColumns : 1, signCount));
    }
    readonly property int otherColumns: Math.max(1, Math.min(otherCount, mostColumns, width > Theme.px(150) * Theme.textScale ? 2 : 1))
    readonly property real fit: {
        const shrunk = wide ? rung - 3 : (rung < 6 ? rung - 2 : rung - 4);
        return Math.max(Theme.smallestFit, 1 - 0.055 * Math.max(0, shrunk));
    }
    readonly property int textSize: Math.round(Theme.fontBody * (packed ? Theme.smallestFit : fit))
    // Few answers get large pictures, as large as their share of the page.
    readonly property real generousPicture: {
        const rows = Math.ceil(signCount / columns) + (otherCount > 0 ? 1 : 0);
        const share = (roomHeight - rows * Theme.gap) / Math.max(1, rows) - 2 * Theme.gapSmall;
        return Math.max(Theme.optionPicture, Math.min(share, width / columns * 0.38, Theme.px(72)));
    }
    readonly property real basePicture: {
        if (rung < 2)
            return generousPicture;
        return dense ? Theme.px(21) : Theme.optionPicture;
    }

    readonly property real split: signCount > 0 && otherCount > 0 ? Theme.gapLarge : 0
    /*! True where a long word is much smaller than its neighbours. */
    readonly property bool wordsShrink: !packed && Math.min(signCards.leastWordFit, otherCards.leastWordFit) < Theme.smallestFit
    readonly property real need: signCards.need + split + otherCards.need
    // Room that is left over goes to the cards, so that few answers stand large; a tall card grows
    // with its picture, which is no higher than the card is wide.
    readonly property real share: Math.max(0, roomHeight - need) / Math.max(1, signCards.rowCount)
    readonly property real mostGrowth: {
        if (tall)
            return Math.max(0, (width - (columns - 1) * Theme.gap) / columns - tallLeast);
        return Theme.px(signCount <= 3 ? 34 : 14);
    }
    readonly property real growth: Math.min(share, mostGrowth)

    signal chosen(string optionId)

    function those(apart: bool): list<optionValue> {
        const found = [];
        for (let i = 0; i < options.length; ++i) {
            if (options[i].apart === apart)
                found.push(options[i]);
        }
        return found;
    }

    function settle(): void {
        settling = true;
        hinted = true;
        climb();
        if (need > roomHeight) {
            hinted = false;
            climb();
        }
        settling = false;
    }

    function climb(): void {
        rung = mayBeTall ? 0 : 1;
        while (width > 0 && (need > roomHeight || wordsShrink) && rung < lastRung)
            ++rung;
        if (!wordsShrink)
            return;
        // They shrink on every rung: height alone decides.
        rung = mayBeTall ? 0 : 1;
        while (width > 0 && need > roomHeight && rung < lastRung)
            ++rung;
    }

    // Not within a binding: the ladder changes what the height was worked out from.
    function settleSoon(): void {
        if (!settling)
            soon.restart();
    }

    spacing: split
    onNeedChanged: settleSoon()
    onRoomHeightChanged: settleSoon()
    onWidthChanged: settleSoon()
    Component.onCompleted: settle()

    Timer {
        id: soon

        interval: 0
        onTriggered: root.settle()
    }

    OptionCards {
        id: signCards

        width: root.width
        columns: root.columns
        options: root.signs
        many: root.many
        tall: root.tall
        pictureSide: root.tall ? root.tallLeast : root.basePicture
        textSize: root.textSize
        dense: root.dense
        hinted: root.hinted
        bare: root.inOneRow && (root.signCount > 3 || root.packed)
        fitted: root.packed
        growth: root.growth
        uneven: root.rung === root.lastRung
        visible: root.signCount > 0
        onChosen: optionId => root.chosen(optionId)
    }

    OptionCards {
        id: otherCards

        width: root.width
        columns: root.otherColumns
        options: root.others
        many: root.many
        apart: true
        pictureSide: Math.min(root.basePicture, Theme.optionPicture)
        textSize: root.textSize
        dense: root.dense
        hinted: root.hinted
        bare: root.inOneRow && root.signCount > 3
        growth: 0
        visible: root.otherCount > 0
        onChosen: optionId => root.chosen(optionId)
    }
}
