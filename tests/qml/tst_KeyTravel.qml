// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Shell
import LegCheck.Controls

Item {
    id: root

    width: 1040
    height: 760

    Component {
        id: subject

        KeyTravel {
            focus: true
            width: 800
            height: 200

            Row {
                ActionButton {
                    objectName: "one"
                    text: "One"
                }

                ActionButton {
                    objectName: "two"
                    text: "Two"
                }
            }
        }
    }

    SignalSpy {
        id: told
    }

    KioskTest {
        name: "KeyTravel"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function test_arrowsWalkInReadingOrder(): void {
            const travel = make();
            const one = findChild(travel, "one");
            const two = findChild(travel, "two");
            one.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            verify(two.activeFocus);
            verify(two.visualFocus);
            keyClick(Qt.Key_Up);
            verify(one.activeFocus);
        }

        function test_leftAndRightFollowTheLanguageAndWhatIsSeen_data() {
            return [
                { tag: "read from the right", direction: Qt.LeftToRight, towardsTwo: Qt.Key_Left },
                { tag: "its row is not", direction: Qt.RightToLeft, towardsTwo: Qt.Key_Right }
            ];
        }

        function test_leftAndRightFollowTheLanguageAndWhatIsSeen(row): void {
            const travel = make();
            travel.LayoutMirroring.enabled = true;
            travel.LayoutMirroring.childrenInherit = true;
            const one = findChild(travel, "one");
            const two = findChild(travel, "two");
            one.parent.layoutDirection = row.direction;
            waitForRendering(travel, 200);
            one.forceActiveFocus(Qt.TabFocusReason);
            keyClick(row.towardsTwo);
            verify(two.activeFocus);
            keyClick(row.towardsTwo === Qt.Key_Left ? Qt.Key_Right : Qt.Key_Left);
            verify(one.activeFocus);
        }

        function test_someKeysHaveTheirOwnMeaning_data() {
            return [
                { tag: "back", key: Qt.Key_Back, signal: "backWanted" },
                { tag: "escape", key: Qt.Key_Escape, signal: "backWanted" },
                { tag: "help", key: Qt.Key_Help, signal: "helpWanted" },
                { tag: "read", key: Qt.Key_MediaPlay, signal: "readWanted" },
                { tag: "repeat", key: Qt.Key_MediaPrevious, signal: "repeatWanted" },
                { tag: "louder", key: Qt.Key_VolumeUp, signal: "loudnessWanted" },
                { tag: "quieter", key: Qt.Key_VolumeDown, signal: "loudnessWanted" }
            ];
        }

        function test_someKeysHaveTheirOwnMeaning(row): void {
            const travel = make();
            told.target = travel;
            told.signalName = row.signal;
            told.clear();
            findChild(travel, "one").forceActiveFocus(Qt.TabFocusReason);
            keyClick(row.key);
            compare(told.count, 1);
        }

        function test_rightToLeftTurnsTheSideArrows(): void {
            const travel = make();
            travel.LayoutMirroring.enabled = true;
            const two = findChild(travel, "two");
            findChild(travel, "one").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Left);
            verify(two.activeFocus);
        }
    }
}
