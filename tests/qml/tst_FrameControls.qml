// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Shell
import LegCheck.Samples

Item {
    id: root

    width: 1040
    height: 760

    Component {
        id: house

        SampleHouse {}
    }

    Component {
        id: subject

        FrameControls {
            width: 1040
            height: implicitHeight
            column: false
        }
    }

    SignalSpy {
        id: wanted
    }

    KioskTest {
        name: "FrameControls"

        property SampleHouse behind

        function make(place, properties): Item {
            behind = house.createObject(root); // outlives what stands before it
            behind.walkTo(place);
            const item = createTemporaryObject(subject, root, Object.assign({ visit: behind.visit }, properties ?? {}));
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function test_aToolSaysWhatIsWanted_data(): var {
            return [
                { tag: "language", button: "languageButton", signalName: "languageWanted" },
                { tag: "text", button: "textButton", signalName: "textSizeWanted" },
                { tag: "contrast", button: "contrastButton", signalName: "contrastWanted" }
            ];
        }

        function test_aToolSaysWhatIsWanted(data): void {
            const controls = make("leg");
            wanted.clear();
            wanted.target = controls;
            wanted.signalName = data.signalName;
            tap(findChild(controls, data.button));
            compare(wanted.count, 1);
        }

        function test_helpAsksFirst(): void {
            const controls = make("leg");
            const help = findChild(controls, "helpButton");
            tap(help);
            compare(behind.place, "Help");
            verify(!help.visible);
        }

        function test_theStartPageNeedsNeitherLanguageNorNext(): void {
            const controls = make("Start");
            verify(!findChild(controls, "languageButton").visible);
            verify(!findChild(controls, "nextButton").visible);
            verify(findChild(controls, "helpButton").visible);
        }

        function test_toolsSayHowTheyStand(): void {
            const controls = make("leg", { textEnlarged: true, textLargest: true, highContrast: true });
            verify(findChild(controls, "textButton").chosen);
            compare(findChild(controls, "textButton").text, "Usual text");
            verify(findChild(controls, "contrastButton").chosen);
        }

        function test_inAColumnNextStandsAtTheBottom(): void {
            const controls = make("leg", { column: true, width: 290, height: 760 });
            const next = findChild(controls, "nextButton");
            const bottom = next.mapToItem(controls, 0, next.height).y;
            compare(bottom, controls.height);
        }
    }
}
