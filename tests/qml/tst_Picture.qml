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

        Picture {
            width: 200
            height: 200
            source: "qrc:/images/pages/welcome.svg"
            description: "A person at a kiosk."
        }
    }

    KioskTest {
        name: "Picture"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function test_isDescribed(): void {
            const picture = make();
            compare(picture.Accessible.role, Accessible.Graphic);
            compare(picture.Accessible.name, "A person at a kiosk.");
        }

        function test_itIsDrawnInItsSize(): void {
            tryCompare(make(), "drawn", Qt.size(200, 200));
        }

        // Another language moves everything about, and most of it back again.
        function test_whatWasSeenIsDrawnAnewOnceAtRest(): void {
            const picture = make();
            tryCompare(picture, "isNew", false);
            picture.width = 300;
            picture.height = 250;
            wait(0);
            compare(picture.drawn, Qt.size(200, 200));
            verify(picture.stretched);
            tryCompare(picture, "drawn", Qt.size(300, 250));
            verify(!picture.stretched);
        }

        function test_withoutADescriptionItIsNotSpoken(): void {
            verify(make({ description: "" }).Accessible.ignored);
        }
    }
}
