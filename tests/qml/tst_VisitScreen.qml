// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Controls
import LegCheck.Shell
import LegCheck.Samples
import LegCheck.Theme

Item {
    id: root

    width: 1400
    height: 1400

    Component {
        id: house

        SampleHouse {}
    }

    Component {
        id: subject

        VisitScreen {
            width: 1040
            height: 1400
        }
    }

    SignalSpy {
        id: languageWanted

        signalName: "languageWanted"
    }

    KioskTest {
        name: "VisitScreen"

        property SampleHouse behind

        function make(place, properties): Item {
            behind = house.createObject(root); // outlives what stands before it
            behind.walkTo(place);
            const item = createTemporaryObject(subject, root, Object.assign({
                visit: behind.visit,
                languages: behind.languages,
                display: behind.display
            }, properties ?? {}));
            verify(item, "it can be made");
            waitForRendering(item, 200);
            languageWanted.target = item;
            languageWanted.clear();
            return item;
        }

        function test_theToolsReachTheDisplay(): void {
            const screen = make("leg");
            tap(findChild(screen, "textButton"));
            compare(behind.display.textScale, 1.4);
            tap(findChild(screen, "contrastButton"));
            verify(behind.display.highContrast);
            tap(findChild(screen, "languageButton"));
            compare(languageWanted.count, 1);
        }

        function test_aQuestionIsAnsweredAndLeft(): void {
            const screen = make("emergency");
            tap(findChild(screen, "option_none"));
            tap(findChild(screen, "nextButton"));
            compare(behind.place, "limb_threat");
        }

        function test_nextShowsTheAnswersThatWereNotSeen(): void {
            const screen = make("emergency", { width: 1400, height: 700 });
            Theme.textScale = 2;
            const next = findChild(screen, "nextButton");
            const page = () => screen.page;
            tryVerify(() => page().restUnseen);
            waitForRendering(screen, 300);
            behind.visit.choose("breathless");
            let turns = 0;
            for (; turns < 12 && page().restUnseen; ++turns) {
                compare(next.text, "See the rest");
                compare(findChild(page(), "moreBelow").tone, ActionButton.Tone.Secondary, "one button is the loudest");
                const before = page().offset;
                tap(next);
                verify(page().offset > before);
            }
            verify(turns > 0);
            compare(behind.place, "emergency");
            compare(page().offset, page().furthest);
            compare(next.text, "Next");
            tap(next);
            compare(behind.place, "limb_threat");
            Theme.textScale = 1;
        }

        function test_aQuestionThatMayBeSkippedSaysSoUntilItIsAnswered(): void {
            const screen = make("for_whom");
            const next = findChild(screen, "nextButton");
            compare(next.text, "Skip");
            tap(findChild(screen, "option_self"));
            compare(next.text, "Next");
        }

        function test_theButtonsStandBesideThePageOnWideGlass(): void {
            const screen = make("leg", { width: 1400, height: 900 });
            verify(screen.column);
            const next = findChild(screen, "nextButton");
            tryVerify(() => next.mapToItem(screen, 0, 0).x >= screen.page.mapToItem(screen, screen.page.width, 0).x);
            screen.height = 1400;
            screen.width = 1040;
            verify(!screen.column);
            tryVerify(() => next.mapToItem(screen, 0, 0).y > 1000);
        }
    }
}
