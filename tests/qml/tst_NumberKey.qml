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

        NumberKey {
            number: 7
        }
    }

    SignalSpy {
        id: clicked

        signalName: "clicked"
    }

    KioskTest {
        name: "NumberKey"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            clicked.target = item;
            clicked.clear();
            return item;
        }

        function test_theTickHidesNoDigit(): void {
            for (const width of [105, 140, 300]) {
                Theme.textScale = 2;
                const key = make({ width, height: 110, number: 10, chosen: true });
                const digits = findChild(key, "digits");
                const beside = findChild(key, "tick");
                const corner = findChild(key, "corner");
                verify(beside.visible !== corner.visible);
                const right = digits.x + (digits.width + digits.contentWidth) / 2;
                const top = digits.y + (digits.height - 0.72 * digits.font.pixelSize) / 2;
                if (beside.visible)
                    verify(beside.x >= right, width + " " + beside.x + " " + right);
                else
                    verify(corner.y + corner.height <= top, width + " " + corner.height + " " + top);
            }
        }

        function test_aHighKeyHasItsTickBelowItsDigits(): void {
            Theme.textScale = 2;
            const key = make({ width: 105, height: 300, number: 10, chosen: true });
            const digits = findChild(key, "digits");
            const tick = findChild(key, "tick");
            verify(tick.visible);
            verify(!findChild(key, "corner").visible);
            verify(tick.y >= digits.y + digits.height);
            verify(tick.y + tick.height <= key.height);
        }

        function test_theDigitsOfAScaleStandInLine(): void {
            for (const width of [105, 115, 140, 300]) {
                const first = make({ width, height: 110, number: 3, last: 10 });
                const last = make({ width, height: 110, number: 10, last: 10 });
                compare(findChild(first, "digits").y, findChild(last, "digits").y);
            }
        }

        function cleanup(): void {
            Theme.textScale = 1;
        }

        function test_aTouchClicks(): void {
            const key = make();
            compare(key.Accessible.name, "7");
            tap(key);
            compare(clicked.count, 1);
        }
    }
}
