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

        Overlay {
            width: 800
            height: 600
            title: "Are you still there?"
        }
    }

    KioskTest {
        name: "Overlay"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function test_isThereOnlyWhileOpen(): void {
            const overlay = make();
            verify(!overlay.visible);
            overlay.open = true;
            verify(overlay.visible);
            verify(overlay.activeFocus);
            compare(overlay.Accessible.name, "Are you still there?");
        }
    }
}
