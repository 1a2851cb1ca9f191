// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Pages
import LegCheck.Samples

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

        function test_itCanBeSkipped(): void {
            const page = make();
            tap(findChild(page, "option_skipped"));
            compare(chosen.signalArguments[0][0], "skipped");
        }
    }
}
