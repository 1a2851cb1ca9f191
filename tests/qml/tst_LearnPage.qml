// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Pages
import LegCheck.Samples
import LegCheck.Theme

Item {
    id: root

    width: 1040
    height: 760

    Component {
        id: subject

        LearnPage {
            width: root.width
            height: root.height
            page: Samples.learnPage
        }
    }

    KioskTest {
        name: "LearnPage"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function pictures(item, found): var {
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                if (String(child).startsWith("Picture") && child.visible)
                    found.push(child);
                else
                    pictures(child, found);
            }
            return found;
        }

        // Beside the text, one below the other.
        function test_picturesHaveAColumnOfTheirOwnOnWideGlass(): void {
            const page = make();
            page.width = Theme.px(400);
            waitForRendering(page, 200);
            const found = pictures(page, []);
            compare(found.length, 3);
            let end = 0;
            for (const art of found) {
                const top = art.mapToItem(page, 0, 0);
                verify(top.x >= page.column, top.x);
                verify(top.y >= end, top.y + " " + end);
                end = top.y + art.height;
            }
            verify(page.implicitHeight >= end, "a picture at the end is within the page");
        }

        function test_picturesStandAmongTheWordsElsewhere(): void {
            const page = make();
            const found = pictures(page, []);
            compare(found.length, 3);
            for (const art of found)
                verify(art.mapToItem(page, 0, 0).x < page.column);
        }

        function test_longPagesAreTurned(): void {
            const page = make();
            tryVerify(() => page.turned);
            tap(findChild(page, "moreBelow"));
            verify(page.offset > 0);
        }
    }
}
