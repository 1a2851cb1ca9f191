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

        NumberPadPage {
            width: root.width
            height: root.height
            focus: true
            typed: "A-"
        }
    }

    SignalSpy {
        id: given

        signalName: "digitGiven"
    }

    SignalSpy {
        id: erased

        signalName: "erased"
    }

    SignalSpy {
        id: scanned

        signalName: "lineScanned"
    }

    KioskTest {
        name: "NumberPadPage"

        function make(): Item {
            const item = createTemporaryObject(subject, root);
            verify(item, "it can be made");
            waitForRendering(item, 200);
            for (const spy of [given, erased, scanned]) {
                spy.target = item;
                spy.clear();
            }
            return item;
        }

        function test_everyDigitCanBeTouched(): void {
            const item = make();
            for (let digit = 0; digit <= 9; ++digit) {
                tap(findChild(item, "digit" + digit));
                compare(given.signalArguments[digit][0], digit);
            }
            tap(findChild(item, "erase"));
            compare(erased.count, 1);
        }

        function test_aScannerIsAKeyboard(): void {
            const item = make();
            item.forceActiveFocus();
            for (const key of ["A", "-", "0", "1", "7"])
                keyClick(key);
            keyClick(Qt.Key_Return);
            compare(scanned.count, 1);
            compare(scanned.signalArguments[0][0].toUpperCase(), "A-017");
            compare(given.count, 3);
        }
    }
}
