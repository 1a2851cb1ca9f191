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

        FinishedPage {
            width: root.width
            height: root.height
        }
    }

    SignalSpy {
        id: startedAgain

        signalName: "startedAgain"
    }

    KioskTest {
        name: "FinishedPage"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            startedAgain.target = item;
            startedAgain.clear();
            return item;
        }

        function test_theStartScreenIsOneTouchAway(): void {
            tap(findChild(make(), "startAgain"));
            compare(startedAgain.count, 1);
        }
    }
}
