// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Pages
import LegCheck.Samples

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

        function test_aLeftOutAnswerSaysSo(): void {
            const row = findChild(make(), "recap_since");
            compare(row.text, "No answer");
            verify(row.nothing);
        }
    }
}
