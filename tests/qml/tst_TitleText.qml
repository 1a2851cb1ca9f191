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

        TitleText {
            width: 300
            text: "Which leg hurts?"
        }
    }

    Item {
        id: mirrored

        LayoutMirroring.enabled: true
        LayoutMirroring.childrenInherit: true
    }

    KioskTest {
        name: "TitleText"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function test_isAHeading(): void {
            compare(make().Accessible.role, Accessible.Heading);
        }

        function lineWidths(title): list<real> {
            const widths = [];
            title.lineLaidOut.connect(line => widths[line.number] = line.implicitWidth);
            title.forceLayout();
            return widths;
        }

        function test_noWordIsLeftAlone_data(): var {
            return [
                { tag: "left", align: Text.AlignLeft },
                { tag: "middle", align: Text.AlignHCenter },
                { tag: "right", align: Text.AlignRight }
            ];
        }

        function test_noWordIsLeftAlone(data): void {
            const words = "Did any of these happen in the last 12 weeks?";
            const title = make({ text: words, width: 1, horizontalAlignment: data.align });
            const whole = title.implicitWidth;
            for (const share of [0.62, 0.7, 0.85, 0.95]) {
                title.width = share * whole;
                compare(title.lineCount, 2, share);
                const widths = lineWidths(title);
                verify(Math.min(...widths) > 0.75 * Math.max(...widths), share + ": " + widths);
                fuzzyCompare(title.leftPadding, data.align === Text.AlignRight ? title.slack : (data.align === Text.AlignLeft ? 0 : title.slack / 2), 0.1);
                fuzzyCompare(title.leftPadding + title.rightPadding, title.slack, 0.1);
            }
        }

        function test_twoSentencesHaveALineEach(): void {
            const title = make({ text: "Stop at once if it hurts. Do not rub it.", width: 2000 });
            compare(title.slack, 0);
            title.width = title.implicitWidth - 20;
            const widths = lineWidths(title);
            compare(widths.length, 2);
            const first = make({ text: "Stop at once if it hurts.", width: 2000 });
            fuzzyCompare(widths[0], first.implicitWidth, 4);
        }

        // "Please wait here. We / are calling staff."
        function test_theSecondSentenceGetsALineOfItsOwn(): void {
            const words = "Please wait here. We are calling staff.";
            const title = make({ text: words, width: 2000 });
            const whole = title.implicitWidth;
            compare(title.parted(words), words);
            title.width = 0.9 * whole;
            compare(title.parted(words), "Please wait here.\nWe are calling staff.");
            title.width = 0.62 * whole;
            compare(title.parted(words), "Please wait here.\nWe are calling staff.");
            // Three lines at best: the first sentence has one of them.
            title.width = 0.5 * whole;
            compare(title.parted(words), "Please wait here.\nWe are\ncalling staff.");
            const longer = "Please sit. We are calling the staff of this clinic to come.";
            title.width = 0.8 * make({ text: "We are calling the staff of this clinic to come.", width: 2000 }).implicitWidth;
            compare(title.parted(longer), longer, "no line more for it");
            compare(title.parted("One. Two. Three, which is a longer one than the others are."), "One. Two. Three, which is a longer one than the others are.");
            title.text = "请等一下。我们正在叫工作人员。";
            title.width = 0.8 * title.implicitWidth;
            compare(title.parted(title.text), "请等一下。\n我们正在叫工作人员。");
        }

        function test_mirroredTitlesBeginAtTheRight_data(): var {
            return [
                { tag: "left", align: Text.AlignLeft, share: 1 },
                { tag: "middle", align: Text.AlignHCenter, share: 0.5 },
                { tag: "right", align: Text.AlignRight, share: 0 }
            ];
        }

        function test_mirroredTitlesBeginAtTheRight(data): void {
            const title = createTemporaryObject(subject, mirrored, {
                text: "هل يوجد لديك أي من هذه الآن، أو حدث منذ بدأ ألم رجلك؟",
                width: 700,
                horizontalAlignment: data.align
            });
            waitForRendering(title, 200);
            verify(title.slack > 50, title.slack);
            fuzzyCompare(title.leftPadding, data.share * title.slack, 0.1);
            fuzzyCompare(title.leftPadding + title.rightPadding, title.slack, 0.1);
        }

        // A page makes its words smaller or larger until all of it fits.
        function test_linesFollowTheirSize(): void {
            const title = make({ text: "Is there a small, sore knot in the muscle?", width: 2000 });
            compare(title.lineCount, 1);
            title.width = title.implicitWidth - 10;
            verify(title.slack > 0);
            const size = title.font.pixelSize;
            title.font.pixelSize = size * 0.9;
            compare(title.slack, 0);
            compare(title.lineCount, 1);
            title.font.pixelSize = size;
            verify(title.slack > 0);
            compare(title.lineCount, 2);
            title.font.pixelSize = size * 1.1;
            const widths = lineWidths(title);
            verify(Math.min(...widths) > 0.75 * Math.max(...widths), widths);
        }

        function test_oneLineKeepsItsRoom(): void {
            const title = make({ width: 1000 });
            compare(title.lineCount, 1);
            compare(title.slack, 0);
        }

        function test_ownLinesStay(): void {
            const title = make({ width: 2000, text: "Please take a seat and wait.\nWhere to find the desk: room 2" });
            compare(title.slack, 0);
            compare(title.lineCount, 2);
            // Each of the two is balanced.
            title.width = 0.4 * title.implicitWidth;
            verify(title.lineCount > 2, title.lineCount);
            verify(title.slack > 0);
        }

        function test_chineseLinesEndAnywhere(): void {
            compare(make({ width: 200, text: "最近十二周内有没有发生过以下情况？" }).slack, 0);
        }

        function test_noChineseSignIsLeftAlone(): void {
            const title = make({ text: "最近十二周内有没有发生过以下情况？", width: 1 });
            const sign = title.implicitWidth / 17;
            for (const signs of [16.2, 14.3, 11]) {
                title.width = signs * sign;
                compare(title.lineCount, 2, signs);
                const widths = lineWidths(title);
                verify(Math.min(...widths) > 0.6 * Math.max(...widths), signs + ": " + widths);
            }
        }
    }
}
