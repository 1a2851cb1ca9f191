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

        RecapPage {
            width: root.width
            height: root.height
            recap: Samples.recap
        }
    }

    SignalSpy {
        id: changeWanted

        signalName: "changeWanted"
    }

    KioskTest {
        name: "RecapPage"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            changeWanted.target = item;
            changeWanted.clear();
            return item;
        }

        function test_touchingARowAsksToChangeIt(): void {
            const page = make();
            tap(findChild(page, "recap_since"));
            compare(changeWanted.signalArguments[0][0], "since");
        }

        // For one line less, and all alike: one of another size would look like less.
        function test_largeQuestionsShrinkALittleTogether(): void {
            const page = make();
            const rows = ["leg", "since"].map(id => findChild(page, "recap_" + id));
            for (const scale of [1, 1.4]) {
                Theme.textScale = scale;
                let shrunk = false;
                for (let width = 60; width < 160; width += 4) {
                    page.width = Theme.px(width);
                    verify(page.overlineFit >= 0.85);
                    rows.forEach(row => compare(row.overlineFit, page.overlineFit));
                    shrunk = shrunk || page.overlineFit < 1;
                }
                compare(shrunk, scale > 1.2);
            }
            Theme.textScale = 1;
        }

        function test_aLeftOutAnswerSaysSo(): void {
            const row = findChild(make(), "recap_since");
            compare(row.text, "No answer");
            verify(row.nothing);
        }
    }
}
