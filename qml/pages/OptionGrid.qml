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
    /*! Of the left and the right leg: left stands on the left, whichever way the language is read. */
    property bool sided: false
    required property real roomHeight
    /*! Of the page, which is turned where the answers do not fit `roomHeight`. */
    property real pageHeight: roomHeight
    property bool mayStandTall: true
    property int mostColumns: 2
    /*! Low glass: "skip" and the like stand in the same row, at its end. */
    property bool inOneRow: false
    property int mostInRow: 4
    /*! The lowest glass: words only, which shrink rather than raise that row. */
    property bool packed: false
    /*! Of the usual size: the words of a packed row. */
    property real packedFit: Theme.smallestFit
    /*! Words are no larger than this. */
    property int mostWords: Theme.fontTitle
    /*! As large as the words of the answers came out, where they shrink to their cards. */
    readonly property int words: signCards.agreed
    /*! An odd number of answers in two columns would leave a hole: a lone "not sure" fills it. */
    readonly property bool mayFill: !inOneRow && those(true).length === 1 && those(false).length > 2 && those(false).length % 2 === 1
    property bool filled: false
    readonly property bool mixed: inOneRow || (mayFill && filled)
    readonly property list<optionValue> signs: {
        const found = those(false);
        return mixed ? found.concat(those(true)) : found;
    }
    readonly property list<optionValue> others: mixed ? [] : those(true)
    readonly property int signCount: signs.length
    readonly property int otherCount: others.length
    readonly property bool pictured: signCount > 0 && String(signs[0].picture) !== ""
    // On tall glass a high question leaves a low room, and lines are as long as before.
    readonly property bool wide: width > Math.max(roomHeight * 1.15, pageHeight)
    /*! Large words leave a stamp above them: beside them it is larger. */
    readonly property real tallLeast: Theme.px(Theme.textScale > 1.2 ? 50 : 36)
    // Large words would stand one below the other.
    readonly property bool mayBeTall: mayStandTall && wide && pictured && signCount > 1 && signCount <= 4 && width / signCount > Theme.px(66) * Math.max(1, 0.8 * Theme.textScale)

    // The ladder: 0 tall cards, 1 large pictures, 2 smaller ones, 3 two columns, 4 to 7 smaller
    // words and pictures, 8 rows of unlike height. On tall glass smaller words (3 to 5) come before
    // two columns, at first with the words below the pictures (6 to 8), then beside them (9 to 11); but
    // large words would leave stamps for pictures there: the page is turned.
    // The first rung that fits the room holds. Where none does, large hints come down towards their usual size,
    // and it is climbed anew. They never go: they say what counts as a sign and what does not. Where not
    // even that helps, the page is turned: it stays on the last rung, with words as large as need no more
    // turns.
    property int rung: 0
    property bool settling: false
    readonly property int lastRung: {
        if (wide)
            return 8;
        return Theme.textScale > (pictured ? 1.2 : 1.5) ? 5 : 11;
    }
    /*! On tall glass one column with small hints is read more easily than two with large ones. */
    readonly property int lastOfOneKind: wide ? lastRung : 5
    property real hintFit: 1
    readonly property real smallHints: Theme.textScale > 1 ? Math.max(0.75, 1.2 / Theme.textScale) : 1
    readonly property list<real> hintSizes: smallHints < 1 ? [1, (1 + smallHints) / 2, smallHints] : [1]
    property bool turned: false
    /*! What cards have beyond their words' need is given to small pictures, as far as the words let. */
    property real pictureGrowth: 0
    /*! Steps that large words on wide glass shrink by where that lets the pictures beside them grow. */
    property int pictureShrunk: 0
    readonly property int mostPictureShrunk: wide && Theme.textScale > 1.2 ? 2 : 0
    /*! Rows of few words are lower than the others, where that lets the pictures grow. */
    property bool loosened: false
    /*! Answers of a line each have larger words, where the cards are large; the question stays the largest. */
    property real wordGrowth: 1
    property real mostWordGrowth: mayStandTall && pictured ? 0.92 * Theme.fontTitle / Theme.fontBody : 1
    /*! Steps that large words shrink by in tall cards, whose pictures are worth it. */
    property int tallShrunk: 0
    readonly property int mostTallShrunk: Theme.textScale > 1.2 ? Math.min(4, mostSteps) : 0
    /*! Steps that the words shrink by where the page is turned. */
    property int shrunk: 0
    readonly property int mostShrunk: 4
    readonly property bool tall: rung === 0 && mayBeTall
    readonly property bool stacked: !wide && pictured && rung >= 6 && rung <= 8 && mostColumns > 1
    readonly property bool dense: rung > (wide ? 3 : 8)
    readonly property int denseMark: Theme.px(Theme.textScale > 1.2 && !Theme.compact ? 10 : 8)
    /*! Half a line gives to the words and the picture what a large mark would take. */
    readonly property int markSide: dense ? denseMark : Math.min(Theme.mark, Theme.px(11))
    /*! A whole line has room for words and mark. */
    readonly property int signMark: columns === 1 ? Theme.mark : markSide
    readonly property int columns: {
        if (tall || inOneRow)
            return Math.max(1, Math.min(mostInRow, signCount));
        if (turned && rung < lastRung)
            return 1;
        const beside = wide ? signCount > 3 || rung > 2 : rung > 5;
        return Math.max(1, Math.min(beside ? mostColumns : 1, signCount));
    }
    readonly property int otherColumns: {
        if (width <= Theme.px(150) * Theme.textScale || otherCrowded)
            return 1;
        return Math.max(1, Math.min(otherCount, mostColumns, 2));
    }
    /*! Half as wide one of them would stand in three lines. */
    readonly property bool otherCrowded: {
        const room = width / 2 - Math.min(basePicture, Theme.optionPicture) - markSide - 4 * Theme.gap;
        let most = 0;
        for (let i = 0; i < otherCount; ++i)
            most = Math.max(most, wordMetrics.advanceWidth(others[i].text));
        return !wide && most * textSize / wordMetrics.font.pixelSize > 1.9 * room;
    }
    /*! What one step takes from the words. */
    readonly property real stepFit: 0.055
    /*! Whoever asked for larger words gets clearly larger ones, though the page is turned for it. */
    readonly property int mostSteps: Theme.textScale > 1 ? Math.floor((1 - Theme.leastGain / Theme.textScale) / stepFit) : mostShrunk + 1
    readonly property real fit: {
        if (tall)
            return 1 - stepFit * tallShrunk;
        const steps = wide ? Math.max(0, rung - 3) : [0, 0, 0, 1, 2, 3, 2, 3, 4, 2, 3, 4][rung];
        return Math.max(Theme.smallestFit, 1 - stepFit * Math.min(mostSteps, (turned ? shrunk : steps) + pictureShrunk));
    }
    readonly property int textSize: Math.min(mostWords, Math.round(Theme.fontBody * (packed ? packedFit : fit * wordGrowth)))
    // Few answers get large pictures, as large as their share of the page.
    readonly property real generousPicture: {
        const rows = Math.ceil(signCount / columns) + (otherCount > 0 ? 1 : 0);
        const share = (roomHeight - rows * Theme.gap) / Math.max(1, rows) - 2 * Theme.gapSmall;
        return Math.max(Theme.optionPicture, Math.min(share, width / columns * 0.38, Theme.px(signCount > 3 ? 72 : 104)));
    }
    readonly property real basePicture: {
        if (rung < 2)
            return generousPicture;
        if (stacked)
            return Theme.px(rung === 6 ? 26 : 21);
        return dense ? Theme.px(wide && (turned || rung < 6) ? 25 : 21) : Theme.optionPicture;
    }

    readonly property real split: signCount > 0 && otherCount > 0 ? Theme.gapLarge : 0
    readonly property real leastWordFit: Math.min(signCards.leastWordFit, otherCards.leastWordFit)
    /*! True where a long word is much smaller than its neighbours. */
    readonly property bool wordsShrink: !packed && leastWordFit < Theme.smallestFit
    readonly property bool wordsTiny: !packed && leastWordFit < 0.62
    /*! Beside a large picture few large words stand one below the other. */
    readonly property bool wordsStack: rung === 1 && columns > 1 && Theme.textScale > 1.2 && signCards.mostLines > 2
    readonly property real need: signCards.need + split + otherCards.need
    // Room that is left over goes to the cards, so that few answers stand large; a tall card grows
    // with its picture, which is no higher than the card is wide.
    readonly property real share: Math.max(0, roomHeight - need) / Math.max(1, signCards.rowCount)
    readonly property real mostGrowth: {
        // The mark stands above the picture where there is room for it.
        if (tall)
            return Math.max(0, (width - (columns - 1) * Theme.gap) / columns - tallLeast) + Theme.mark;
        if (signCount <= 3 || packed)
            return Theme.px(34);
        // Beside a drawing they reach down to its foot.
        if (!pictured)
            return Theme.px(24);
        return Theme.px(Theme.textScale > 1.2 ? 22 : 14);
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
        if (width > 0) {
            arrange();
            if (mayFill && filled !== columns > 1) {
                filled = columns > 1;
                arrange();
            }
            enlargePictures();
            enlargeWords();
        }
        settling = false;
    }

    function enlargeWords(): void {
        // Longer words shrink where somebody asks for larger ones: those must not be smaller than these.
        const lines = signCards.lines + otherCards.lines;
        if (mostWordGrowth <= 1 || inOneRow || turned || pictured && fit < 1 || lines > signCount + otherCount)
            return;
        const shrunkWords = leastWordFit;
        for (const part of [1, 0.75, 0.5, 0.25]) {
            wordGrowth = 1 + (mostWordGrowth / fit - 1) * part;
            if (wordGrowth < 1.04)
                break;
            if (signCards.lines + otherCards.lines === lines && need <= roomHeight && leastWordFit >= shrunkWords)
                return;
        }
        wordGrowth = 1;
    }

    function enlargePictures(): void {
        if (rung < 2 || !pictured || stacked || inOneRow)
            return;
        const shrunkWords = leastWordFit;
        const turns = turned ? screenfuls() : null;
        // Words in two columns have room enough on few lines only.
        const mostNeed = turned && columns > 1 ? need : Infinity;
        let best = {
            growth: 0,
            shrunk: 0,
            loosened: false
        };
        for (const loose of columns > 1 && !turned && rung < lastRung ? [false, true] : [false]) {
            loosened = loose;
            for (let step = 0; step <= mostPictureShrunk; ++step) {
                pictureShrunk = step;
                if (step > 0 && fit * Theme.textScale < Theme.leastGain)
                    break;
                const grown = mostPictureGrowth(mostNeed, turns, shrunkWords);
                // Smaller words and unlike rows must be worth it.
                const price = Theme.px(4) * (step - best.shrunk + (loose && !best.loosened ? 1 : 0));
                if (grown >= best.growth + price)
                    best = {
                        growth: grown,
                        shrunk: step,
                        loosened: loose
                    };
            }
        }
        loosened = best.loosened;
        pictureShrunk = best.shrunk;
        pictureGrowth = best.growth;
    }

    /*! How much larger the pictures can be while the answers need no more height, and no more turns. */
    function mostPictureGrowth(mostNeed: real, turns: var, shrunkWords: real): real {
        pictureGrowth = 0;
        // Three short lines are worth it only where the picture would be a stamp.
        const lines = Math.max(2, signCards.mostLines);
        const grown = growthWithin(lines, mostNeed, turns, shrunkWords);
        return basePicture + grown < Theme.optionPicture ? growthWithin(Infinity, mostNeed, turns, shrunkWords) : grown;
    }

    function growthWithin(mostLines: real, mostNeed: real, turns: var, shrunkWords: real): real {
        pictureGrowth = 0;
        const inside = signCards.tallest + growth - 2 * Theme.gapSmall;
        const most = Math.min(inside, Theme.px(44), 0.28 * width / columns) - basePicture;
        for (const part of [1, 0.85, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2]) {
            if (most * part < Theme.px(3))
                break;
            pictureGrowth = most * part;
            const fits = need <= mostNeed && (turned ? isAsGood(screenfuls(), turns) : need <= roomHeight);
            if (fits && leastWordFit >= shrunkWords && signCards.mostLines <= mostLines)
                return pictureGrowth;
        }
        return 0;
    }

    function arrange(): void {
        turned = false;
        pictureGrowth = 0;
        pictureShrunk = 0;
        loosened = false;
        wordGrowth = 1;
        for (const size of hintSizes) {
            hintFit = size;
            if (climb(lastOfOneKind))
                return;
        }
        if (!climb(lastRung))
            spread();
    }

    /*! To the first rung, up to `last`, that fits the room; false if there is none. */
    function climb(last: int): bool {
        rung = mayBeTall ? 0 : 1;
        tallShrunk = 0;
        while (mayBeTall && (need > roomHeight || wordsShrink) && tallShrunk < mostTallShrunk)
            ++tallShrunk;
        while ((need > roomHeight || wordsShrink || wordsStack) && rung < last)
            ++rung;
        if (wordsShrink) {
            // They shrink on every rung: height decides, and that none becomes tiny.
            rung = mayBeTall ? 0 : 1;
            while ((need > roomHeight || wordsTiny) && rung < last)
                ++rung;
        }
        return need <= roomHeight && !wordsTiny;
    }

    function spread(): void {
        turned = true;
        shrunk = mostShrunk;
        const shrinks = wordsShrink;
        if (shrinks || pictured) {
            const turns = screenfuls().turns;
            // One column, where it comes to the same, or to little more with the largest words: its lines are long.
            rung = 2;
            if (!shrinks && screenfuls().turns > turns + (Theme.textScale > 1.5 ? 1 : 0))
                rung = lastRung;
        }
        const least = screenfuls();
        for (const size of hintSizes) {
            hintFit = size;
            if (isAsGood(screenfuls(), least))
                break;
        }
        // On wide glass a screenful is low.
        shrunk = pageHeight > width ? 0 : 2;
        while (shrunk < mostShrunk && (!isAsGood(screenfuls(), least) || leastWordFit < 0.97))
            ++shrunk;
    }

    /*! How often the page is turned until the last answer is seen, and how many are seen at `first`: none is begun
        that does not end in view. */
    function screenfuls(): var {
        const view = pageHeight - Theme.target - Theme.gap;
        const found = {
            turns: 0,
            first: 0
        };
        let left = view - (pageHeight - roomHeight);
        let gap = 0;
        for (const cards of [signCards, otherCards]) {
            for (let row = 0; row < cards.rowCount; ++row) {
                const high = cards.needOf(row);
                if (gap + high > left) {
                    ++found.turns;
                    left = view;
                    gap = 0;
                }
                if (found.turns === 0)
                    found.first += cards.columns;
                left -= gap + high;
                gap = Theme.gap;
            }
            gap = split;
        }
        return found;
    }

    function isAsGood(one: var, other: var): bool {
        return one.turns < other.turns || one.turns === other.turns && one.first >= other.first;
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

    FontMetrics {
        id: wordMetrics

        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontBody
    }

    Timer {
        id: soon

        interval: 0
        onTriggered: root.settle()
    }

    OptionCards {
        id: signCards

        hintFit: root.hintFit
        width: root.width
        columns: root.columns
        options: root.signs
        many: root.many
        sided: root.sided
        tall: root.tall || root.stacked
        pictureSide: root.tall ? root.tallLeast : root.basePicture + root.pictureGrowth
        textSize: root.textSize
        markSide: root.signMark
        bare: root.inOneRow && (root.signCount > 3 || root.packed)
        fitted: root.packed
        growth: root.growth
        uneven: root.turned || root.rung === root.lastRung || root.loosened
        visible: root.signCount > 0
        onChosen: optionId => root.chosen(optionId)
    }

    OptionCards {
        id: otherCards

        hintFit: root.hintFit
        width: root.width
        columns: root.otherColumns
        options: root.others
        many: root.many
        apart: true
        pictureSide: Math.min(root.basePicture, Theme.optionPicture)
        textSize: root.textSize
        // As large as those above, or it would look like less of an answer.
        markSide: root.dense && root.otherColumns > 1 ? root.markSide : root.signMark
        bare: root.inOneRow && root.signCount > 3
        growth: 0
        visible: root.otherCount > 0
        onChosen: optionId => root.chosen(optionId)
    }
}
