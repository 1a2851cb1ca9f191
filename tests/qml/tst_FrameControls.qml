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
        id: languageWanted

        signalName: "languageWanted"
    }

    KioskTest {
        name: "FrameControls"

        property SampleHouse behind

        function make(place, properties): Item {
            behind = house.createObject(root); // outlives what stands before it
            behind.walkTo(place);
            const item = createTemporaryObject(subject, root, Object.assign({ visit: behind.visit, display: behind.display }, properties ?? {}));
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function test_anotherLanguageIsWanted(): void {
            const controls = make("leg");
            languageWanted.target = controls;
            languageWanted.clear();
            tap(findChild(controls, "languageButton"));
            compare(languageWanted.count, 1);
        }

        function test_theToolsReachTheDisplay(): void {
            const controls = make("leg");
            tap(findChild(controls, "textButton"));
            compare(behind.display.textScale, 1.4);
            tap(findChild(controls, "contrastButton"));
            verify(behind.display.highContrast);
            verify(findChild(controls, "contrastButton").chosen);
        }

        function test_helpAsksFirst(): void {
            const controls = make("leg");
            const help = findChild(controls, "helpButton");
            tap(help);
            compare(behind.place, "Help");
            verify(!help.visible);
        }

        function test_helpIsOffered_data(): var {
            return [
                { tag: "Intro" },
                { tag: "Recap" },
                { tag: "Outcome" }
            ];
        }

        function test_helpIsOffered(data): void {
            verify(findChild(make(data.tag), "helpButton").visible);
        }

        function test_helpIsOfferedToWhoReads(): void {
            const controls = make("Outcome");
            for (const read of [() => behind.visit.openLearnMenu(), () => behind.visit.openLearnPage("help")]) {
                read();
                verify(findChild(controls, "helpButton").visible);
            }
            behind.visit.askForHelp();
            verify(!findChild(controls, "helpButton").visible);
            behind.visit.confirmHelp();
            compare(behind.place, "StaffNow");
            verify(!findChild(controls, "helpButton").visible);
        }

        function test_theStartPageNeedsNeitherLanguageNorNext(): void {
            const controls = make("Start");
            verify(!findChild(controls, "languageButton"));
            verify(!findChild(controls, "nextButton"));
            verify(findChild(controls, "helpButton").visible);
            const alone = controls.implicitHeight;
            // Made a moment later, unseen, for the page to come.
            tryVerify(() => findChild(controls, "nextButton") !== null);
            verify(!findChild(controls, "nextButton").visible);
            compare(controls.implicitHeight, alone);
        }

        function test_theToolsStandBelowBackAndNext_data(): var {
            return [
                { tag: "at once", late: false },
                { tag: "after the start page", late: true }
            ];
        }

        function test_theToolsStandBelowBackAndNext(data): void {
            const controls = make(data.late ? "Start" : "leg");
            if (data.late) {
                tryVerify(() => findChild(controls, "nextButton") !== null);
                behind.walkTo("leg");
            }
            const next = findChild(controls, "nextButton");
            const help = findChild(controls, "helpButton");
            tryVerify(() => help.mapToItem(controls, 0, 0).y >= next.mapToItem(controls, 0, next.height).y);
            compare(help.mapToItem(controls, 0, help.height).y, controls.implicitHeight);
        }

        function test_inAColumnNextStandsAtTheBottom(): void {
            const controls = make("leg", { column: true, width: 290, height: 760 });
            const next = findChild(controls, "nextButton");
            const bottom = next.mapToItem(controls, 0, next.height).y;
            compare(bottom, controls.height);
        }
    }
}
