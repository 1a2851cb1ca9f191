// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Shell
import LegCheck.Controls
import LegCheck.Theme

Item {
    id: root

    width: 1040
    height: 760

    Component {
        id: subject

        Item {
            width: 400
            height: 200

            ActionButton {
                objectName: "below"
                anchors.fill: parent
                text: "Next"
            }

            TapShield {
                objectName: "shield"
                anchors.fill: parent
            }
        }
    }

    KioskTest {
        name: "TapShield"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        SignalSpy {
            id: clicked

            signalName: "clicked"
        }

        function test_aMouseIsAFingerToo(): void {
            const button = findChild(make(), "below");
            clicked.target = button;
            clicked.clear();
            mouseClick(button);
            compare(clicked.count, 1);
            mouseClick(button);
            compare(clicked.count, 1);
            wait(Theme.deadTime + 100);
            mouseClick(button);
            compare(clicked.count, 2);
        }

        // Keeping the answers may take a second while others write to the same disk.
        function test_whoTapsAgainForAPageThatIsSlowDoesNotTapOnIt(): void {
            const item = make();
            const button = findChild(item, "below");
            const shield = findChild(item, "shield");
            clicked.target = button;
            clicked.clear();
            tap(button);
            compare(clicked.count, 1);
            const end = Date.now() + 2 * Theme.deadTime;
            while (Date.now() < end) {} // nothing is drawn meanwhile
            shield.awaitPage();
            tap(button);
            compare(clicked.count, 1);
            tryVerify(() => !shield.awaited);
            tap(button);
            compare(clicked.count, 1);
            tryVerify(() => !shield.raised);
            tap(button);
            compare(clicked.count, 2);
        }

        function test_whoWaitsForAPageThatIsQuickWaitsNoLonger(): void {
            const item = make();
            const button = findChild(item, "below");
            const shield = findChild(item, "shield");
            clicked.target = button;
            clicked.clear();
            tap(button);
            shield.awaitPage();
            wait(Theme.deadTime + 100);
            verify(!shield.raised);
            tap(button);
            compare(clicked.count, 2);
        }

        function test_aSecondTapAtOnceIsSwallowed(): void {
            const button = findChild(make(), "below");
            clicked.target = button;
            clicked.clear();
            tap(button);
            compare(clicked.count, 1);
            tap(button);
            compare(clicked.count, 1);
            wait(Theme.deadTime + 100);
            tap(button);
            compare(clicked.count, 2);
        }
    }
}
