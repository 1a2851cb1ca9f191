// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Controls
import LegCheck.Theme

Item {
    id: root

    width: 900
    height: 900

    PageParts {
        id: page
    }

    Component {
        id: subject

        Rectangle {
            property alias words: words

            width: root.width
            height: root.height
            color: "white"

            BodyText {
                id: words

                y: 60
                width: 640
                color: "black"
                font.pixelSize: 50
            }
        }
    }

    KioskTest {
        name: "PageParts"

        function cleanup(): void {
            Theme.fontFamily = "Noto Sans";
            Theme.scriptLift = 0;
        }

        function test_noLetterReachesBeyondItsLine_data() {
            return [
                {
                    tag: "English",
                    family: "Noto Sans",
                    lift: 0,
                    raised: 0,
                    text: "Foggy, quickly jumping: any of these Ágy Éjj happening now, or since your leg began to hurt? Foggy, quickly jumping."
                },
                {
                    tag: "Vietnamese",
                    family: "Noto Sans",
                    lift: 0,
                    raised: 0,
                    text: "Hãy ngồi xuống. Chạm chỗ đau một lần, nhẹ, bằng ngón tay duỗi phẳng. Hãy ngồi xuống. Chạm chỗ đau một lần."
                },
                {
                    tag: "Arabic",
                    family: "Noto Sans Arabic",
                    lift: 0.35,
                    raised: 0,
                    text: "ضعف جديد في الرِّجل أو القدم أشحب إحساس ضعف جديد في الرِّجل أو القدم وريد السرطان الآن يتجلط أحيانًا قلق ضعف جديد في الرِّجل أو القدم أشحب إحساس"
                },
                {
                    tag: "raised Arabic",
                    family: "Noto Sans Arabic",
                    lift: 0.35,
                    raised: 0.12,
                    text: "ضعف جديد في الرِّجل أو القدم أشحب إحساس ضعف جديد في الرِّجل أو القدم وريد السرطان الآن يتجلط أحيانًا قلق ضعف جديد في الرِّجل أو القدم أشحب إحساس"
                },
                {
                    tag: "Urdu",
                    family: "Noto Sans Arabic",
                    lift: 0.35,
                    raised: 0,
                    text: "کیا اس وقت ان میں سے کوئی علامت ہے، یا درد شروع ہونے کے بعد سے ہوئی ہے؟ کیا اس وقت ان میں سے کوئی علامت ہے، یا درد شروع ہونے کے بعد سے ہوئی ہے؟"
                }
            ];
        }

        function test_noLetterReachesBeyondItsLine(row): void {
            Theme.fontFamily = row.family;
            Theme.scriptLift = row.lift;
            const sheet = createTemporaryObject(subject, root, {});
            sheet.words.raised = row.raised;
            sheet.words.text = row.text;
            waitForRendering(sheet, 300);
            verify(sheet.words.lineCount > 4);
            const image = grabImage(sheet);
            const inkAt = y => {
                let ink = 0;
                for (let x = 0; x < sheet.width; ++x)
                    ink += image.red(x, Math.round(y)) < 128 ? 1 : 0;
                return ink;
            };
            for (const line of page.everyLineOf(sheet.words, Qt.point(0, sheet.words.y))) {
                compare(inkAt(line.top), 0, "above " + line.top);
                compare(inkAt(line.bottom), 0, "below " + line.bottom);
                verify(inkAt((line.top + line.bottom) / 2) > 0, "letters at " + line.top);
            }
        }
    }
}
