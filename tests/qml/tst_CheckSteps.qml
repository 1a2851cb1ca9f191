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

        CheckSteps {
            width: 700
            height: implicitHeight
            roomHeight: 600
            steps: Samples.check.steps
        }
    }

    KioskTest {
        name: "CheckSteps"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function cleanup(): void {
            Theme.reduceMotion = false;
        }

        function test_theButtonsTurnTheSteps(): void {
            const steps = make();
            tap(findChild(steps, "nextStep"));
            compare(steps.current, 1);
            tap(findChild(steps, "previousStep"));
            tap(findChild(steps, "previousStep"));
            compare(steps.current, 3);
        }

        function test_aHandStopsTheTurning(): void {
            const steps = make();
            verify(steps.turns);
            tap(findChild(steps, "nextStep"));
            verify(!steps.turns);
        }

        // Its buttons beside it leave it more of the height than they take of the width.
        function test_thePictureStandsBetweenItsButtonsWhereThatMakesItLarger(): void {
            const steps = make({
                "mayFlank": true
            });
            verify(!steps.flanked);
            steps.roomHeight = 330;
            verify(steps.flanked);
            const between = steps.pictureHeight;
            steps.mayFlank = false;
            steps.lowestPicture = 0;
            verify(between > steps.pictureHeight);
            steps.mayFlank = true;
            steps.across = true;
            verify(!steps.flanked);
        }

        function test_reducedMotionStandsStill(): void {
            Theme.reduceMotion = true;
            verify(!make().turns);
        }
    }
}
