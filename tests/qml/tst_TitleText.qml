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

        TitleText {
            width: 300
            text: "Which leg hurts?"
        }
    }

    KioskTest {
        name: "TitleText"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function test_isAHeading(): void {
            compare(make().Accessible.role, Accessible.Heading);
        }
    }
}
