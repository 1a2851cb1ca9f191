// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    Words whose lines are of about one length, or a sentence each: none is left alone on the last line.
    Line breaks of their own stay.
*/
BodyText {
    id: root

    /*! In place of a text: two sentences, on a line each where each fits one. */
    property string sentences

    /*! As large as this, or a little smaller where that gives each of the sentences, or the first, a line of its own. */
    property int largest: 0
    /*! Not below this: whoever asked for larger words would get smaller ones. */
    property int least: Theme.leastBody
    /*! As large as `largest`, or so much smaller where that saves a line. 1: never. */
    property real fewerLinesFit: 1
    readonly property real sentenceFit: {
        const parts = sentencesOf(sentences);
        if (largest === 0 || parts.length === 0 || parts.length > 2 || width <= 0)
            return 1;
        const fits = parts.map(part => width / (measure.advanceWidth(part) * largest / measure.font.pixelSize + Theme.gapSmall));
        const all = fits.reduce((least, fit) => Math.min(least, fit));
        const fit = Theme.oneLineFit(all > Theme.smallestFit ? all : fits[0]);
        return Math.floor(largest * fit) < Math.min(least, largest) ? 1 : fit;
    }

    readonly property real linesFit: {
        if (largest === 0 || fewerLinesFit >= 1 || sentenceFit < 1 || width <= 0)
            return 1;
        const words = sentences === "" ? text : sentences;
        const space = hasSpaces(words) ? measure.advanceWidth(" ") : 0;
        const widths = pieces(words).map(word => measure.advanceWidth(word));
        const linesAt = fit => linesIn(widths, space, width * measure.font.pixelSize / (largest * fit));
        const lines = linesAt(1);
        // A line for each sentence is no line too many.
        if (lines <= sentencesOf(sentences).length)
            return 1;
        for (let fit = 0.98; fit >= fewerLinesFit; fit -= 0.02) {
            if (Math.floor(largest * fit) < Math.min(least, largest))
                break;
            if (linesAt(fit) < lines)
                return fit;
        }
        return 1;
    }

    /*! The room at the line's end that the longest line leaves. */
    readonly property real slack: {
        // A measure tells nobody when it changes: its size does, and after the words have taken it.
        const size = metrics.font.pixelSize;
        const parts = text.split("\n");
        if (fontSizeMode !== Text.FixedSize || size !== font.pixelSize || parts.every(part => metrics.advanceWidth(part) <= width))
            return 0;
        const space = spaced ? metrics.advanceWidth(" ") : 0;
        const words = parts.map(part => pieces(part));
        const widths = words.map(part => part.map(word => metrics.advanceWidth(word)));
        const lines = widths.reduce((sum, part) => sum + linesIn(part, space, width), 0);
        const fits = narrowest(widths, space);
        // Words together are a hair wider or narrower than each alone.
        const room = (lines === 2 ? bySentences(words[0], widths[0], space, fits) : fits) + 0.5 * size;
        return Math.max(0, Math.floor(width - room));
    }

    function readOut(): list<string> {
        return [sentences === "" ? text : sentences];
    }

    /*! Each with the sign that ends it. */
    function sentencesOf(words: string): list<string> {
        return (words.match(/[^.!?؟۔。！？]+[.!?؟۔。！？]*/g) ?? []).map(sentence => sentence.trim());
    }

    /*! A sentence of few letters is not broken: "Do not" ending a line may be read for all of it. */
    function unbroken(words: string): string {
        const few = sentencesOf(words).filter(sentence => sentence.length <= 16 && endsSentence(sentence));
        return few.reduce((all, sentence) => all.replace(sentence, sentence.replace(/ /g, "\u00A0")), words);
    }

    function endsSentence(word: string): bool {
        return /[.!?؟۔。！？]$/.test(word);
    }

    /*! No width alone would have them break there. They take no more lines for it. */
    function parted(words: string): string {
        const parts = sentencesOf(words);
        if (parts.length !== 2 || metrics.font.pixelSize !== font.pixelSize || width <= 0)
            return words;
        // Not `spaced`: that is of the text, which comes from here.
        const space = hasSpaces(words) ? metrics.advanceWidth(" ") : 0;
        const linesOf = part => linesIn(pieces(part).map(word => metrics.advanceWidth(word)), space, width);
        const apart = linesOf(parts[0]) + linesOf(parts[1]);
        return metrics.advanceWidth(words) > width && apart <= linesOf(words) ? parts.map(evenly).join("\n") : words;
    }

    /*! With line breaks of its own, where it takes more than one line: none is left alone on the last, whatever
        stands on the other lines. */
    function evenly(words: string): string {
        const size = metrics.font.pixelSize;
        if (size !== font.pixelSize || width <= 0)
            return words;
        const space = hasSpaces(words) ? metrics.advanceWidth(" ") : 0;
        const between = hasSpaces(words) ? " " : "";
        const parts = pieces(words);
        const widths = parts.map(word => metrics.advanceWidth(word));
        const room = narrowest([widths], space);
        // Words together are a hair wider than each alone: a line too wide would be broken once more.
        if (room > width - 0.3 * size)
            return words;
        let line = -space;
        return parts.reduce((all, word, i) => {
            line += space + widths[i];
            if (i === 0 || line <= room)
                return all + (i === 0 ? "" : between) + word;
            line = widths[i];
            return all + "\n" + word;
        }, "");
    }

    /*! The least room in which they take no more lines than in all of it. */
    function narrowest(widths: var, space: real): real {
        const linesFor = room => widths.reduce((sum, part) => sum + linesIn(part, space, room), 0);
        const lines = linesFor(width);
        let fits = width;
        let breaks = widths.reduce((most, part) => part.reduce((most, word) => Math.max(most, word), most), 0);
        while (fits - breaks > 1) {
            const tried = (fits + breaks) / 2;
            if (linesFor(tried) > lines)
                breaks = tried;
            else
                fits = tried;
        }
        return fits;
    }

    /*! Two sentences stand on a line each, where a room from `least` on has them break there. */
    function bySentences(words: list<string>, widths: list<real>, space: real, least: real): real {
        const after = words.findIndex(word => endsSentence(word)) + 1;
        if (after === 0 || after === widths.length)
            return least;
        const together = line => line.reduce((sum, word) => sum + space + word, -space);
        const first = together(widths.slice(0, after));
        const most = Math.max(first, together(widths.slice(after)));
        const margin = metrics.font.pixelSize;
        const breaksThere = first + space + widths[after] >= most + margin;
        return breaksThere && most + 0.5 * margin <= width ? most : least;
    }

    function linesIn(widths: list<real>, space: real, room: real): int {
        let lines = 1;
        let line = -space;
        for (let i = 0; i < widths.length; ++i) {
            line += space + widths[i];
            if (line > room && line > widths[i]) {
                ++lines;
                line = widths[i];
            }
        }
        return lines;
    }

    text: parted(sentences)
    font.pixelSize: largest > 0 ? Math.floor(largest * sentenceFit * linesFit) : Theme.fontBody
    leftPadding: {
        if (horizontalAlignment === Text.AlignHCenter)
            return slack / 2;
        // Not effectiveHorizontalAlignment: it tells nobody what it became while the page was made.
        return (horizontalAlignment === Text.AlignRight) !== LayoutMirroring.enabled ? slack : 0;
    }
    rightPadding: slack - leftPadding
    Accessible.name: sentences === "" ? text : sentences

    FontMetrics {
        id: metrics

        font.family: root.font.family
        font.weight: root.font.weight
        font.pixelSize: root.font.pixelSize
    }

    FontMetrics {
        id: measure

        // Not the text's own font, whose size comes from here; of the widest weight.
        font.family: Theme.fontFamily
        font.weight: Font.Bold
        font.pixelSize: Theme.fontTitle
    }
}
