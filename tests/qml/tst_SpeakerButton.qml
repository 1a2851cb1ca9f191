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

        SpeakerButton {
            spoken: "Calf"
        }
    }

    SignalSpy {
        id: clicked

        signalName: "clicked"
    }

    KioskTest {
        name: "SpeakerButton"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            clicked.target = item;
            clicked.clear();
            return item;
        }

        function test_aTouchAsksForTheVoice(): void {
            const button = make();
            verify(button.width >= Theme.target && button.height >= Theme.target);
            tap(button);
            compare(clicked.count, 1);
        }

        function test_saysWhatItReads(): void {
            const button = make();
            compare(button.Accessible.name, "Read aloud: Calf");
            button.speaking = true;
            compare(button.Accessible.name, "Stop reading: Calf");
        }
    }
}
