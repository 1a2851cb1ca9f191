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

        Item {
            width: 100
            height: 100

            FocusRing {
                objectName: "ring"
            }
        }
    }

    KioskTest {
        name: "FocusRing"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function test_liesOutsideTheControl(): void {
            const ring = findChild(make(), "ring");
            verify(ring.width > 100);
            verify(ring.border.width >= 4);
        }
    }
}
