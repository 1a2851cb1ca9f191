// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    Words that are as large as the room they are given, and never broken within. What stands beside
    them may ask for a smaller size yet (`agreed`), so that neighbours speak equally loud. The size is
    worked out from the widths of the words: Text.Fit lays them out a dozen times.
*/
BodyText {
    id: root

    property int weight: Font.Normal
    property int largest: Theme.fontBody
    property int smallest: Theme.fontSmallest
    property real roomWidth: width
    property real roomHeight: height
    property int agreed: largest
    /*! One more line must be worth it: it lets the words be so much larger. */
    property real lineWorth: 1.15
    /*! In no fewer lines, where there are words enough: what stands beside them has as many. */
    property int leastLines: 1
    /*! The size that the words may have here. */
    readonly property int fitting: Math.max(smallest, Math.min(largest, Math.floor(best.y)))
    /*! The lines that they have at that size. */
    readonly property int linesFitting: best.z
    /*! How wide they stand at the size they have. */
    readonly property real wordsWidth: Math.ceil(best.x * font.pixelSize)
    /*! The tail of Urdu's bari ye reaches so many ems past its letter. */
    readonly property real tail: /\u06D2/.test(text) ? 0.5 : 0
    /*! The longest line in ems, the size, and how many lines. */
    readonly property vector3d best: {
        if (smallest >= largest || text === "")
            return Qt.vector3d(metrics.advanceWidth(text) / metrics.font.pixelSize + tail, largest, 1);
        const unit = metrics.font.pixelSize;
        const space = spaced ? metrics.advanceWidth(" ") : 0;
        return bestOf(widths(), space, unit, roomWidth, roomHeight, leastLines);
    }
    property int mostLines: 4
    /*! How wide it would stand in one line at the size it has. */
    readonly property real oneLineWidth: Math.ceil((metrics.advanceWidth(text) / metrics.font.pixelSize + tail) * font.pixelSize)

    /*! The size that the words may have in another room, in as many lines as they like. */
    function fittingIn(width: real, height: real): int {
        const space = spaced ? metrics.advanceWidth(" ") : 0;
        const size = bestOf(widths(), space, metrics.font.pixelSize, width, height, 1).y;
        return Math.max(smallest, Math.min(largest, Math.floor(size)));
    }

    /*! Of each word, in pixels of the size that is measured in. */
    function widths(): list<real> {
        return pieces().map(word => metrics.advanceWidth(word) + 1);
    }

    function bestOf(widths: list<real>, space: real, unit: real, width: real, height: real, leastLines: int): vector3d {
        let most = Qt.vector3d(0, 0, 1);
        for (let lines = Math.min(leastLines, widths.length); lines <= Math.min(mostLines, widths.length) && most.y < largest; ++lines) {
            const longest = longestLine(widths, space, 0, lines) / unit + tail;
            // The tails of Arabic letters hang below their line.
            const size = Math.min(width / longest, height / (lines * lineLeading + (hangs ? 0.2 : 0)));
            if (Math.min(size, largest) > lineWorth * most.y)
                most = Qt.vector3d(longest, size, lines);
        }
        return most;
    }

    /*! Of the ways to set the words from `first` on in that many lines, the one whose longest is shortest. */
    function longestLine(widths: list<real>, space: real, first: int, lines: int): real {
        let least = Infinity;
        let line = -space;
        for (let i = first; i < widths.length && line < least; ++i) {
            line += space + widths[i];
            const last = i === widths.length - 1;
            if (lines > 1 && !last)
                least = Math.min(least, Math.max(line, longestLine(widths, space, i + 1, lines - 1)));
            else if (last)
                least = Math.min(least, line);
        }
        return least;
    }

    font.weight: weight
    font.pixelSize: Math.min(fitting, agreed)
    wrapping: spaced ? Text.WordWrap : Text.Wrap

    FontMetrics {
        id: metrics

        // Not the text's own font, whose size comes from here.
        font.family: Theme.fontFamily
        font.weight: root.weight
        // One size for all, or rounded widths would let larger words be a pixel smaller.
        font.pixelSize: Theme.px(8)
    }
}
