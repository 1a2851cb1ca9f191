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

        LearnMenuPage {
            width: root.width
            height: root.height
            pages: Samples.learnPages
        }
    }

    SignalSpy {
        id: pageWanted

        signalName: "pageWanted"
    }

    KioskTest {
        name: "LearnMenuPage"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            pageWanted.target = item;
            pageWanted.clear();
            return item;
        }

        // Beside a hole it would look forgotten.
        function test_theLastOfAnOddNumberHasItsRowToItself(): void {
            const page = make({ width: Theme.px(400) });
            const first = findChild(page, "learn_differences");
            verify(first.width < page.width / 2);
            page.pages = [Samples.learnPages[0]];
            tryVerify(() => findChild(page, "learn_differences").width > page.width * 0.9);
        }

        // More of them are in view so.
        function test_whereRowsAreTooManyEachIsAsHighAsItsWords(): void {
            const page = make({
                width: Theme.px(120),
                height: 2000
            });
            const rows = Samples.learnPages.map(each => findChild(page, "learn_" + each.id));
            verify(!page.crowded);
            rows.forEach(row => compare(row.height, page.rowHeight));
            page.height = page.rowHeight;
            tryVerify(() => page.crowded);
            rows.forEach((row, i) => compare(row.height, page.highestOf(i, i + 1)));
        }

        // All of one size, or one would look like less.
        function test_whereLargeRowsAreTooManyTheirWordsShrinkALittleTogether(): void {
            Theme.textScale = 1.4;
            const page = make({ width: Theme.px(120) });
            const rows = Samples.learnPages.map(each => findChild(page, "learn_" + each.id));
            let shrunk = false;
            for (let width = 120; width < 240 && !shrunk; width += 4) {
                page.height = 4000;
                page.width = Theme.px(width);
                tryVerify(() => !page.crowded && page.wordFit === 1);
                page.height = Theme.px(40);
                tryVerify(() => page.cramped);
                shrunk = page.wordFit < 1;
            }
            verify(shrunk);
            verify(page.wordFit >= 0.85, page.wordFit);
            rows.forEach(row => compare(row.wordFit, page.wordFit));
            // Nor do they grow again for the room that this gives.
            page.height = 4000;
            tryVerify(() => !page.crowded);
            verify(page.wordFit < 1);
            Theme.textScale = 1;
        }

        function test_touchingARowOpensThePage(): void {
            const page = make();
            tap(findChild(page, "learn_tests"));
            compare(pageWanted.signalArguments[0][0], "tests");
        }
    }
}
