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

        TapTarget {
            text: "Here"
        }
    }

    SignalSpy {
        id: clicked

        signalName: "clicked"
    }

    KioskTest {
        name: "TapTarget"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            clicked.target = item;
            clicked.clear();
            return item;
        }

        function test_isAsLargeAsAFingerNeeds(): void {
            const target = make();
            verify(target.width >= Theme.target);
            verify(target.height >= Theme.target);
        }

        function test_assistiveTechnologyCanPressIt(): void {
            const target = make({ description: "What it does" });
            compare(target.Accessible.name, "Here");
            compare(target.Accessible.description, "What it does");
            target.Accessible.pressAction();
            compare(clicked.count, 1);
        }
    }
}
