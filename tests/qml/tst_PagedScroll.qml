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

        function test_whatGoesOnBeyondAnEdgeFadesThere(): void {
            const page = make();
            tryVerify(() => page.turned);
            tryVerify(() => findChild(page, "fadeBelow").visible);
            verify(!findChild(page, "fadeAbove").visible);
            page.reveal(findChild(page, "row11"));
            verify(!findChild(page, "fadeBelow").visible);
            verify(findChild(page, "fadeAbove").visible);
        }

        function test_noButtonsWhenAllFits(): void {
            const page = make({ height: 5000 });
            tryVerify(() => !page.overflows);
            tryVerify(() => findChild(page, "moreBelow") === null);
        }
    }
}
