// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Pages
import LegCheck.Samples
import LegCheck.Theme

Item {
    id: root

    width: 1040
    height: 760

    Component {
        id: subject

        CheckPage {
            width: root.width
            height: root.height
            question: Samples.check
        }
    }

    SignalSpy {
        id: chosen

        signalName: "chosen"
    }

    KioskTest {
        name: "CheckPage"

        function cleanup(): void {
            Theme.textScale = 1;
        }

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            chosen.target = item;
            chosen.clear();
            return item;
        }

        function test_anAnswerIsChosen(): void {
            const page = make();
            tap(findChild(page, "option_pain"));
            compare(chosen.signalArguments[0][0], "pain");
        }

        // No warning of a binding loop.
        function test_answersChangeBetweenShrinkingAndGrowing(): void {
            const page = make();
            page.width = Theme.px(245);
            page.height = Theme.px(165);
            for (const size of [1, 1.4, 2, 1]) {
                Theme.textScale = size;
                for (let low = 100; low <= 230; low += 6) {
                    page.height = Theme.px(low);
                    waitForRendering(page, 60);
                }
            }
        }

        function test_itCanBeSkipped(): void {
            const page = make();
            tap(findChild(page, "option_skipped"));
            compare(chosen.signalArguments[0][0], "skipped");
        }

        function test_toSkipIsNoLouderThanToAnswer(): void {
            Theme.textScale = 2;
            const page = make();
            page.width = Theme.px(270);
            page.height = Theme.px(360);
            tryVerify(() => page.parted && findChild(page, "option_skipped").fitted);
            const answer = findChild(page, "option_pain"), skip = findChild(page, "option_skipped");
            tryVerify(() => answer.agreed > 0 && skip.agreed <= answer.agreed);
            // Longer words above: those below follow.
            page.width = Theme.px(150);
            tryVerify(() => answer.agreed < answer.textSize);
            tryVerify(() => skip.agreed <= answer.agreed);
        }

        function test_besideTwoLargeAnswersSkipAndNotSureStandOneAboveTheOther(): void {
            Theme.textScale = 2;
            const page = make({ question: Samples.checkOfFourAnswers, width: Theme.px(400), height: Theme.px(215) });
            tryVerify(() => page.ended && findChild(page, "option_skipped").fitted);
            const place = name => {
                const card = findChild(page, "option_" + name);
                return card.mapToItem(page, 0, 0, card.width, card.height);
            };
            tryVerify(() => place("unsure").top > place("skipped").bottom);
            tryVerify(() => place("unsure").bottom <= place("pain").bottom);
            compare(place("unsure").x, place("skipped").x);
            verify(place("skipped").left > place("pain").right && place("skipped").left > place("no_pain").right);
            for (const name of ["pain", "no_pain"]) {
                const answer = findChild(page, "option_" + name);
                tryVerify(() => answer.agreed > Theme.usualBody * Theme.leastGain);
                // The question is louder.
                const question = within(within(page, "QuestionHeading"), "TitleText");
                tryVerify(() => answer.agreed <= question.font.pixelSize);
                verify(findChild(page, "option_skipped").agreed <= answer.agreed);
            }
        }
    }
}
