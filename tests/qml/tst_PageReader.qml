// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Shell
import LegCheck.Samples

Item {
    id: root

    width: 400
    height: 400

    Component {
        id: house

        SampleHouse {}
    }

    Component {
        id: subject

        Main {}
    }

    KioskTest {
        name: "PageReader"

        property SampleHouse behind

        function make(place): Window {
            behind = house.createObject(root); // outlives what stands before it
            behind.walkTo(place);
            const window = createTemporaryObject(subject, root, {
                visit: behind.visit,
                languages: behind.languages,
                display: behind.display,
                idle: behind.idle,
                cleaning: behind.cleaning,
                voice: behind.voice
            });
            verify(window, "it can be made");
            window.width = 1080;
            window.height = 1400;
            waitForRendering(window.contentItem, 200);
            return window;
        }

        function markOf(window): Item {
            return findChild(window.contentItem, "heardMark");
        }

        function test_nothingIsReadUnasked(): void {
            const window = make("Start");
            window.height = 1920; // all of the page that tells what this is, or "next" shows the rest of it
            tapNext(window, "language_en");
            tapNext(window, "nextButton");
            tapNext(window, "option_none");
            compare(behind.readings(), 0);
            verify(findChild(window.contentItem, "readButton").visible);
        }

        function test_aPageIsReadFromItsQuestionToItsLastAnswer(): void {
            const window = make("emergency");
            tapNext(window, "readButton");
            const question = behind.visit.question;
            const texts = behind.spoken();
            compare(texts[0], question.text);
            let last = 0;
            // As they stand: the signs, then "none" and "not sure".
            const options = question.options.filter(option => !option.apart).concat(question.options.filter(option => option.apart));
            for (let i = 0; i < options.length; ++i) {
                const place = texts.indexOf(options[i].text);
                verify(place > last, options[i].id + " is read in its turn");
                last = place;
            }
            compare(behind.keptClips(), texts.length);
        }

        function test_aFrameStandsAroundWhatIsHeard(): void {
            const window = make("emergency");
            tapNext(window, "readButton");
            const option = findChild(window.contentItem, "option_none");
            verify(!markOf(window).visible);
            behind.hear(behind.spoken().indexOf(option.text));
            verify(markOf(window).visible);
            compare(markOf(window).parent, option);
            verify(markOf(window).width > option.width);
            behind.endReading();
            verify(!markOf(window).visible);
        }

        function test_itIsInterruptedAndRepeated(): void {
            const window = make("leg");
            tapNext(window, "readButton");
            tapNext(window, "repeatButton");
            compare(behind.readings(), 2);
            tapNext(window, "louderButton");
            compare(behind.voice.level, 4);
            tapNext(window, "quieterButton");
            compare(behind.voice.level, 3);
            tapNext(window, "readButton");
            verify(!behind.voice.open);
            verify(findChild(window.contentItem, "textButton").visible);
        }

        function test_theNextPageIsSilent(): void {
            const window = make("leg");
            tapNext(window, "readButton");
            tapNext(window, "option_left");
            verify(behind.voice.open); // who hears the answers may choose meanwhile
            tapNext(window, "nextButton");
            verify(!behind.voice.open);
            compare(behind.readings(), 1);
        }

        function test_anotherLanguageIsSilent(): void {
            const window = make("leg");
            tapNext(window, "readButton");
            behind.languages.choose("es");
            verify(!behind.voice.open);
        }

        function test_answersAreNotReadBeforeOthersUnasked(): void {
            const window = make("Recap");
            tapNext(window, "readButton");
            compare(behind.readings(), 0);
            tapNext(window, "declineListening");
            compare(behind.readings(), 0);
            verify(!behind.voice.open);
            tapNext(window, "readButton");
            tapNext(window, "confirmListening");
            compare(behind.readings(), 1);
            verify(behind.spoken().length > 10);
            compare(behind.keptClips(), 0);
        }

        function test_withHeadphonesNobodyElseHears(): void {
            const window = make("Recap");
            behind.plugIn(true, true);
            tapNext(window, "readButton");
            compare(behind.readings(), 1);
            behind.plugIn(true, false); // pulled out
            verify(!behind.voice.open);
        }

        function test_eachLanguageIsReadInItsOwn(): void {
            const window = make("Start");
            tapNext(window, "readButton");
            const languages = behind.spokenLanguages();
            compare(languages[0], "");
            verify(languages.includes("es"));
            verify(languages.includes("ar"));
            compare(behind.spoken()[languages.indexOf("es")], "Español");
        }

        function test_theStepsOfACheckAreShownAsTheyAreRead(): void {
            const window = make("calf_press");
            tapNext(window, "readButton");
            const steps = behind.visit.question.steps;
            verify(steps.length > 1);
            const texts = behind.spoken();
            const first = texts.indexOf(steps[0].text);
            compare(texts[first + 1], steps[1].text);
            behind.hear(first + 1);
            compare(markOf(window).parent.current, 1);
        }

        function test_theSheetOfLanguagesIsRead(): void {
            const window = make("leg");
            tapNext(window, "languageButton");
            tapNext(window, "readSheet");
            verify(behind.spoken().includes("Español"));
            tapNext(window, "closeSheet");
            verify(!behind.voice.open);
        }

        function test_whenTheDeviceGoesThePageStays(): void {
            const window = make("leg");
            tapNext(window, "readButton");
            behind.hear(0);
            behind.plugIn(false, false);
            verify(!markOf(window).visible);
            verify(!findChild(window.contentItem, "readButton").visible);
            tapNext(window, "option_left");
            tapNext(window, "nextButton");
            verify(behind.place !== "leg");
        }

        function test_everyPageHasSomethingToHear_data() {
            return ["Start", "Intro", "age", "place", "severity", "tape_left_mm", "calf_press", "Outcome", "Help", "StaffNow"].map(place => ({ tag: place }));
        }

        function test_everyPageHasSomethingToHear(row): void {
            const known = !["Help", "StaffNow"].includes(row.tag);
            const window = make(known ? row.tag : "age");
            if (!known)
                behind.visit.askForHelp();
            if (row.tag === "StaffNow")
                behind.visit.confirmHelp();
            tapNext(window, "readButton");
            if (row.tag === "Outcome")
                tapNext(window, "confirmListening");
            compare(behind.readings(), 1);
            verify(behind.spoken().length > 1);
            verify(!behind.spoken().includes(""));
            verify(!behind.spoken().includes("More below"));
        }

        function test_theKeypadReadsToo(): void {
            const window = make("leg");
            window.requestActivate();
            tryVerify(() => window.active);
            keyClick(Qt.Key_MediaPlay);
            compare(behind.readings(), 1);
            keyClick(Qt.Key_MediaPrevious);
            compare(behind.readings(), 2);
            keyClick(Qt.Key_VolumeUp);
            compare(behind.voice.level, 4);
            keyClick(Qt.Key_MediaPlay);
            verify(!behind.voice.open);
        }
    }
}
