// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Controls

Item {
    id: root

    width: 1040
    height: 760

    Component {
        id: subject

        StepButton {
            width: 120
            iconName: "plus"
            text: "1 mm"
            spoken: "One millimetre more"
        }
    }

    SignalSpy {
        id: clicked

        signalName: "clicked"
    }

    KioskTest {
        name: "StepButton"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            clicked.target = item;
            clicked.clear();
            return item;
        }

        function test_isSpokenInFull(): void {
            const button = make();
            compare(button.Accessible.name, "One millimetre more");
            tap(button);
            compare(clicked.count, 1);
        }
    }
}
