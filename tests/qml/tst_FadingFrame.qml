// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Controls
import LegCheck.Theme

Item {
    id: root

    width: 1040
    height: 760

    PageBreaks {
        id: pageBreaks
    }

    Component {
        id: cardOnly

        Item {
            readonly property alias card: option

            width: 600
            height: 900

            OptionCard {
                id: option

                y: 100
                width: 200
                height: implicitHeight
                text: "Words of an answer that stand in many lines of a narrow card"
            }
        }
    }

    Component {
        id: frameOnly

        FadingFrame {
            height: 60
            breaks: pageBreaks
            index: 0
        }
    }

    KioskTest {
        name: "FadingFrame"

        /*! A page with a card that is cut above its last line. */
        function make(): Item {
            const page = createTemporaryObject(cardOnly, root);
            pageBreaks.page.read(page);
            pageBreaks.uncover();
            const lines = pageBreaks.parts[0].lines;
            pageBreaks.endFoot(lines[lines.length - 2].bottom + 10, 0, true);
            compare(pageBreaks.fadingCount, 1);
            return page;
        }

        function test_itLooksLikeWhatItContinues(): void {
            const page = make();
            const frame = createTemporaryObject(frameOnly, page);
            compare(frame.face, page.card.background);
            compare(frame.width, page.card.width);
            page.card.chosen = true;
            compare(frame.ground, Theme.chosen);
        }

        // Then it is a card that is a little lower, and fades nowhere.
        function test_whereOnlyAnEdgeIsMissingItIsDrawn(): void {
            const page = make();
            const card = pageBreaks.parts[0];
            pageBreaks.uncover();
            pageBreaks.endFoot(card.bottom - 2, 0, true);
            compare(pageBreaks.fadingCount, 1);
            const frame = createTemporaryObject(frameOnly, page);
            verify(frame.ends);
            for (let i = 0; i < frame.children.length; ++i)
                verify(!(frame.children[i] instanceof Fade) || !frame.children[i].visible);
            pageBreaks.uncover();
            const lines = card.lines;
            pageBreaks.endFoot(lines[lines.length - 1].bottom + 1, 0, true);
            verify(!createTemporaryObject(frameOnly, page).ends);
        }

        function test_nothingOfItShowsBesideWhatEndsLower(): void {
            const page = make();
            pageBreaks.fading[0].above = 200;
            const frame = createTemporaryObject(frameOnly, page);
            const below = [];
            for (let i = 0; i < frame.children.length; ++i) {
                if (frame.children[i].y >= frame.height && frame.children[i].height > 0)
                    below.push(frame.children[i]);
            }
            compare(below.length, 1);
            compare(below[0].y + below[0].height, 200 + 1);
            compare(below[0].width, frame.width);
        }

        // A list changes while its foot fades.
        function test_theCardMayGoBeforeItDoes(): void {
            const page = make();
            const frame = createTemporaryObject(frameOnly, root);
            page.destroy();
            tryVerify(() => frame.face === null);
            compare(frame.ground, Theme.surface);
        }
    }
}
