// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    The one sentence a page is about. Its lines are of about one length, or a sentence each: no word is
    left alone on the last one. Words with line breaks of their own keep to those.
*/
BodyText {
    id: root

    /*! In place of a text: two sentences, on a line each where each fits one. */
    property string sentences

    /*! The room at the line's end that the longest line leaves. */
    readonly property real slack: {
        // A measure tells nobody when it changes: its size does, and after the words have taken it.
        const size = metrics.font.pixelSize;
        if (fontSizeMode !== Text.FixedSize || size !== font.pixelSize || metrics.advanceWidth(text) <= width || text.includes("\n"))
            return 0;
        const space = spaced ? metrics.advanceWidth(" ") : 0;
        const words = pieces();
        const widths = words.map(word => metrics.advanceWidth(word));
        const lines = linesIn(widths, space, width);
        let fits = width;
        let breaks = Math.max(...widths);
        while (fits - breaks > 1) {
            const tried = (fits + breaks) / 2;
            if (linesIn(widths, space, tried) > lines)
                breaks = tried;
            else
                fits = tried;
        }
        // Words together are a hair wider or narrower than each alone.
        const room = (lines === 2 ? bySentences(words, widths, space, fits) : fits) + 0.5 * size;
        return Math.max(0, Math.floor(width - room));
    }

    function readOut(): list<string> {
        return [sentences === "" ? text : sentences];
    }

    /*! No width alone would have them break there. */
    function parted(words: string): string {
        const sentences = words.match(/^([^.!?؟۔。！？]+[.!?؟۔。！？])\s*([^.!?؟۔。！？]+[.!?؟۔。！？]?)$/);
        if (sentences === null || metrics.font.pixelSize !== font.pixelSize || width <= 0)
            return words;
        const fits = part => metrics.advanceWidth(part) <= width;
        return !fits(words) && fits(sentences[1]) && fits(sentences[2]) ? sentences[1] + "\n" + sentences[2] : words;
    }

    /*! Two sentences stand on a line each, where a room from `least` on has them break there. */
    function bySentences(words: list<string>, widths: list<real>, space: real, least: real): real {
        const after = words.findIndex(word => /[.!?؟۔。！？]$/.test(word)) + 1;
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
    font.pixelSize: Theme.fontTitle
    font.weight: Font.Bold
    leading: 1.25
    leftPadding: {
        if (horizontalAlignment === Text.AlignHCenter)
            return slack / 2;
        // Not effectiveHorizontalAlignment: it tells nobody what it became while the page was made.
        return (horizontalAlignment === Text.AlignRight) !== LayoutMirroring.enabled ? slack : 0;
    }
    rightPadding: slack - leftPadding
    Accessible.role: Accessible.Heading
    Accessible.name: sentences === "" ? text : sentences

    FontMetrics {
        id: metrics

        font.family: root.font.family
        font.weight: root.font.weight
        font.pixelSize: root.font.pixelSize
    }
}
