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

        BalancedText {
            width: 2000
        }
    }

    KioskTest {
        name: "BalancedText"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties);
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function test_isRunningText(): void {
            const text = make({ text: "A hard, tight knot in the muscle" });
            compare(text.Accessible.role, Accessible.StaticText);
            compare(text.font.pixelSize, Theme.fontBody);
            compare(text.slack, 0);
        }

        function test_noWordIsLeftAlone(): void {
            const text = make({ text: "A hard, tight knot in the muscle" });
            text.width = text.implicitWidth - 20;
            compare(text.lineCount, 2);
            verify(text.slack > 0.25 * text.width, text.slack);
        }

        // "Do not / walk."
        function test_aShortSentenceIsNotBroken(): void {
            const text = make({});
            compare(text.unbroken("Sit down if you can. Do not walk. Call out loud!"), "Sit down if you can. Do\u00A0not\u00A0walk. Call\u00A0out\u00A0loud!");
            compare(text.unbroken("能坐就坐下。不要走动。"), "能坐就坐下。不要走动。");
        }

        // "Stay where / you are. We / call staff now."
        function test_sentencesShrinkALittleForALineEach(): void {
            const words = "Stay where you are. We call staff now.";
            const text = make({ sentences: words, largest: 60 });
            compare(text.sentenceFit, 1);
            compare(text.text, words);
            const first = make({ text: "Stay where you are.", largest: 60 });
            text.width = 0.95 * first.implicitWidth;
            verify(text.sentenceFit < 1 && text.sentenceFit >= Theme.smallestFit, text.sentenceFit);
            compare(text.lineCount, 2);
            compare(text.text, "Stay where you are.\nWe call staff now.");
            // Far too narrow: large words in many lines.
            text.width = 0.5 * first.implicitWidth;
            compare(text.sentenceFit, 1);
            compare(text.font.pixelSize, 60);
        }

        // "Call out loud if you feel / worse." below shorter lines, which no narrower room may break.
        function test_aLineOfItsOwnIsBrokenInTheMiddle(): void {
            const words = "Call out loud if you feel worse.";
            const text = make({ text: words });
            compare(text.evenly(words), words);
            text.width = text.implicitWidth - 20;
            compare(text.evenly(words), "Call out loud if\nyou feel worse.");
            text.text = "Do not walk.\n" + text.evenly(words);
            compare(text.lineCount, 3);
            compare(text.evenly("能坐就坐下。不要走动。如果感觉更不舒服，请大声叫人。能坐就坐下。").split("\n").join(""), "能坐就坐下。不要走动。如果感觉更不舒服，请大声叫人。能坐就坐下。");
        }

        function test_wordsShrinkALittleForALineLess(): void {
            const words = "Cramp or clot: five differences";
            const text = make({ text: words, largest: 60 });
            const whole = text.implicitWidth;
            text.width = 0.98 * whole;
            compare(text.lineCount, 2);
            text.fewerLinesFit = 0.86;
            compare(text.lineCount, 1);
            verify(text.font.pixelSize >= 0.86 * 60 - 1 && text.font.pixelSize < 60, text.font.pixelSize);
            // Not for nothing.
            text.width = 0.7 * whole;
            compare(text.font.pixelSize, 60);
        }

        // Where the next patient's language has no spaces, the words must not ask themselves whether they have.
        function test_wordsChangeToAnotherScript(): void {
            const text = make({ sentences: "Thank you. Please take a seat.", largest: 60 });
            text.sentences = "谢谢。请坐下。";
            compare(text.text, "谢谢。请坐下。");
            text.sentences = "Thank you. Please take a seat.";
            compare(text.text, "Thank you. Please take a seat.");
        }

        function test_aSentenceKeepsTheSignThatEndsIt(): void {
            const text = make({ text: "" });
            compare(text.sentencesOf("Stop. Do not rub!"), ["Stop.", "Do not rub!"]);
            compare(text.sentencesOf("请等一下。我们来了。"), ["请等一下。", "我们来了。"]);
            compare(text.sentencesOf(""), []);
        }
    }
}
