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

        BulletList {
            width: 600
            items: ["One", "Two", "Three"]
        }
    }

    KioskTest {
        name: "BulletList"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function test_hasALineForEachItem(): void {
            const list = make();
            tryVerify(() => list.implicitHeight > 3 * 40);
        }
    }
}
