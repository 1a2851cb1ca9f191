// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Shell

Item {
    id: root

    width: 1040
    height: 760

    Component {
        id: subject

        Item {
            id: screen

            property alias overlay: overlay

            signal reached

            width: 1040
            height: 760

            MouseArea {
                anchors.fill: parent
                onClicked: screen.reached()
            }

            CleaningOverlay {
                id: overlay

                anchors.fill: parent
                open: true
                secondsLeft: 42
            }
        }
    }

    SignalSpy {
        id: reached

        signalName: "reached"
    }

    KioskTest {
        name: "CleaningOverlay"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            reached.target = item;
            reached.clear();
            return item;
        }

        function test_aTouchDoesNothing(): void {
            const screen = make();
            tap(screen.overlay);
            mouseClick(screen);
            compare(reached.count, 0);
            screen.overlay.open = false;
            mouseClick(screen);
            compare(reached.count, 1);
        }

        function test_keysStayWithIt(): void {
            const screen = make();
            screen.overlay.forceActiveFocus();
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Tab);
            verify(screen.overlay.activeFocus);
            compare(reached.count, 0);
        }
    }
}
