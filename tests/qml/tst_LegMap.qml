// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Controls

Item {
    id: root

    width: 1000
    height: 1000

    Component {
        id: subject

        LegMap {
            width: 800 + 16
            height: 900 + 16
            leg: "both"
            chosenPlaces: ["calf"]
        }
    }

    SignalSpy {
        id: placeTapped

        signalName: "placeTapped"
    }

    KioskTest {
        name: "LegMap"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            placeTapped.target = item;
            placeTapped.clear();
            return item;
        }

        // The drawing is 800 x 900, so the map's pixels are the drawing's, 8 further in.
        function touchAt(map: Item, x: real, y: real): void {
            const area = findChild(map, "legMapTouch");
            mouseClick(area, x * area.width / 800, y * area.height / 900);
        }

        function test_aTouchTellsThePlace_data() {
            return [
                { tag: "left calf, from behind", x: 500, y: 600, place: "calf" },
                { tag: "right calf, from behind", x: 680, y: 600, place: "calf" },
                { tag: "left shin, from the front", x: 260, y: 600, place: "shin" },
                { tag: "hollow of the right knee", x: 680, y: 450, place: "behind_knee" },
                { tag: "left foot", x: 260, y: 850, place: "ankle_foot" }
            ];
        }

        function test_aTouchTellsThePlace(row): void {
            touchAt(make(), row.x, row.y);
            compare(placeTapped.count, 1);
            compare(placeTapped.signalArguments[0][0], row.place);
        }

        function test_onlyTheSoreLegCanBeTouched(): void {
            const map = make({ leg: "left" });
            touchAt(map, 680, 600);
            compare(placeTapped.count, 0);
            touchAt(map, 500, 600);
            compare(placeTapped.count, 1);
        }

        // Nor do they change sides where a language is read from the right.
        function test_wordsStandAboveTheirLegs_data(): var {
            return [
                { tag: "from the left", mirrored: false },
                { tag: "from the right", mirrored: true }
            ];
        }

        function test_wordsStandAboveTheirLegs(row): void {
            const map = make();
            map.LayoutMirroring.enabled = row.mirrored;
            map.LayoutMirroring.childrenInherit = true;
            const area = findChild(map, "legMapTouch");
            const front = findChild(map, "front");
            const behind = findChild(map, "behind");
            const middle = item => item.mapToItem(area, item.width / 2, item.height).x;
            fuzzyCompare(middle(front), area.width / 4, 2);
            fuzzyCompare(middle(behind), area.width * 3 / 4, 2);
            verify(front.mapToItem(area, 0, front.height).y <= 1);
            compare(front.font.pixelSize, behind.font.pixelSize);
            verify(front.contentWidth <= area.width / 2);
        }

        function test_onAWideCardWordsStandBesideTheLegs_data(): var {
            return [
                { tag: "from the left", mirrored: false },
                { tag: "from the right", mirrored: true }
            ];
        }

        function test_onAWideCardWordsStandBesideTheLegs(row): void {
            const map = make();
            map.width = 1000;
            map.height = 600;
            map.LayoutMirroring.enabled = row.mirrored;
            map.LayoutMirroring.childrenInherit = true;
            const area = findChild(map, "legMapTouch");
            const front = findChild(map, "front");
            const behind = findChild(map, "behind");
            verify(area.height >= 600 - 20, "the legs have all the height");
            verify(front.mapToItem(area, front.width, 0).x <= 0);
            verify(behind.mapToItem(area, 0, 0).x >= area.width);
            compare(front.font.pixelSize, behind.font.pixelSize);
        }

        function test_besideTheLegsNothingHappens(): void {
            touchAt(make(), 400, 20);
            compare(placeTapped.count, 0);
        }
    }
}
