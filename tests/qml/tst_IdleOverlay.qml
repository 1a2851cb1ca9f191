// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Shell

Item {
    id: root

    width: 1040
    height: 760

    Component {
        id: subject

        IdleOverlay {
            width: 1040
            height: 760
            open: true
            secondsLeft: 24
        }
    }

    SignalSpy {
        id: moreTimeWanted

        signalName: "moreTimeWanted"
    }

    KioskTest {
        name: "IdleOverlay"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            moreTimeWanted.target = item;
            moreTimeWanted.clear();
            return item;
        }

        function test_oneTouchKeepsTheVisit(): void {
            tap(findChild(make(), "moreTime"));
            compare(moreTimeWanted.count, 1);
        }

        function test_oneKeyKeepsTheVisit(): void {
            const overlay = make();
            const button = findChild(overlay, "moreTime");
            button.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(moreTimeWanted.count, 1);
        }
    }
}
