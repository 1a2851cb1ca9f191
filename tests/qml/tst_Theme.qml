// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Theme

Item {
    id: root

    width: 1040
    height: 760

    Component {
        id: subject

        Item {}
    }

    KioskTest {
        name: "Theme"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function cleanup(): void {
            Theme.highContrast = false;
            Theme.textScale = 1;
            Theme.pixelsPerMillimetre = 4;
            Theme.reduceMotion = false;
            Theme.digits = "0123456789";
            Theme.decimalMark = ".";
        }

        function test_numbersFollowTheLanguage(): void {
            compare(Theme.numberText(38.25, 1), "38.3");
            compare(Theme.numberText(10), "10");
            Theme.decimalMark = ",";
            compare(Theme.numberText(38, 1), "38,0");
            Theme.digits = "٠١٢٣٤٥٦٧٨٩";
            Theme.decimalMark = "٫";
            compare(Theme.numberText(38.2, 1), "٣٨٫٢");
        }

        function luminance(c: color): real {
            const part = v => v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
            return 0.2126 * part(c.r) + 0.7152 * part(c.g) + 0.0722 * part(c.b);
        }

        function contrast(a: color, b: color): real {
            const one = luminance(a), other = luminance(b);
            return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        }

        function test_textContrastIsSevenToOne_data() {
            return [
                { tag: "default", high: false },
                { tag: "high contrast", high: true }
            ];
        }

        function test_textContrastIsSevenToOne(row): void {
            Theme.highContrast = row.high;
            const grounds = [Theme.surface, Theme.raised, Theme.sunken, Theme.pressed];
            for (const ground of grounds) {
                verify(contrast(Theme.ink, ground) >= 7, "ink on " + ground);
                verify(contrast(Theme.inkSoft, ground) >= 7, "soft ink on " + ground + " " + contrast(Theme.inkSoft, ground));
            }
            for (const ground of [Theme.surface, Theme.raised, Theme.sunken])
                verify(contrast(Theme.attention, ground) >= 7, "attention on " + ground + " " + contrast(Theme.attention, ground));
            verify(contrast(Theme.actionInk, Theme.action) >= 7, "action");
            verify(contrast(Theme.actionInk, Theme.actionPressed) >= 7, "pressed action");
            verify(contrast(Theme.chosenInk, Theme.chosen) >= 7, "chosen");
            for (let category = 1; category <= 5; ++category)
                verify(contrast(Qt.color(Theme.categoryInk(category)), Qt.color(Theme.categoryColour(category))) >= 7, "category " + category + " " + contrast(Qt.color(Theme.categoryInk(category)), Qt.color(Theme.categoryColour(category))));
            for (const edge of [Theme.line, Theme.focus, Theme.chosenEdge]) {
                for (const ground of [Theme.surface, Theme.raised, Theme.sunken])
                    verify(contrast(edge, ground) >= 3, "edge " + edge + " on " + ground + " " + contrast(edge, ground));
            }
            for (const ground of [Theme.surface, Theme.raised, Theme.sunken, Theme.pressed]) {
                const word = Theme.highContrast ? Theme.ink : Theme.action;
                verify(contrast(word, ground) >= 7, "word of action on " + ground + " " + contrast(word, ground));
            }
        }

        function test_inHighContrastNoColourMeansTwoThings(): void {
            Theme.highContrast = true;
            const meanings = [Theme.action, Theme.chosen, Theme.attention, Theme.focus].map(String);
            compare(new Set(meanings).size, meanings.length, meanings.join(" "));
        }

        function test_largerAnswersAreClearlyLarger(): void {
            for (const scale of [1.4, 2]) {
                Theme.textScale = scale;
                verify(Theme.leastGain < scale, "there is something to gain");
                verify(Theme.leastGain >= 1.2);
                verify(Theme.fontStep < Theme.fontTitle, "the step is no louder than the question");
            }
        }

        function test_lengthsFollowTheGlass(): void {
            compare(Theme.target, 100);
            Theme.pixelsPerMillimetre = 8;
            compare(Theme.target, 200);
            verify(Theme.fontBody * 0.714 >= 7.3 * 8);
        }

        function test_aLineThatNearlyFitsShrinks(): void {
            compare(Theme.oneLineFit(1.4), 1);
            compare(Theme.oneLineFit(0.9), 0.9);
            compare(Theme.oneLineFit(0.5), 1, "it is broken instead");
        }

        function test_textGrowsAndMotionStops(): void {
            const usual = Theme.fontBody;
            Theme.textScale = 2;
            verify(Theme.fontBody >= usual * 1.99);
            verify(Theme.fontLabel < Theme.fontBody && Theme.fontBody < Theme.fontLead);
            verify(Theme.fontLead <= Theme.fontTitle && Theme.fontTitle <= Theme.fontDisplay);
            Theme.reduceMotion = true;
            compare(Theme.pageFade + Theme.scrollGlide + Theme.stepFade, 0);
        }
    }
}
