// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.Pages
import LegCheck.ViewModels

/*!
    Has a page read aloud: whatever on it says what a voice reads of it (`readOut`), from the top. A frame
    stands around what is heard, and the page turns with it.
*/
Item {
    id: root

    property VoiceViewModel voice: null

    /*! Which item each passage is of. */
    property list<Item> spots
    readonly property int passage: voice !== null ? voice.passage : -1
    readonly property Item spot: passage >= 0 && passage < spots.length ? spots[passage] : null

    /*! `own`: what stands there is this patient's alone. */
    function read(page: Item, own: bool): void {
        const found = [];
        const passages = [];
        root.gather(page, found, passages, own);
        root.spots = found;
        root.voice.read(passages);
    }

    function gather(item, found, passages, own): void {
        if (!item.visible || item.opacity === 0)
            return;
        if (!item["readOut"]) {
            for (let i = 0; i < item.children.length; ++i)
                root.gather(item.children[i], found, passages, own);
            return;
        }
        const tile = item as LanguageTile;
        for (const text of item["readOut"]()) {
            if (text === "")
                continue;
            found.push(item);
            passages.push({
                text: text,
                language: tile ? tile.tag : "",
                own: own
            });
        }
    }

    /*! Brings what is heard into view. */
    function follow(): void {
        // Not `spot`, which may still be that of the passage before.
        const heard = passage >= 0 && passage < spots.length ? spots[passage] : null;
        if (!heard)
            return;
        let first = passage;
        while (first > 0 && spots[first - 1] === heard)
            --first;
        if (heard["beRead"])
            heard["beRead"](passage - first);
        for (let above = heard.parent; above; above = above.parent) {
            const scroll = above as PagedScroll;
            if (scroll)
                scroll.reveal(heard);
        }
    }

    onPassageChanged: follow()

    Rectangle {
        objectName: "heardMark"
        // Not ??: compiled, it takes an item that is null for one (Qt 6.4).
        parent: root.spot !== null ? root.spot : root
        anchors.fill: parent
        anchors.margins: -Theme.gapSmall / 2
        visible: root.spot !== null
        z: 1
        color: "transparent"
        radius: Theme.radius
        border.width: Theme.edgeChosen
        border.color: Theme.action
    }
}
