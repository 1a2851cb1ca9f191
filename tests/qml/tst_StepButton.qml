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

        StepButton {
            width: 120
            adds: true
            text: "1 mm"
            spoken: "One millimetre more"
        }
    }

    SignalSpy {
        id: clicked

        signalName: "clicked"
    }

    KioskTest {
        name: "StepButton"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            clicked.target = item;
            clicked.clear();
            return item;
        }

        // It alone tells two keys apart.
        function test_theSignIsAsLargeAsTheWordBesideIt(): void {
            const button = make({ width: Theme.px(80), height: Theme.px(25) });
            const sign = findChild(button, "sign");
            const word = findChild(button, "word");
            verify(button.betterBeside);
            compare(sign.text, "+");
            verify(sign.font.pixelSize > word.font.pixelSize);
            compare(sign.font.weight, Font.Bold);
            verify(sign.x + sign.width <= word.x);
            button.LayoutMirroring.enabled = true;
            verify(sign.x >= word.x + word.width - 1);
        }

        function test_whereItWouldMakeTheWordSmallerTheSignStandsAbove(): void {
            const button = make({ width: Theme.px(20), height: Theme.px(25) });
            verify(!button.betterBeside);
            verify(findChild(button, "sign").height <= findChild(button, "word").y);
            verify(findChild(button, "sign").width > 0);
        }

        function test_isSpokenInFull(): void {
            const button = make();
            compare(button.Accessible.name, "One millimetre more");
            tap(button);
            compare(clicked.count, 1);
        }
    }
}
