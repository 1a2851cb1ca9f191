// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Controls
import LegCheck.Theme

Item {
    id: root

    width: 1040
    height: 760

    Component {
        id: subject

        NumberStepper {
            width: 700
            label: "Left calf"
            lowest: 150
            highest: 800
            start: 380
            given: true
            value: 392
        }
    }

    SignalSpy {
        id: stepped

        signalName: "stepped"
    }

    SignalSpy {
        id: cleared

        signalName: "cleared"
    }

    KioskTest {
        name: "NumberStepper"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            stepped.target = item;
            stepped.clear();
            return item;
        }

        function test_aNameThatNearlyFitsItsLineBecomesSmaller(): void {
            const stepper = make({ width: 2000 });
            compare(stepper.ownNameFit, 1);
            let least = 1;
            for (let width = 900; width > 300; width -= 10) {
                stepper.width = width;
                if (!stepper.wantsStack)
                    least = Math.min(least, stepper.ownNameFit);
            }
            verify(least < 0.95 && least > 0.8, least);
        }

        function test_theButtonThatClearsGetsWhatIsLeft(): void {
            const stepper = make({ width: 2000, given: true });
            const clear = findChild(stepper, "clear");
            compare(clear.width, 2 * Theme.target);
            verify(clear.beside);
            stepper.width = 440;
            compare(clear.width, Theme.target);
            verify(!clear.beside);
        }

        // Long units in a narrow card become smaller.
        function test_theNumberLeavesRoomForTheButtonBesideIt(): void {
            const stepper = make({ width: Theme.target + Theme.px(30), given: true, stackedBeside: true });
            const clear = findChild(stepper, "clear");
            const number = findChild(stepper, "centimetres");
            verify(clear.mapToItem(stepper, 0, 0).x >= 0);
            verify(clear.mapToItem(stepper, clear.width, 0).x <= number.mapToItem(stepper, 0, 0).x);
            verify(number.font.pixelSize < Theme.fontTitle);
        }

        function test_withoutANumberThereIsNoneToRead(): void {
            const stepper = make({ given: false });
            compare(findChild(stepper, "centimetres").text, "– cm");
            stepper.value = 382;
            stepper.given = true;
            compare(findChild(stepper, "centimetres").text, "38.2 cm");
        }

        function test_eachButtonStepsItsOwnWay_data() {
            return [
                { tag: "minus10", value: 382 },
                { tag: "minus1", value: 391 },
                { tag: "plus1", value: 393 },
                { tag: "plus10", value: 402 }
            ];
        }

        function test_eachButtonStepsItsOwnWay(row): void {
            const stepper = make();
            tap(findChild(stepper, row.tag));
            compare(stepped.count, 1);
            compare(stepped.signalArguments[0][0], row.value);
        }

        function test_staysInItsRange(): void {
            const stepper = make({ value: 799 });
            tap(findChild(stepper, "plus10"));
            compare(stepped.signalArguments[0][0], 800);
        }

        function test_showsCentimetresAndInches(): void {
            const stepper = make();
            compare(stepper.centimetres, "39.2 cm");
            compare(stepper.inches, "15.4 in");
        }

        function test_clearTakesTheNumberAway(): void {
            const stepper = make();
            cleared.target = stepper;
            cleared.clear();
            tap(findChild(stepper, "clear"));
            compare(cleared.count, 1);
            compare(stepped.count, 0);
            stepper.given = false;
            verify(!findChild(stepper, "clear").visible);
        }

        function test_beginsAtItsStart(): void {
            const stepper = make({ given: false, value: 0 });
            tap(findChild(stepper, "plus1"));
            compare(stepped.signalArguments[0][0], 381);
        }
    }
}
