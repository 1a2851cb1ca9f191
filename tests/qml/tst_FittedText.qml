// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Controls
import LegCheck.Theme

Item {
    id: root

    width: 800
    height: 400

    Component {
        id: subject

        FittedText {
            width: 200
            height: 60
            largest: 40
            smallest: 8
            leading: 1.2
        }
    }

    KioskTest {
        name: "FittedText"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties);
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function test_aShortWordIsAsLargeAsMayBe(): void {
            compare(make({ text: "Help" }).font.pixelSize, 40);
        }

        function test_wordsStandInTheirRoomUnbroken_data() {
            return [
                { tag: "one long word", text: "Kontrastumschaltung" },
                { tag: "two", text: "Ayuda del personal" },
                { tag: "five", text: "Ask someone here for help" },
                { tag: "Arabic", text: "مساعدة من الطاقم" },
                { tag: "Chinese", text: "请工作人员过来帮助我一下" },
                { tag: "Chinese with a mark", text: "工作人员：我到了" },
                { tag: "Russian", text: "Позвать сотрудника" }
            ];
        }

        function test_wordsStandInTheirRoomUnbroken(row): void {
            const item = make({ text: row.text });
            verify(item.font.pixelSize < 40, "shrunk: " + item.font.pixelSize);
            verify(item.contentWidth <= item.width, "as wide: " + item.contentWidth);
            verify(item.lineCount * item.lineHeight <= item.height + item.lineCount, "as high: " + item.lineCount);
            if (item.spaced)
                verify(item.lineCount <= row.text.split(" ").length, "no word is broken: " + item.lineCount);
        }

        function test_twoLargeLinesRatherThanASmallOne(): void {
            const item = make({ text: "Ayuda del personal", width: 150 });
            compare(item.lineCount, 2);
            const low = make({ text: "Ayuda del personal", width: 150, height: 26 });
            compare(low.lineCount, 1);
            verify(low.font.pixelSize < item.font.pixelSize);
        }

        function test_neighboursAgree(): void {
            const item = make({ text: "Help", agreed: 17 });
            compare(item.font.pixelSize, 17);
            compare(item.fitting, 40, "what it could be stays known");
        }

        function test_neverSmallerThanTheSmallest(): void {
            compare(make({ text: "Kontrastumschaltung", width: 20 }).font.pixelSize, 8);
        }
    }
}
