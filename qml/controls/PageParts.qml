// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    What a page is made of, from top to bottom: lines of words, pictures, cards, frames. Places are distances
    from the page's top and its left side, in pixels.
*/
QtObject {
    id: root

    /*! What is not to be cut: from its top to its bottom, from `left` to `right`; whether it lies on the
        bare page, where it can be covered; whether it is one thing; a picture; words with marks above; into how
        many it leads; and, of a card, what it is drawn with, the lines of its words, and its signs. */
    readonly property var all: []
    /*! Higher than a few lines: they may be parted. */
    readonly property var frames: []
    /*! Words of so many lines stay together, and of more no line stands alone; of the largest words a screenful
        holds few lines. */
    readonly property int fewLines: 3
    readonly property int together: Theme.textScale > 1.5 ? 1 : 2
    readonly property real smallFrame: 2.6 * Theme.target

    /*! Anew whenever the page has come to rest. True where a part is new or has moved. */
    function read(page: Item): bool {
        frames.length = 0;
        const found = partsIn(page, page, true);
        // From the last on: one that leads may lead into another.
        for (let i = found.length - 1; i >= 0; --i) {
            const later = found.slice(i + 1).filter(part => mayLeadInto(found[i], part));
            const below = later.slice(0, found[i].leads);
            found[i].bottom = below.reduce((most, part) => Math.max(most, part.bottom), found[i].bottom);
        }
        const isAsBefore = (part, i) => part.top === all[i].top && part.bottom === all[i].bottom && part.left === all[i].left && part.right === all[i].right && part.lines.length === all[i].lines.length;
        if (found.length === all.length && found.every(isAsBefore))
            return false;
        all.length = 0;
        for (const part of found)
            all.push(part);
        return true;
    }

    /*! One above the other, and not side by side. */
    function standsInLine(one: var, other: var): bool {
        return one.left < other.right && one.right > other.left;
    }

    /*! A sign leads into the words beside it, all others into what stands below them. */
    function mayLeadInto(part: var, other: var): bool {
        return part.sign || standsInLine(part, other);
    }

    function partsIn(item: Item, page: Item, bare: bool): var {
        let found = [];
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i];
            if (!child.visible || child.opacity === 0 || child.height <= 0)
                continue;
            const place = child.mapToItem(page, 0, 0);
            const ground = groundOf(child);
            const framed = ground !== null;
            if (child instanceof Text)
                found = found.concat(linesOf(child, place, bare));
            else if (child instanceof TapTarget || child instanceof LegMap)
                // Covered it could still be pressed.
                found.push(Object.assign(partOf(place, child.width, 0, child.height, false), framed ? faceOf(child, ground, page) : {}));
            else if (framed && child.children.length > 1 && child.height <= smallFrame)
                found.push(Object.assign(partOf(place, child.width, 0, child.height, bare), { whole: true }));
            else if (child instanceof Picture)
                found.push(Object.assign(partOf(place, child.width, 0, child.height, bare), { picture: true }));
            else if (child instanceof Icon)
                found.push(Object.assign(partOf(place, child.width, 0, child.height, bare), {
                    sign: true,
                    leads: 1
                }));
            else if (framed && child.children.length > 1)
                found = found.concat(framedParts(child, ground, place, page, bare));
            else
                found = found.concat(partsIn(child, page, bare && !framed));
        }
        return found;
    }

    /*! The upper edge of a frame would say nothing alone, nor with a sign and a heading; the lower one stands below
        something. */
    function framedParts(frame: Item, face: Rectangle, place: point, page: Item, bare: bool): var {
        const inner = partsIn(frame, page, false);
        frames.push(Object.assign(partOf(place, frame.width, 0, frame.height, bare), { face: face }));
        const lowest = inner.reduce((lowest, part) => part.bottom > lowest.bottom ? part : lowest, inner[0]);
        if (lowest)
            lowest.bottom = Math.max(lowest.bottom, place.y + frame.height);
        return [Object.assign(partOf(place, frame.width, 0, 0, bare), {
            face: face,
            leads: Math.min(3, inner.length)
        })].concat(inner);
    }

    /*! The colour of its own that it stands on, or the line within; null where there is none. */
    function groundOf(item: Item): Rectangle {
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i];
            const fills = child.width >= 0.9 * item.width && child.height >= 0.9 * item.height;
            if (child instanceof Rectangle && child.visible && fills)
                return child;
        }
        return item instanceof Rectangle ? item : null;
    }

    function partOf(place: point, width: real, from: real, end: real, bare: bool): var {
        return {
            left: place.x,
            right: place.x + width,
            top: place.y + from,
            bottom: place.y + end,
            ownBottom: place.y + end,
            bare: bare,
            whole: false,
            sign: false,
            picture: false,
            hangs: false,
            leads: 0,
            face: null,
            lines: [],
            signs: []
        };
    }

    /*! What a card is drawn with, and the lines and signs on it. */
    function faceOf(item: Item, face: Rectangle, page: Item): var {
        const found = {
            face: face,
            lines: [],
            signs: []
        };
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i];
            if (!child.visible || child.opacity === 0 || child.width <= 0)
                continue;
            const place = child.mapToItem(page, 0, 0);
            if (child instanceof Text) {
                found.lines = found.lines.concat(everyLineOf(child, place));
            } else if (child instanceof Icon || child instanceof ChosenMark || child instanceof Picture) {
                found.signs.push(Object.assign(partOf(place, child.width, 0, child.height, false), { picture: child instanceof Picture }));
            } else {
                const inner = faceOf(child, face, page);
                found.lines = found.lines.concat(inner.lines);
                found.signs = found.signs.concat(inner.signs);
            }
        }
        return found;
    }

    /*! From the line `first` to before the line `end`, with the tails of their letters. */
    function linesFrom(text: Text, place: point, first: int, end: int, bare: bool): var {
        const high = text.lineHeightMode === Text.FixedHeight ? text.lineHeight : text.contentHeight / text.lineCount;
        const centred = text.verticalAlignment === Text.AlignVCenter ? (text.height - text.contentHeight) / 2 : 0;
        const top = centred + ((text as BodyText)?.linesTop ?? 0);
        return Object.assign(partOf(place, text.width, top + first * high, top + end * high, bare), { hangs: (text as BodyText)?.hangs ?? false });
    }

    /*! Half of what explains an answer may say something else: short words stay together on a card too. */
    function everyLineOf(text: Text, place: point): var {
        if (text.text !== "" && text.lineCount <= fewLines)
            return [linesFrom(text, place, 0, text.lineCount, false)];
        const found = [];
        for (let line = 0; text.text !== "" && line < text.lineCount; ++line)
            found.push(linesFrom(text, place, line, line + 1, false));
        return found;
    }

    /*! As they may be parted. */
    function linesOf(text: Text, place: point, bare: bool): var {
        if (text.text === "")
            return [];
        const lines = text.lineCount;
        const from = (first, end) => linesFrom(text, place, first, end, bare);
        if (text.Accessible.role === Accessible.Heading)
            return [Object.assign(from(0, lines), { leads: (text as TitleText)?.complete ? 0 : 1 })];
        if (lines <= fewLines)
            return [from(0, lines)];
        const found = [from(0, together)];
        for (let line = together; line < lines - together; ++line)
            found.push(from(line, line + 1));
        found.push(from(lines - together, lines));
        return found;
    }
}
