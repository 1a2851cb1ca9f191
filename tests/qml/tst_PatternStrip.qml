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

        PatternStrip {
            width: 300
            height: 20
            category: 2
            stroke: "black"
        }
    }

    KioskTest {
        name: "PatternStrip"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function test_thePatternsDifferWithoutColour(): void {
            const pictures = [];
            for (let category = 1; category <= 5; ++category) {
                const strip = make({ category: category });
                pictures.push(grabImage(strip));
                strip.visible = false;
            }
            for (let one = 0; one < 5; ++one) {
                for (let other = one + 1; other < 5; ++other)
                    verify(!pictures[one].equals(pictures[other]), one + " and " + other);
            }
        }
    }
}
