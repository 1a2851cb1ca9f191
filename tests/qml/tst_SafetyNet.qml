// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Pages

Item {
    id: root

    width: 1040
    height: 760

    Component {
        id: subject

        SafetyNet {
            width: 600
            title: "Tell us at once if …"
            items: ["you get short of breath"]
        }
    }

    KioskTest {
        name: "SafetyNet"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function test_isNotThereWithoutItems(): void {
            verify(make().visible);
            verify(!make({ items: [] }).visible);
        }
    }
}
