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

        TicketNumber {
            width: 500
            ticket: "A-017"
        }
    }

    KioskTest {
        name: "TicketNumber"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function test_isSpoken(): void {
            compare(make().Accessible.name, "Your number is A-017");
        }
    }
}
