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

        Banner {
            width: 600
            text: "Stop at once if it hurts."
            iconName: "warning"
            urgent: true
        }
    }

    KioskTest {
        name: "Banner"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function test_isSpokenAndGrowsWithItsWords(): void {
            const banner = make();
            compare(banner.Accessible.name, "Stop at once if it hurts.");
            const before = banner.implicitHeight;
            banner.text = "Stop at once if it hurts. Then tell the nurse about it, and wait until somebody comes to you.";
            verify(banner.implicitHeight > before);
        }

        // A printer has paper again: each sign is there in the colour it has meanwhile.
        function test_whatWarnedMayBecomeANote(): void {
            const banner = make();
            for (const contrast of [false, true]) {
                Theme.highContrast = contrast;
                banner.urgent = true;
                for (const name of ["print", "warning", "info"])
                    banner.iconName = name;
                banner.urgent = false;
            }
            Theme.highContrast = false;
            waitForRendering(banner, 200);
            verify(!banner.urgent);
        }
    }
}
