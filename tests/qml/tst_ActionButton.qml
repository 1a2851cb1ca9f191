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

        ActionButton {
            text: "Next"
            iconName: "next"
        }
    }

    SignalSpy {
        id: clicked

        signalName: "clicked"
    }

    KioskTest {
        name: "ActionButton"

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

        function test_disabledStaysStill(): void {
            const button = make({ enabled: false });
            tap(button);
            compare(clicked.count, 0);
        }

        function test_keysPressIt(): void {
            const button = make();
            button.forceActiveFocus(Qt.TabFocusReason);
            verify(button.visualFocus);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Enter);
            compare(clicked.count, 3);
        }

        function test_longWordsWrapInsideTheButton(): void {
            const button = make({ width: 260, text: "A very long word for a very small button indeed" });
            verify(button.implicitHeight > Theme.target);
        }
    }
}
