// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Controls
import LegCheck.Shell
import LegCheck.Samples
import LegCheck.Theme

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

        NavButtons {
            width: 1040
            column: false
            maySkip: false
            backOffered: true
            nextOffered: true
        }
    }

    SignalSpy {
        id: rest

        signalName: "restWanted"
    }

    KioskTest {
        name: "NavButtons"

        property SampleHouse behind

        function make(place, properties): Item {
            behind = house.createObject(root); // outlives what stands before it
            behind.walkTo(place);
            const item = createTemporaryObject(subject, root, Object.assign({ visit: behind.visit }, properties ?? {}));
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function test_nextWaitsForAnAnswer(): void {
            const nav = make("emergency");
            const next = findChild(nav, "nextButton");
            verify(!next.enabled);
            compare(next.text, "Choose an answer");
            tap(next);
            compare(behind.place, "emergency");
            behind.visit.choose("none");
            verify(next.enabled);
            compare(next.text, "Next");
            tap(next);
            compare(behind.place, "limb_threat");
        }

        function test_whatWasNotSeenIsShownBeforeItGoesOn(): void {
            const nav = make("emergency", { restUnseen: true });
            const next = findChild(nav, "nextButton");
            compare(next.text, "Choose an answer");
            behind.visit.choose("breathless");
            compare(next.text, "See the rest");
            rest.target = nav;
            rest.clear();
            tap(next);
            compare(rest.count, 1);
            compare(behind.place, "emergency");
            nav.restUnseen = false;
            compare(next.text, "Next");
        }

        function test_nobodyLeavesBeforeTheSignsToTellAtOnceWereSeen(): void {
            const nav = make("Outcome", { nextOffered: false, restUnseen: true });
            verify(!findChild(nav, "finishButton")?.visible, "neither Finish nor the pages to read");
            verify(!findChild(nav, "learnButton"));
            const next = findChild(nav, "nextButton");
            compare(next.text, "See the rest");
            rest.target = nav;
            rest.clear();
            tap(next);
            compare(rest.count, 1);
            compare(behind.place, "Outcome");
            nav.restUnseen = false;
            tap(findChild(nav, "finishButton"));
            compare(behind.place, "Finished");
        }

        function test_nobodyBeginsBeforeSeeingWhatThisIs(): void {
            const nav = make("Intro", { restUnseen: true });
            rest.target = nav;
            rest.clear();
            const next = findChild(nav, "nextButton");
            compare(next.text, "See the rest");
            tap(next);
            compare(rest.count, 1);
            compare(behind.place, "Intro");
            nav.restUnseen = false;
            compare(next.text, "Start");
        }

        function test_oneButtonIsTheLoudest_data(): var {
            return [
                { tag: "answers", place: "Recap", name: "nextButton" },
                { tag: "outcome", place: "Outcome", name: "learnButton" }
            ];
        }

        function test_oneButtonIsTheLoudest(row): void {
            const nav = make(row.place, { nextOffered: row.place !== "Outcome", moreBelow: true });
            const next = findChild(nav, row.name);
            compare(next.tone, ActionButton.Tone.Secondary, "while the page goes on below");
            nav.moreBelow = false;
            compare(next.tone, ActionButton.Tone.Primary);
        }

        function test_whoSkipsNeedNotSeeTheRest(): void {
            const nav = make("for_whom", { maySkip: true, restUnseen: true });
            compare(findChild(nav, "nextButton").text, "Skip");
        }

        function test_backReturns(): void {
            const nav = make("limb_threat");
            tap(findChild(nav, "backButton"));
            compare(behind.place, "emergency");
        }

        function test_aQuestionMayBeSkipped(): void {
            const nav = make("for_whom", { maySkip: true });
            const next = findChild(nav, "nextButton");
            compare(next.text, "Skip");
            tap(next);
            compare(behind.place, "age");
        }

        function test_aChangedAnswerIsKept(): void {
            const nav = make("Recap");
            const next = findChild(nav, "nextButton");
            compare(next.text, "Yes, send");
            behind.visit.change("age");
            compare(next.text, "Keep answer");
            tap(next);
            compare(behind.place, "Recap");
        }

        function test_theOutcomeOffersLearnAndFinish(): void {
            const nav = make("Outcome", { nextOffered: false });
            tap(findChild(nav, "learnButton"));
            compare(behind.place, "LearnMenu");
            behind.visit.back();
            tap(findChild(nav, "finishButton"));
            compare(behind.place, "Finished");
        }

        function test_staffEndTheVisitTheyWereCalledTo(): void {
            const nav = make("emergency");
            behind.visit.askForHelp();
            behind.visit.confirmHelp();
            compare(behind.place, "StaffNow");
            const finish = findChild(nav, "finishButton");
            compare(finish.text, "Staff only: I am here");
            wait(Theme.alarmStays + 300);
            tap(finish);
            compare(behind.place, "Finished");
        }

        // "Next" is tapped once more where the answers were slow to be kept.
        function test_aLateTapDoesNotTakeTheAlarmAway(): void {
            const nav = make("emergency");
            for (let visits = 0; visits < 2; ++visits) {
                behind.visit.askForHelp();
                behind.visit.confirmHelp();
                compare(behind.place, "StaffNow");
                tap(findChild(nav, "finishButton"));
                compare(behind.place, "StaffNow");
                wait(Theme.alarmStays + 300);
                tap(findChild(nav, "finishButton"));
                compare(behind.place, "Finished");
                behind.visit.abandon();
                behind.walkTo("emergency");
            }
        }

        // What jumps on the page is looked at.
        function test_backKeepsItsSizeWhenAnAnswerIsChosen_data(): var {
            return [
                { tag: "in a row", column: false, width: 500 },
                { tag: "in a column", column: true, width: 160 }
            ];
        }

        function test_backKeepsItsSizeWhenAnAnswerIsChosen(row): void {
            const nav = make("emergency", { column: row.column, width: row.width });
            const size = findChild(nav, "backButton").agreed;
            behind.visit.choose("none");
            verify(findChild(nav, "nextButton").enabled);
            compare(findChild(nav, "backButton").agreed, size);
            compare(findChild(nav, "nextButton").agreed, size);
        }

        function test_bothWordsAreAsLargeAsEachOther(): void {
            const nav = make("emergency", { width: 300 });
            behind.visit.choose("none");
            const back = findChild(nav, "backButton");
            const next = findChild(nav, "nextButton");
            compare(back.agreed, next.agreed);
            compare(back.agreed, Math.min(back.fitting, next.fitting));
        }
    }
}
