// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Theme
import LegCheck.Pages
import LegCheck.Shell
import LegCheck.Samples

Item {
    id: root

    width: 1040
    height: 1400

    Component {
        id: house

        SampleHouse {}
    }

    Component {
        id: subject

        VisitFlow {
            width: 1040
            height: 1400
        }
    }

    KioskTest {
        name: "VisitFlow"

        property SampleHouse behind

        function make(place): Item {
            behind = house.createObject(root); // outlives what stands before it
            behind.walkTo(place);
            const item = createTemporaryObject(subject, root, { visit: behind.visit, languages: behind.languages });
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        // A page that fades in cannot be touched at once.
        function tapOnPage(flow, name): void {
            tryCompare(flow, "busy", false);
            waitForRendering(flow, 200);
            tap(findChild(flow.currentItem, name));
        }

        function test_aLanguageStartsTheVisit(): void {
            const flow = make("Start");
            verify(flow.currentItem instanceof StartPage);
            tapOnPage(flow, "language_es");
            compare(behind.languages.current, "es");
            compare(behind.place, "Intro");
            verify(flow.currentItem instanceof IntroPage);
        }

        function test_eachStepHasItsPage_data(): var {
            return [
                { tag: "emergency", page: "ChoicesStep" },
                { tag: "place", page: "LegMapStep" },
                { tag: "severity", page: "FacesStep" },
                { tag: "tape_left_mm", page: "TapeStep" },
                { tag: "calf_press", page: "CheckStep" },
                { tag: "Recap", page: "RecapStep" },
                { tag: "Outcome", page: "OutcomeStep" }
            ];
        }

        function test_eachStepHasItsPage(data): void {
            const flow = make(data.tag);
            compare(String(flow.currentItem).split("_")[0], data.page);
            compare(flow.depth, 1);
        }

        function test_pagesAreReadOneAfterTheOtherWhileAPageRests(): void {
            const flow = make("Start");
            compare(Object.keys(flow.known), ["StartStep"]);
            tryVerify(() => flow.known["IntroStep"] !== undefined);
            wait(600);
            compare(Object.keys(flow.known).length, 2);
            behind.visit.start();
            tryVerify(() => flow.known["ChoicesStep"] !== undefined);
            for (const file in flow.known)
                compare(flow.known[file].status, Component.Ready, flow.known[file].errorString());
        }

        function test_everyPageOfAVisitCanBeRead(): void {
            const flow = make("Start");
            for (let i = 0; i < flow.usual.length; ++i)
                flow.readAhead();
            compare(Object.keys(flow.known).length, flow.usual.length + 1);
            for (const file in flow.known)
                compare(flow.known[file].status, Component.Ready, flow.known[file].errorString());
            flow.readAhead(); // nothing is left
            compare(Object.keys(flow.known).length, flow.usual.length + 1);
        }

        function test_aTapIsTheVisitsAnswerOnTheSamePage(): void {
            const flow = make("emergency");
            const page = flow.currentItem;
            tapOnPage(flow, "option_none");
            verify(behind.visit.canGoOn);
            compare(flow.currentItem, page);
            verify(flow.question.answered);
            verify(findChild(page, "option_none").chosen);
        }

        function test_aPageIsReplacedAndNeverStacked(): void {
            const flow = make("emergency");
            const page = flow.currentItem;
            behind.walkTo("age");
            verify(flow.currentItem !== page);
            compare(flow.question.id, "age");
            compare(flow.depth, 1);
        }

        function ahead(flow): Item {
            return within(flow, "PageAhead");
        }

        function test_theNextPageIsMadeWhileTheAnswerIsLookedAt(): void {
            const flow = make("emergency");
            compare(ahead(flow).page, null);
            tapOnPage(flow, "option_none");
            tryVerify(() => ahead(flow).page !== null);
            const made = ahead(flow).page;
            compare(made.question.id, "limb_threat");
            verify(!made.visible);
            compare(made.width, flow.width);
            behind.visit.next();
            compare(flow.currentItem, made);
            verify(made.visible);
            compare(ahead(flow).page, null);
            // It answers like any other, and leaves like any other.
            tapOnPage(flow, "option_none");
            verify(made.question.answered);
            verify(findChild(made, "option_none").chosen);
            tryVerify(() => ahead(flow).page !== null);
            behind.visit.next();
            compare(flow.depth, 1);
            verify(flow.currentItem !== made);
        }

        function test_aPageMadeAheadGoesWhereAnotherFollows(): void {
            const flow = make("emergency");
            tapOnPage(flow, "option_none");
            tryVerify(() => ahead(flow).page !== null);
            tapOnPage(flow, "option_none"); // taken back
            tryCompare(ahead(flow), "page", null);
            tapOnPage(flow, "option_none");
            tryVerify(() => ahead(flow).page !== null);
            behind.visit.abandon();
            compare(ahead(flow).page, null);
            verify(flow.currentItem instanceof StartPage);
        }

        function test_noPageIsMadeAheadOfWhoLeft(): void {
            const flow = make("emergency");
            tapOnPage(flow, "option_none");
            behind.visit.back();
            wait(300);
            compare(ahead(flow).page, null);
        }

        function test_aSheetOverThePageTakesThePageAheadAway(): void {
            const flow = make("emergency");
            tapOnPage(flow, "option_none");
            tryVerify(() => ahead(flow).page !== null);
            flow.visible = false;
            compare(ahead(flow).page, null);
            flow.visible = true;
            tryVerify(() => ahead(flow).page !== null);
        }

        function test_theEndBringsBackTheStart(): void {
            const flow = make("Outcome");
            behind.visit.finish();
            verify(flow.currentItem instanceof FinishedPage);
            tapOnPage(flow, "startAgain");
            verify(flow.currentItem instanceof StartPage);
            compare(behind.place, "Start");
        }

        function test_whoComesBackFromThePagesToReadNeedNotLookAtTheSignsAgain(): void {
            Theme.textScale = 2;
            const flow = make("Outcome");
            const asked = () => flow.scroll !== null && flow.scroll.restUnseen;
            tryVerify(asked);
            while (asked())
                flow.scroll.turn(1);
            behind.visit.openLearnMenu();
            behind.visit.back();
            verify(flow.currentItem instanceof OutcomePage);
            tryVerify(() => flow.scroll.turned);
            verify(!asked());
            // The next patient has not seen them.
            behind.visit.finish();
            tapOnPage(flow, "startAgain");
            behind.walkTo("Outcome");
            tryVerify(asked);
            Theme.textScale = 1;
        }

        function test_helpCanBeDeclinedAndConfirmed(): void {
            const flow = make("leg");
            behind.visit.askForHelp();
            verify(flow.currentItem instanceof HelpPage);
            tapOnPage(flow, "declineHelp");
            compare(behind.place, "leg");
            behind.visit.askForHelp();
            tapOnPage(flow, "confirmHelp");
            verify(flow.currentItem instanceof StaffNowPage);
        }
    }
}
