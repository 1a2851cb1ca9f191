// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Pages
import LegCheck.Samples
import LegCheck.Theme

Item {
    id: root

    width: 1600
    height: 1500

    Component {
        id: subject

        ChoicesPage {
            width: root.width
            height: root.height
            question: Samples.manySigns
        }
    }

    SignalSpy {
        id: chosen

        signalName: "chosen"
    }

    KioskTest {
        name: "ChoicesPage"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            // What is bound in the component is not overwritten at its making.
            Object.assign(item, properties ?? {});
            waitForRendering(item, 200);
            chosen.target = item;
            chosen.clear();
            return item;
        }

        function test_touchingAnAnswerTellsIt(): void {
            const page = make();
            tap(findChild(page, "option_chest_pain"));
            tap(findChild(page, "option_none"));
            compare(chosen.signalArguments[0][0], "chest_pain");
            compare(chosen.signalArguments[1][0], "none");
        }

        function test_theChosenAnswerIsShown(): void {
            const page = make();
            verify(findChild(page, "option_breathless").chosen);
            verify(!findChild(page, "option_collapse").chosen);
        }

        function test_aCrampedQuestionTakesLessRoomUntilItsSizeChanges(): void {
            const page = make({ width: 1000, height: 420 });
            tryVerify(() => page.cramped);
            page.height = 1500;
            wait(50);
            verify(page.cramped, "the room that it gave does not turn it back");
            Theme.textScale = 1.4;
            tryVerify(() => !page.cramped);
            Theme.textScale = 1;
        }

        function test_noneStandsApartBelow(): void {
            const page = make();
            const sign = findChild(page, "option_collapse");
            const none = findChild(page, "option_none");
            tryVerify(() => none.mapToItem(page, 0, 0).y > sign.mapToItem(page, 0, 0).y);
            verify(none.apart);
        }

        function test_oneAnswerIsARadioButton(): void {
            const page = make({ question: Samples.oneAnswer });
            compare(findChild(page, "option_left").Accessible.role, Accessible.RadioButton);
        }

        function test_allFitsOnTheUsualGlass_data() {
            return [
                { tag: "low", width: 1030, height: 700 },
                { tag: "wide", width: 1560, height: 960 },
                { tag: "tall", width: 1000, height: 1450 }
            ];
        }

        function test_allFitsOnTheUsualGlass(row): void {
            const page = make({ width: row.width, height: row.height });
            waitForRendering(page, 200);
            verify(!page.overflows);
        }

        function cleanup(): void {
            Theme.textScale = 1;
        }

        function test_hintsComeDownToTheirUsualSizeButNeverGo(): void {
            Theme.textScale = 1.4;
            const page = make({ width: 1000, height: 1900 });
            const card = findChild(page, "option_chest_pain");
            tryVerify(() => card.hintShown && card.hintFit === 1);
            let small = false;
            for (let height = 1500; height > 500; height -= 20) {
                page.height = height;
                waitForRendering(page, 100);
                small = small || card.hintFit < 1;
                verify(card.hintShown, "never gone");
                verify(card.hintFit * Theme.textScale >= 1, "never below the usual size");
            }
            verify(small);
            tryVerify(() => page.turned, 5000, "the page is turned instead");
        }

        function test_largerWordsAreClearlyLargerThoughThePageIsTurned(): void {
            const usual = Theme.fontBody;
            Theme.textScale = 1.4;
            let turned = false;
            for (let height = 1100; height > 500; height -= 40) {
                const page = make({ width: 1560, height: height });
                waitForRendering(page, 100);
                // A page is turned a moment after it has come to rest.
                tryVerify(() => page.turned === page.turnable);
                const card = findChild(page, "option_chest_pain");
                verify(card.textSize >= 1.2 * usual, height + ": " + card.textSize);
                turned = turned || page.turned;
            }
            verify(turned);
        }

        // What is not begun because it would not end in view leaves a hole: that is reckoned with.
        function test_theAnswersThatEndInViewAreCounted(): void {
            Theme.textScale = 2;
            const page = make({ width: 1600 });
            const grid = findChild(page, "optionGrid");
            const inView = () => page.question.options.filter(option => {
                const card = findChild(page, "option_" + option.id);
                return card.mapToItem(page, 0, 0).y + card.height <= page.viewHeight + 1;
            }).length;
            let looks = 0;
            for (let height = 620; height < 860; height += 60) {
                page.height = height;
                tryVerify(() => grid.turned && page.turned);
                tryVerify(() => grid.screenfuls().first === inView(), 5000, "height " + height);
                looks += inView();
            }
            verify(looks >= 4);
            Theme.textScale = 1;
        }

        // "It is / getting / better" beside a large picture.
        function test_fewLargeWordsDoNotStackBesideALargePicture(): void {
            Theme.textScale = 2;
            const page = make({ width: 1300, question: Samples.fewWords });
            const grid = findChild(page, "optionGrid");
            const cards = page.question.options.map(option => findChild(page, "option_" + option.id));
            let beside = 0;
            for (let width = 1500; width < 1680; width += 40) {
                page.width = width;
                page.height = 0.66 * width;
                waitForRendering(page, 200);
                if (grid.rung !== 1 || grid.columns === 1)
                    continue;
                ++beside;
                verify(cards.every(card => card.textLines <= 2), width);
            }
            verify(beside > 0);
            Theme.textScale = 1;
        }

        function test_whoComesBackHasSeenTheAnswers(): void {
            const size = { width: 700, height: 420 };
            const page = make(size);
            tryVerify(() => page.restUnseen);
            const again = make(Object.assign({ question: Samples.answeredSigns }, size));
            tryVerify(() => again.turned);
            verify(!again.restUnseen);
        }

        function test_aLastAnswerThatStandsAloneHasItsRow(): void {
            const page = make({ question: Samples.oneAnswer });
            const cards = within(page, "OptionCards");
            cards.tall = false;
            cards.columns = 2;
            const left = findChild(page, "option_left");
            const right = findChild(page, "option_right");
            const both = findChild(page, "option_both");
            tryCompare(both, "width", cards.width);
            compare(left.width, right.width);
            verify(left.width < cards.width / 2);
            tryVerify(() => both.y > left.y && right.y === left.y);
            cards.columns = 3;
            tryCompare(both, "width", left.width);
        }

        function test_theLeftLegStaysOnTheLeft_data() {
            return [
                { tag: "tall cards", width: 1560, height: 960, columns: 3 },
                { tag: "two columns", width: 1000, height: 1450, columns: 2 }
            ];
        }

        function test_theLeftLegStaysOnTheLeft(row): void {
            const page = make({ question: Samples.oneAnswer, width: row.width, height: row.height });
            const cards = within(page, "OptionCards");
            cards.tall = row.columns === 3;
            cards.columns = row.columns;
            const left = findChild(page, "option_left");
            const right = findChild(page, "option_right");
            tryVerify(() => left.y === right.y && left.x < right.x);
            page.LayoutMirroring.enabled = true;
            page.LayoutMirroring.childrenInherit = true;
            waitForRendering(page, 200);
            verify(left.mirrored, "its words are read from the right");
            tryVerify(() => left.y === right.y && left.x < right.x);
            page.question = Samples.manySigns;
            cards.tall = false;
            cards.columns = 2;
            const first = findChild(page, "option_breathless");
            tryVerify(() => first.x > findChild(page, "option_chest_pain").x, 5000, "what has no sides begins at the right");
        }

        function test_whereThePageIsTurnedWordsStayLarge(): void {
            const fitting = make();
            const low = make({ width: 700, height: 420 });
            waitForRendering(low, 200);
            tryVerify(() => low.overflows);
            const card = findChild(low, "option_breathless");
            verify(card.textSize > Theme.smallestFit * Theme.fontBody, "not the smallest words");
            for (const name of ["option_breathless", "option_chest_pain", "option_collapse"])
                compare(findChild(low, name).textSize, card.textSize, "as large as their neighbours");
            verify(!fitting.overflows);
        }
    }
}
