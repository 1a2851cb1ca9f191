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

        OutOfOrderPage {
            anchors.fill: parent
        }
    }

    KioskTest {
        name: "OutOfOrderPage"

        function test_saysAllOnOneScreen(): void {
            const page = createTemporaryObject(subject, root);
            verify(page, "it can be made");
            waitForRendering(page, 200);
            verify(!page.overflows, "nobody must turn it");
        }
    }
}
