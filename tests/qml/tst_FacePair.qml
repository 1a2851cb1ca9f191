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

        FacePair {
            width: 300
            height: 260
            face: "qrc:/images/faces/face_4.svg"
            first: 4
            last: 5
            given: true
            value: 5
        }
    }

    SignalSpy {
        id: picked

        signalName: "picked"
    }

    KioskTest {
        name: "FacePair"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            picked.target = item;
            picked.clear();
            return item;
        }

        function test_bothNumbersCanBePicked(): void {
            const pair = make();
            tap(findChild(pair, "number4"));
            tap(findChild(pair, "number5"));
            compare(picked.signalArguments[0][0], 4);
            compare(picked.signalArguments[1][0], 5);
        }

        // The last of eleven: on the grid of the others.
        function test_aLoneNumberIsAsWideAsTwo(): void {
            const pair = make({ first: 10, last: 10, highest: 10 });
            const key = findChild(pair, "number10");
            compare(key.width, pair.width);
            compare(key.mapToItem(pair, 0, 0).x, 0);
            const beside = make({ first: 10, last: 10, highest: 10, sideways: true });
            verify(findChild(beside, "number10").width < beside.width / 2);
        }
    }
}
