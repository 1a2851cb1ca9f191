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

        FaceScale {
            width: 1000
            roomHeight: 600
            height: implicitHeight
            faces: ["qrc:/images/faces/face_0.svg", "qrc:/images/faces/face_2.svg", "qrc:/images/faces/face_4.svg", "qrc:/images/faces/face_6.svg", "qrc:/images/faces/face_8.svg", "qrc:/images/faces/face_10.svg"]
            lowest: 0
            highest: 10
            given: true
            value: 3
            lowestText: "No pain"
            highestText: "Worst pain"
        }
    }

    SignalSpy {
        id: picked

        signalName: "picked"
    }

    KioskTest {
        name: "FaceScale"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            picked.target = item;
            picked.clear();
            return item;
        }

        function test_everyNumberCanBePicked(): void {
            const scale = make();
            for (let number = 0; number <= 10; ++number) {
                const key = findChild(scale, "number" + number);
                tryVerify(() => key.width > 0);
                verify(key.height >= Theme.target - 1, "number " + number + " is " + key.height);
                tap(key);
                compare(picked.signalArguments[number][0], number);
            }
        }

        function test_roomThatIsLeftGoesToTheNumbers(): void {
            const scale = make({ width: 1400 });
            const key = findChild(scale, "number4");
            tryVerify(() => key.height > 1.5 * Theme.target);
            verify(scale.implicitHeight <= scale.roomHeight + 1);
            scale.roomHeight = 320;
            tryVerify(() => key.height < 1.2 * Theme.target);
        }

        function test_theWorstIsNamedWhereItStands_data(): var {
            return [
                { tag: "one row", width: 2200, below: false },
                { tag: "two rows", width: 1000, below: true }
            ];
        }

        function test_theWorstIsNamedWhereItStands(row): void {
            const scale = make({ width: row.width, roomHeight: 520 });
            compare(scale.rows > 1, row.below);
            const worst = findChild(scale, "worst");
            const ten = findChild(scale, "number10");
            tryVerify(() => ten.width > 0);
            compare(worst.mapToItem(scale, 0, 0).y > ten.mapToItem(scale, 0, 0).y, row.below);
            verify(worst.y + worst.height <= scale.implicitHeight + 1);
        }

        // Two rows of numbers leave the faces no room: the page is turned, and they are seen.
        function test_facesAreSeenWhereThePageIsTurned(): void {
            const scale = make({ width: Theme.px(180), roomHeight: Theme.px(60) });
            compare(scale.rows, 2);
            verify(scale.implicitHeight > scale.roomHeight);
            verify(scale.rowHeight - Theme.target >= Theme.px(20));
        }

        function test_numbersOfARowStandInLine(): void {
            // Wide keys with the tick beside the digits, and narrow ones with the tick on the corner.
            for (const width of [1000, 700]) {
                const scale = make({ width: width });
                const height = number => findChild(findChild(scale, "number" + number), "digits").mapToItem(scale, 0, 0).y;
                compare(height(3), height(2));
                compare(height(10), height(9));
            }
        }

        function test_theGivenNumberIsChosen(): void {
            const scale = make();
            verify(findChild(scale, "number3").chosen);
            verify(!findChild(scale, "number4").chosen);
        }
    }
}
