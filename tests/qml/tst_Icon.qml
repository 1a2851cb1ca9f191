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

        Icon {
            name: "next"
            directed: true
        }
    }

    KioskTest {
        name: "Icon"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function test_turnsRoundWithTheLanguage(): void {
            const icon = make();
            verify(!icon.mirror);
            icon.LayoutMirroring.enabled = true;
            verify(icon.mirror);
        }

        function test_mostSignsDoNotTurn(): void {
            const icon = make({ directed: false });
            icon.LayoutMirroring.enabled = true;
            verify(!icon.mirror);
        }
    }
}
