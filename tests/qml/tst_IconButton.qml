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

        IconButton {
            width: 220
            text: "Larger text"
            iconName: "text_larger"
        }
    }

    SignalSpy {
        id: clicked

        signalName: "clicked"
    }

    KioskTest {
        name: "IconButton"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            clicked.target = item;
            clicked.clear();
            return item;
        }

        function test_aTouchClicks(): void {
            const button = make();
            verify(button.height >= Theme.target);
            tap(button);
            compare(clicked.count, 1);
        }

        function test_whatCallsStaffStandsOut(): void {
            const usual = make();
            const calling = make({ calling: true });
            verify(calling.background.border.width > usual.background.border.width);
            compare(calling.background.color, Theme.raised);
        }

        function test_chosenIsAnnounced(): void {
            const button = make({ choosable: true, chosen: true });
            verify(button.Accessible.checkable);
            verify(button.Accessible.checked);
            compare(button.Accessible.name, "Larger text");
        }
    }
}
