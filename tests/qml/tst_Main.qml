// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Shell
import LegCheck.Theme
import LegCheck.Samples
import LegCheck.ViewModels

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
        name: "Main"

        property SampleHouse behind

        function make(place): Window {
            behind = house.createObject(root); // outlives what stands before it
            behind.walkTo(place);
            const window = createTemporaryObject(subject, root, {
                visit: behind.visit,
                languages: behind.languages,
                display: behind.display,
                idle: behind.idle,
                cleaning: behind.cleaning
            });
            verify(window, "it can be made");
            window.width = 1080;
            window.height = 1400;
            waitForRendering(window.contentItem, 200);
            return window;
        }

        function test_theSheetSwitchesTheLanguageOnAnyPage(): void {
            const window = make("leg");
            tapNext(window, "languageButton");
            tapNext(window, "sheet_es");
            compare(behind.languages.current, "es");
            compare(behind.place, "leg");
            verify(findChild(window.contentItem, "option_left").visible);
        }

        function test_aNewPageClosesTheSheet(): void {
            const window = make("leg");
            tapNext(window, "languageButton");
            verify(!findChild(window.contentItem, "option_left").visible);
            behind.visit.abandon();
            verify(findChild(window.contentItem, "language_en").visible);
        }

        function test_aWaitingPatientTypesTheNumberAndIsAskedAgain(): void {
            const window = make("Outcome");
            const number = behind.visit.outcome.ticket;
            behind.visit.finish();
            behind.visit.abandon();
            window.recheck = behind.recheck;
            tapNext(window, "recheckEntry");
            for (const digit of number.split("-")[1])
                tapNext(window, "digit" + digit);
            tapNext(window, "recheckNext");
            verify(!findChild(window.contentItem, "language_en").visible);
            tapNext(window, "option_breathless");
            tapNext(window, "recheckNext");
            compare(behind.recheck.step, RecheckViewModel.Step.StaffNow);
            wait(Theme.alarmStays + 300);
            tapNext(window, "recheckClose");
            verify(findChild(window.contentItem, "language_en").visible);
        }

        function test_aWaitingPatientSeesAllAnswersBeforeTheyAreHandedOver(): void {
            const window = make("Outcome");
            const number = behind.visit.outcome.ticket;
            behind.visit.finish();
            behind.visit.abandon();
            window.recheck = behind.recheck;
            tapNext(window, "recheckEntry");
            for (const digit of number.split("-")[1])
                tapNext(window, "digit" + digit);
            tapNext(window, "recheckNext");
            window.width = 1400;
            window.height = 620;
            behind.display.cycleTextSize();
            behind.display.cycleTextSize();
            const recheck = findChild(window.contentItem, "recheck");
            tryVerify(() => recheck.page.restUnseen);
            behind.recheck.choose("breathless");
            let turns = 0;
            for (; turns < 12 && recheck.page.restUnseen; ++turns) {
                compare(findChild(recheck, "recheckNext").text, "See the rest");
                tapNext(window, "recheckNext");
            }
            verify(turns > 0);
            compare(behind.recheck.step, RecheckViewModel.Step.Question);
            tapNext(window, "recheckNext");
            compare(behind.recheck.step, RecheckViewModel.Step.StaffNow);
        }

        function test_aWaitingPatientCanCallStaffAndReadAnotherLanguage(): void {
            const window = make("Start");
            window.recheck = behind.recheck;
            tapNext(window, "recheckEntry");
            const recheck = findChild(window.contentItem, "recheck");
            wait(Theme.deadTime + 50);
            tap(findChild(recheck, "languageButton"));
            verify(!recheck.visible);
            tapNext(window, "sheet_es");
            verify(recheck.visible);
            wait(Theme.deadTime + 50);
            tap(findChild(recheck, "helpButton"));
            compare(behind.place, "Help");
            compare(behind.recheck.step, RecheckViewModel.Step.Closed);
        }

        function test_theWarningCoversThePageUntilItIsAnswered(): void {
            const window = make("leg");
            behind.fallSilent();
            tryVerify(() => behind.idle.warning, 10000);
            verify(!findChild(window.contentItem, "option_left").visible);
            tapNext(window, "moreTime");
            verify(!behind.idle.warning);
            verify(findChild(window.contentItem, "option_left").visible);
            compare(behind.place, "leg");
        }

        function test_whileTheGlassIsCleanedNothingIsTapped(): void {
            const window = make("emergency");
            behind.cleaning.start();
            tapNext(window, "option_none");
            verify(!behind.visit.canGoOn);
        }

        function test_theDisplaysWishesReachTheTheme(): void {
            const window = make("leg");
            tapNext(window, "contrastButton");
            verify(Theme.highContrast);
            tapNext(window, "textButton");
            compare(Theme.textScale, 1.4);
        }

        function test_aMouseTapsLikeAFinger(): void {
            const window = make("emergency");
            wait(Theme.deadTime + 50);
            mouseClick(findChild(window.contentItem, "option_none"));
            verify(behind.visit.canGoOn);
        }

        function test_aSecondTapInTheDeadTimeDoesNothing(): void {
            const window = make("emergency");
            wait(Theme.deadTime + 50);
            const none = findChild(window.contentItem, "option_none");
            tap(none);
            tap(none);
            verify(behind.visit.canGoOn);
        }
    }
}
