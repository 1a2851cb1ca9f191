// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    Where a page that is turned may end: between its parts, never through a line of words, a picture or
    something to press. A heading stays with what it leads into, short words stay together, and of
    longer ones no line stands alone. Places are distances from the page's top, in pixels.
*/
QtObject {
    id: root

    readonly property PageParts page: PageParts {}
    readonly property var parts: page.all

    /*! What would show only in part at the foot of a screenful is left for the next one, and at its head to the
        one before: no more than `most` of it. */
    property real most: 1.2 * Theme.target
    property real footCut: 0
    property real headCut: 0
    /*! The same of what stands beside each other on the bare page: each column ends where it may. Left, top,
        width and height of one after the other. */
    property list<real> covers
    /*! Cards and frames that are cut between their lines, at `end`, and go on below, unless only an edge is missing
        (`ends`); nothing stands so far above it (`bare`), and `cutSigns` would say nothing there. What stands
        beside them may end so much lower (`above`). */
    readonly property var fading: []
    /*! How many: whoever shows them hears of it. */
    property int fadingCount: 0
    /*! Nothing is cut there but a picture, which looks like one all the same. */
    property bool footClear: true
    property bool headClear: true
    /*! All above it was seen in this screenful. */
    property real seenUntil: 0

    /*! A picture that a screenful has room for is shown whole or not at all. */
    readonly property real mostPicture: 3.5 * most
    readonly property real fadeHeight: Theme.px(3)

    /*! A screenful ends anew. */
    function uncover(): void {
        covers = [];
        fadingCount = 0;
        fading.length = 0;
    }

    function placesOf(some: var): list<real> {
        let places = [];
        for (const part of some) {
            const top = part.top - bareAbove(part);
            places = places.concat([part.left, top, part.right - part.left, part.bottom - top]);
        }
        return places;
    }

    /*! Marks reach above their line; no further than to what stands there. */
    function bareAbove(part: var): real {
        if (!part.hangs)
            return 0;
        const above = parts.filter(other => page.standsInLine(part, other) && other.ownBottom <= part.top + 1);
        return above.reduce((room, other) => Math.min(room, Math.max(0, part.top - other.ownBottom)), 0.75 * fadeHeight);
    }

    /*! Above a line of words there is room before its letters begin; Arabic ones have marks there. */
    function lettersTop(line: var): real {
        return line.top + (line.hangs ? 0 : 0.5 * fadeHeight);
    }

    /*! One of `covers`; nothing of what is about to go. */
    function coverAt(index: int): rect {
        const first = 4 * index;
        return first < covers.length ? Qt.rect(covers[first], covers[first + 1], covers[first + 2], covers[first + 3]) : Qt.rect(0, 0, 0, 0);
    }

    /*! Where the page goes on below the foot of a screenful; all down to `needed` is shown. */
    function endFoot(foot: real, needed: real, goesOn: bool): void {
        if (!goesOn) {
            footCut = 0;
            footClear = true;
            seenUntil = foot;
            return;
        }
        let end = Math.max(0, lastEnd(Math.max(needed, foot - most), Math.max(needed, foot)));
        // Half a column of the page is not to stay empty for where the frame beside it ends.
        let apart = [];
        const besides = framesBeside(foot);
        if (besides.length > 0) {
            const lower = lastEnd(Math.max(needed, foot - most), Math.max(needed, foot), besides);
            const tried = besides.map(frame => Object.assign({}, frame, { ownEnd: ownEndOf(frame, lower) }));
            if (lower > end && tried.every(frame => frame.ownEnd > 0)) {
                end = lower;
                apart = tried;
            }
        }
        let hidden = coverable(end, true, apart);
        const cards = across(end).filter(part => part.lines.length > 0);
        if (cards.length > 0 && isClear(end, hidden.concat(cards))) {
            const place = Math.max(needed, betweenLines(cards, end));
            const hiddenThere = coverable(place, true, apart);
            if (isClear(place, hiddenThere.concat(cards))) {
                end = place;
                hidden = hiddenThere;
            } else {
                // What stands beside them is whole here.
                hidden = hidden.concat(cards);
            }
        }
        const parted = cards.filter(card => !hidden.includes(card) && across(end).includes(card) && linesAcross([card], end).length === 0);
        footClear = isClear(end, hidden.concat(parted, across(end).filter(part => isWithinSome(part, apart))));
        const bare = bareBelow(end, foot);
        end = Math.min(foot, end + bare);
        footCut = foot - end;
        const isHidden = frame => hidden.some(part => part.left === frame.left && part.top === frame.top);
        const isCut = frame => frame.top + fadeHeight < end && frame.bottom > end + 1 && !isHidden(frame);
        const goingOn = footClear ? page.frames.filter(isCut).concat(parted) : [];
        const ownEnd = frame => apart.find(other => other.face === frame.face)?.ownEnd ?? end;
        for (const frame of goingOn) {
            const place = ownEnd(frame);
            fading.push(Object.assign({}, frame, {
                end: place,
                above: end - place,
                bare: place < end ? 0 : bare,
                cutSigns: signsCut(frame, place),
                ends: losesOnlyItsEdge(frame, place)
            }));
        }
        fadingCount = fading.length;
        covers = covers.concat(placesOf(hidden));
        seenUntil = hidden.map(part => part.top).concat(goingOn.map(ownEnd)).reduce((least, place) => Math.min(least, place), end);
    }

    /*! Those that go on below the foot, with other things of the page at their side. */
    function framesBeside(foot: real): var {
        const isBeside = (part, frame) => part.bare && !page.standsInLine(part, frame) && part.top < frame.bottom && part.bottom > frame.top;
        return page.frames.filter(frame => frame.bare && frame.top < foot && frame.bottom > foot && parts.some(part => isBeside(part, frame)));
    }

    function isWithinSome(part: var, frames: var): bool {
        const standsIn = frame => part.left >= frame.left - 1 && part.right <= frame.right + 1 && part.top >= frame.top - 1 && part.top < frame.bottom;
        return !part.bare && frames.some(standsIn);
    }

    /*! The last end of what is within the frame, above `foot`, that cuts nothing of it; 0 where there is none. */
    function ownEndOf(frame: var, foot: real): real {
        const within = parts.filter(part => isWithinSome(part, [frame]));
        const cuts = place => within.some(part => part.top + 0.25 < place && part.bottom - 0.25 > place);
        const heads = parts.filter(part => part.face === frame.face);
        const ends = within.map(part => part.bottom).filter(end => end <= foot && !cuts(end));
        const last = ends.reduce((last, end) => Math.max(last, end), 0);
        return heads.every(head => head.bottom <= last) ? last : 0;
    }

    /*! The last place above `foot` where none of the cards' lines is cut; where that leaves one of them without
        a word, its mark or part of its picture, and not too much of the page is lost, above it: half an answer
        may say something else. */
    function betweenLines(cards: var, foot: real): real {
        let place = foot;
        for (let cut = linesAcross(cards, place); cut.length > 0; cut = linesAcross(cards, place))
            place = cut.reduce((least, line) => Math.min(least, line.top), place);
        const goes = card => card.lines.concat(card.signs).some(piece => piece.bottom - 0.25 > place);
        const aboveThem = cards.filter(goes).reduce((least, card) => Math.min(least, card.top), place);
        return aboveThem > foot - 2 * most ? aboveThem : place;
    }

    /*! All that is on a card shows: no eye misses a little of the room below. */
    function losesOnlyItsEdge(card: var, place: real): bool {
        const pieces = card.lines.concat(card.signs);
        // Arabic tails reach below their line.
        const air = piece => (piece.hangs ? 0.75 : 0.25) * fadeHeight;
        return pieces.length > 0 && card.bottom - place <= fadeHeight && pieces.every(piece => piece.bottom <= place - air(piece));
    }

    /*! Of a picture half shows enough of it. */
    function signsCut(card: var, place: real): var {
        const needed = sign => (sign.picture ? 0.5 : 1) * (sign.bottom - sign.top);
        return card.signs.filter(sign => sign.top < place && place - sign.top < needed(sign) - 0.25);
    }

    function isWords(part: var): bool {
        return part.leads === 0 && !part.whole && !part.picture && part.face === null;
    }

    /*! Where it goes on above the head; all from `needed` on is shown. */
    function endHead(head: real, needed: real, goesOn: bool): void {
        headCut = goesOn ? firstBeginning(head, Math.min(needed, head + most)) - head : 0;
        const hidden = goesOn ? coverable(head + headCut, false) : [];
        covers = covers.concat(placesOf(hidden));
        headClear = !goesOn || isClear(head + headCut, hidden);
    }

    function isClear(place: real, covers: var): bool {
        // A heading that stays may be left without what it leads into, rather than fade with it; the lowest words
        // in a frame without its lower edge; and of words nothing may show yet.
        const isBare = part => part.ownBottom <= place || isWords(part) && lettersTop(part) >= place;
        return across(place).every(part => part.picture || covers.includes(part) || isBare(part));
    }

    /*! The parts that lie across it. */
    function across(place: real): var {
        return parts.filter(part => part.top + 0.25 < place && part.bottom - 0.25 > place);
    }

    function linesAcross(cards: var, place: real): var {
        const lines = cards.reduce((all, card) => all.concat(card.lines), []);
        return lines.filter(line => line.top + 0.25 < place && line.bottom - 0.25 > place);
    }

    function cutFrames(place: real, apart = []): int {
        return across(place).filter(part => !part.bare && !isWithinSome(part, apart)).length;
    }

    /*! The last end of a part from `least` to `most` that cuts fewest of the framed ones; those in frames that end
        apart do not count. */
    function lastEnd(least: real, most: real, apart = []): real {
        const ends = parts.map(part => Math.min(most, part.bottom)).filter(end => end >= least - 1);
        return ends.reduce((best, end) => {
            const gain = cutFrames(best, apart) - cutFrames(end, apart);
            return gain > 0 || gain === 0 && end > best ? end : best;
        }, most);
    }

    /*! Nothing stands so far below it: what fades there leaves the letters of the last line alone. */
    function bareBelow(place: real, most: real): real {
        const toppings = part => [isWords(part) ? lettersTop(part) : part.top].concat(part.lines.map(lettersTop));
        const next = parts.reduce((tops, part) => tops.concat(toppings(part)), []).filter(top => top >= place - 1);
        return Math.max(0, Math.min(fadeHeight, most - place, next.reduce((first, top) => Math.min(first, top), most) - place));
    }

    /*! The first beginning of a part from `least` to `most` that cuts none; `least` where there is none. */
    function firstBeginning(least: real, most: real): real {
        const tops = parts.map(part => part.top).filter(top => top >= least - 1 && top <= most + 1 && across(top).length === 0);
        return tops.length === 0 ? least : Math.max(least, tops.reduce((first, top) => Math.min(first, top)));
    }

    /*! What lies across it on the bare page, little of it above or below; but no picture that a heading would
        be left without, and no sign or heading without the words it leads into. Not of frames that end apart. */
    function coverable(place: real, above: bool, apart = []): var {
        const all = across(place).filter(part => !isWithinSome(part, apart));
        // Half a picture tells nothing, nor does half of what a page is about.
        const littleOf = part => {
            if (part.picture)
                return part.bottom - part.top < mostPicture ? Infinity : 0.7 * (part.bottom - part.top);
            // A heading over nothing says less than the room it takes.
            return (part.leads > 0 ? 2.4 : 2) * most;
        };
        const isLittle = part => (above ? place - part.top : part.bottom - place) <= littleOf(part);
        const staying = all.filter(part => part.leads > 0 && !isLittle(part));
        const isLedInto = part => part.picture && staying.some(other => page.standsInLine(part, other));
        // What is within a frame goes with it.
        const goingFrames = above ? all.filter(part => part.bare && part.leads > 0 && part.face !== null && isLittle(part)) : [];
        const isWithin = (part, frame) => part !== frame && part.left >= frame.left - 1 && part.right <= frame.right + 1 && part.top >= frame.top - 1;
        const goes = part => goingFrames.some(frame => isWithin(part, frame)) || part.bare && isLittle(part) && !isLedInto(part);
        const wordsThatStay = all.filter(part => part.leads === 0 && !part.picture && !goes(part));
        const endsWithin = (part, other) => other.bottom > part.top && other.bottom <= part.bottom + 1;
        const leadsOn = part => part.leads > 0 && wordsThatStay.some(other => endsWithin(part, other) && page.mayLeadInto(part, other));
        return all.filter(part => goes(part) && !leadsOn(part));
    }
}
