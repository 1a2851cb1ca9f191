// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Shell

Item {
    id: root

    width: 1040
    height: 760

    Component {
        id: subject

        ListenSheet {
            width: 1040
            height: 760
            open: true
        }
    }

    SignalSpy {
        id: told
    }

    KioskTest {
        name: "ListenSheet"

        function test_theTwoWays_data() {
            return [
                { tag: "confirmListening", signal: "confirmed" },
                { tag: "declineListening", signal: "declined" }
            ];
        }

        function test_theTwoWays(row): void {
            const sheet = createTemporaryObject(subject, root);
            verify(sheet, "it can be made");
            waitForRendering(sheet, 200);
            told.target = sheet;
            told.signalName = row.signal;
            told.clear();
            tap(findChild(sheet, row.tag));
            compare(told.count, 1);
        }
    }
}
