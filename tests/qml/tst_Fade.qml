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

        Fade {
            width: 20
            height: 100
            from: "#ffffff"
            to: "#000000"
        }
    }

    KioskTest {
        name: "Fade"

        function test_itGoesFromTopToFoot(): void {
            const fade = createTemporaryObject(subject, root);
            verify(fade, "it can be made");
            waitForRendering(fade, 200);
            const picture = grabImage(fade);
            verify(picture.red(10, 2) > 240);
            verify(Math.abs(picture.red(10, 50) - 128) < 10);
            verify(picture.red(10, 97) < 15);
        }
    }
}
