// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Pages
import LegCheck.Samples

Item {
    id: root

    width: 1040
    height: 760

    Component {
        id: subject

        LegMapPage {
            width: root.width
            height: root.height
            question: Samples.place
        }
    }

    SignalSpy {
        id: chosen

        signalName: "chosen"
    }

    KioskTest {
        name: "LegMapPage"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            chosen.target = item;
            chosen.clear();
            return item;
        }

        function test_aPlaceCanBeChosenByItsName(): void {
            const page = make();
            tap(findChild(page, "option_behind_knee"));
            compare(chosen.signalArguments[0][0], "behind_knee");
        }

        function test_orOnThePicture(): void {
            const page = make();
            const area = findChild(page, "legMapTouch");
            mouseClick(area, area.width * 500 / 800, area.height * 600 / 900);
            compare(chosen.signalArguments[0][0], "calf");
        }
    }
}
