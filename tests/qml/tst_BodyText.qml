// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Controls

Item {
    id: root

    width: 1040
    height: 760

    Component {
        id: subject

        BodyText {
            width: 300
            text: "One or two lines of words that wrap"
        }
    }

    KioskTest {
        name: "BodyText"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function test_wrapsAndIsSpoken(): void {
            const words = make();
            verify(words.lineCount > 1);
            compare(words.Accessible.name, words.text);
        }

        // A mark below an Arabic letter would stand nearer to the next line's.
        function test_linesOfLettersWithMarksStandFurtherApart(): void {
            const words = make();
            const latin = words.lineHeight;
            words.text = "الرجاء الجلوس وإراحة كعب القدم على الأرض";
            verify(words.lineHeight > latin);
        }
    }
}
