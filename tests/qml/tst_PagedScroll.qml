// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Controls
import LegCheck.Theme

Item {
    id: root

    width: 1040
    height: 760

    Component {
        id: subject

        PagedScroll {
            width: 600
            height: 500

            Column {
                width: parent.width

                Repeater {
                    model: 12

                    ActionButton {
                        required property int index

                        objectName: "row" + index
                        width: 400
                        text: "Row " + index
                    }
                }
            }
        }
    }

    Component {
        id: tallSubject

        PagedScroll {
            width: 600
            height: 500

            ActionButton {
                width: 600
                height: 2000
                text: "Higher than the page"
            }
        }
    }

    KioskTest {
        name: "PagedScroll"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function test_theButtonTurnsThePage(): void {
            const page = make();
            tryVerify(() => page.turned);
            tap(findChild(page, "moreBelow"));
            verify(page.offset > 0);
            tap(findChild(page, "backUp"));
            compare(page.offset, 0);
        }

        function test_theEndCanBeReached(): void {
            const page = make();
            tryVerify(() => page.turned);
            const more = findChild(page, "moreBelow");
            for (let i = 0; i < 10 && more.enabled; ++i)
                tap(more);
            compare(page.offset, page.furthest);
        }

        function test_theRestIsUnseenUntilItsEndWasInView(): void {
            const page = make();
            tryVerify(() => page.restUnseen);
            const more = findChild(page, "moreBelow");
            tap(more);
            verify(more.enabled && page.restUnseen, "not the end yet");
            for (let i = 0; i < 10 && more.enabled; ++i)
                tap(more);
            verify(!page.restUnseen);
            page.backToTop();
            verify(!page.restUnseen, "what was seen was seen");
        }

        function test_aPageMaySayHowMuchMustBeSeen(): void {
            const page = make();
            tryVerify(() => page.restUnseen);
            const more = findChild(page, "moreBelow");
            compare(more.tone, ActionButton.Tone.Primary);
            page.mustSee = page.viewHeight + 60;
            verify(page.restUnseen);
            page.restShown = true;
            compare(more.tone, ActionButton.Tone.Secondary);
            tap(more);
            verify(!page.atEnd && !page.restUnseen);
            compare(more.tone, ActionButton.Tone.Primary);
            page.backToTop();
            verify(!page.restUnseen, "what was seen was seen");
        }

        function test_whatFitsHasNoRest(): void {
            const page = make();
            page.height = 12000;
            tryVerify(() => !page.turned);
            verify(!page.restUnseen);
        }

        function test_focusIsBroughtIntoView(): void {
            const page = make();
            tryVerify(() => page.turned);
            findChild(page, "row11").forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => page.offset > 0);
        }

        // The frame is higher than what a screenful may leave empty.
        function test_whatMustBeCutFadesThere(): void {
            const page = createTemporaryObject(tallSubject, root);
            tryVerify(() => page.turned);
            tryCompare(page.breaks, "fadingCount", 1);
            verify(!findChild(page, "fadeBelow").visible);
            verify(!findChild(page, "fadeAbove").visible);
            page.moveTo(page.furthest);
            compare(page.breaks.fadingCount, 0);
            verify(!findChild(page, "fadeBelow").visible);
            verify(findChild(page, "fadeAbove").visible);
        }

        function test_noCardIsCutAtAnEdge(): void {
            const page = make();
            tryVerify(() => page.breaks.footCut > 0);
            const seen = new Set();
            for (let turn = 0; turn < 12; ++turn) {
                wait(Theme.scrollGlide + 50);
                for (let row = 0; row < 12; ++row) {
                    const card = findChild(page, "row" + row);
                    const top = card.mapToItem(page, 0, 0).y;
                    const beyond = top + card.height <= page.breaks.headCut + 1 || top >= page.viewHeight - page.breaks.footCut - 1;
                    const whole = top >= page.breaks.headCut - 1 && top + card.height <= page.viewHeight - page.breaks.footCut + 1;
                    verify(beyond || whole, "row " + row + " on screenful " + turn);
                    if (whole)
                        seen.add(row);
                }
                tap(findChild(page, "moreBelow"));
            }
            compare(seen.size, 12);
            verify(page.atEnd);
        }

        function test_whatMovedIsReadAgain(): void {
            const page = make();
            tryVerify(() => page.breaks.footCut > 0);
            findChild(page, "row1").width = 300;
            tryVerify(() => page.breaks.parts[1].right === 300);
        }

        function test_noButtonsWhenAllFits(): void {
            const page = make({ height: 5000 });
            tryVerify(() => !page.overflows);
            tryVerify(() => findChild(page, "moreBelow") === null);
        }
    }
}
