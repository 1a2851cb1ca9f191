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

        TapePage {
            width: root.width
            height: root.height
            question: Samples.tape
        }
    }

    SignalSpy {
        id: numberGiven

        signalName: "numberGiven"
    }

    KioskTest {
        name: "TapePage"

        function cleanup(): void {
            Theme.textScale = 1;
        }

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            numberGiven.target = item;
            numberGiven.clear();
            return item;
        }

        function test_eachLegHasItsStepper(): void {
            const page = make();
            tap(findChild(findChild(page, "stepper_tape_right_mm"), "plus10"));
            compare(numberGiven.signalArguments[0][0], "tape_right_mm");
            compare(numberGiven.signalArguments[0][1], 390);
        }

        function test_theLeftLegStaysOnTheLeft(): void {
            const page = make();
            page.width = Theme.px(400);
            page.height = Theme.px(170);
            const left = findChild(page, "stepper_tape_left_mm");
            const right = findChild(page, "stepper_tape_right_mm");
            tryVerify(() => left.y === right.y && left.x < right.x);
            page.LayoutMirroring.enabled = true;
            page.LayoutMirroring.childrenInherit = true;
            waitForRendering(page, 200);
            verify(left.y === right.y && left.x < right.x);
        }

        function test_onLowGlassAllWordsStandBesideThePicture(): void {
            const page = make();
            page.width = Theme.px(400);
            page.height = Theme.px(170);
            const button = findChild(page, "nextStep");
            tryVerify(() => page.packed && button.mapToItem(page, button.width, 0).x < page.width - page.wordsWidth);
            page.height = Theme.px(260);
            tryVerify(() => !page.packed);
        }

        // No warning of a binding loop.
        function test_glassAndWordsOfEverySize(): void {
            const page = make();
            for (const size of [1, 1.4, 2, 1]) {
                Theme.textScale = size;
                for (const width of [245, 400]) {
                    page.width = Theme.px(width);
                    for (let high = 100; high <= 480; high += 20) {
                        page.height = Theme.px(high);
                        waitForRendering(page, 60);
                    }
                }
            }
        }

        function test_roomThatIsLeftGoesToTheKeys(): void {
            const page = make();
            page.width = Theme.px(400);
            page.height = Theme.px(260);
            const key = findChild(findChild(page, "stepper_tape_left_mm"), "plus10");
            tryVerify(() => key.height > Theme.target + 1);
            const last = findChild(page, "stepper_tape_right_mm");
            tryVerify(() => last.mapToItem(page, 0, last.height).y <= page.roomHeight + 1);
            page.height = Theme.px(170);
            tryVerify(() => Math.abs(key.height - Theme.target) < 1);
        }
    }
}
