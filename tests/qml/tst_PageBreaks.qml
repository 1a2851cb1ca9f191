// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Controls
import LegCheck.Theme

Item {
    id: root

    width: 1040
    height: 760

    PageBreaks {
        id: breaks
    }

    Component {
        id: subject

        Item {
            width: 600
            height: 2000

            ActionButton {
                objectName: "upper"
                width: 400
                height: 100
                text: "Upper"
            }

            ActionButton {
                objectName: "lower"
                y: 120
                width: 400
                height: 100
                text: "Lower"
            }

            TitleText {
                objectName: "heading"
                y: 300
                width: 600
                text: "A heading"
            }

            BodyText {
                objectName: "long"
                y: 600
                width: 600
                text: "First\nSecond\nThird\nFourth\nFifth\nSixth"
            }

            BodyText {
                y: 1200
                width: 600
                text: "First\nSecond\nThird"
            }

            Item {
                y: 1460
                width: 600
                height: 110

                Rectangle {
                    anchors.fill: parent
                }

                BodyText {
                    y: 60
                    text: "Framed"
                }
            }

            Item {
                y: 1580
                width: 600
                height: 400

                Rectangle {
                    anchors.fill: parent
                }

                BodyText {
                    y: 20
                    text: "Framed\nand\nhigh"
                }
            }
        }
    }

    Component {
        id: cardSubject

        Item {
            width: 400
            height: 900

            OptionCard {
                objectName: "card"
                y: 100
                width: 200
                height: implicitHeight
                text: "Words of an answer that stand in many lines of a narrow card"
            }
        }
    }

    Component {
        id: wordsSubject

        BodyText {
            width: 600
        }
    }

    Component {
        id: columnsSubject

        Item {
            width: 700
            height: 900

            BodyText {
                objectName: "beside"
                y: 300
                width: 300
                text: "First\nSecond\nThird"
            }

            Item {
                objectName: "frame"
                x: 400
                width: 300
                height: 900

                Rectangle {
                    anchors.fill: parent
                }

                Column {
                    y: 20
                    spacing: 10

                    Repeater {
                        model: 9

                        BodyText {
                            width: 300
                            text: "Framed\nand\nhigh"
                        }
                    }
                }
            }
        }
    }

    Component {
        id: drawingSubject

        LegMap {
            x: 210
            width: 180
            chosenPlaces: []
            leg: "left"
            description: "Both legs"
        }
    }

    Component {
        id: listSubject

        BulletList {
            width: 600
            items: ["First", "Second", "Third"]
        }
    }

    KioskTest {
        name: "PageBreaks"

        function make(): Item {
            const page = createTemporaryObject(subject, root);
            verify(page, "it can be made");
            breaks.page.read(page);
            return page;
        }

        function test_nothingToPressIsCut(): void {
            make();
            compare(breaks.across(50).length, 1);
            compare(breaks.across(110).length, 0);
            compare(breaks.lastEnd(0, 170), 100);
            compare(breaks.firstBeginning(50, 170), 120);
        }

        function test_aCardThatIsCutKeepsItsLinesWhole(): void {
            const page = createTemporaryObject(cardSubject, root);
            const option = findChild(page, "card");
            verify(option.lines > 6);
            breaks.page.read(page);
            const [card] = breaks.parts;
            compare(card.lines.length, option.lines);
            verify(card.lines[0].top >= option.y && card.lines[card.lines.length - 1].bottom <= option.y + option.height);
            // Below its mark, which stands at the middle.
            const next = card.lines.findIndex(line => line.top > card.signs[0].bottom);
            const line = card.lines[next];
            for (const share of [0.3, 0.6, 0.9]) {
                const foot = line.top + share * (line.bottom - line.top);
                breaks.uncover();
                breaks.endFoot(foot, 0, true);
                const end = foot - breaks.footCut;
                verify(end >= card.lines[next - 1].bottom - 1);
                verify(end <= line.top + breaks.fadeHeight);
                verify(breaks.footClear);
                compare(breaks.fadingCount, 1);
                verify(breaks.fading[0].face === option.background);
            }
        }

        // A drawing beside a list of answers.
        function test_aCardIsHiddenWhereWhatStandsBesideItWouldBeCut(): void {
            const page = createTemporaryObject(cardSubject, root);
            const drawing = createTemporaryObject(drawingSubject, page);
            breaks.page.read(page);
            const card = breaks.parts.find(part => part.lines.length > 0);
            drawing.height = card.lines[0].bottom - 5;
            breaks.page.read(page);
            breaks.most = 100;
            breaks.uncover();
            breaks.endFoot(card.lines[0].bottom, 0, true);
            verify(breaks.footCut <= 1);
            verify(breaks.footClear);
            compare(breaks.covers.length, 4);
            compare(breaks.coverAt(0).y, card.top);
            compare(breaks.seenUntil, card.top);
        }

        // The last words of a column would be left out, and half the page empty, for a line in the frame beside it.
        function test_aFrameEndsByItselfWhereWhatStandsBesideItGoesOn(): void {
            const page = createTemporaryObject(columnsSubject, root);
            breaks.page.read(page);
            const beside = findChild(page, "beside");
            beside.y = breaks.parts.filter(part => !part.bare)[3].top + 30 - beside.implicitHeight;
            breaks.page.read(page);
            const words = breaks.parts.find(part => part.bare && part.leads === 0);
            const cut = breaks.across(words.bottom).find(part => !part.bare);
            verify(cut.top < words.bottom - 5 && cut.bottom > words.bottom + 5, "the frame has none of its ends there");
            breaks.most = 200;
            breaks.uncover();
            breaks.endFoot(words.bottom + 1, 0, true);
            verify(breaks.footCut <= 1);
            verify(breaks.footClear);
            compare(breaks.covers.length, 0);
            compare(breaks.fadingCount, 1);
            verify(breaks.fading[0].end <= cut.top + 0.25);
            fuzzyCompare(breaks.fading[0].end + breaks.fading[0].above, words.bottom + 1, 1);
            compare(breaks.seenUntil, breaks.fading[0].end);
        }

        function test_noHalfSignIsShownAtTheFoot(): void {
            const page = createTemporaryObject(cardSubject, root);
            breaks.page.read(page);
            const [card] = breaks.parts;
            compare(card.signs.length, 1); // its mark
            const [mark] = card.signs;
            compare(breaks.signsCut(card, mark.top - 1).length, 0);
            compare(breaks.signsCut(card, mark.top + 5).length, 1);
            compare(breaks.signsCut(card, mark.bottom).length, 0);
        }

        function test_aCardThatWouldShowOnlyPartOfItselfIsLeftOut(): void {
            const page = createTemporaryObject(cardSubject, root);
            breaks.page.read(page);
            const [card] = breaks.parts;
            const [mark] = card.signs;
            breaks.most = card.bottom;
            compare(breaks.betweenLines([card], mark.top + 5), card.top);
            compare(breaks.betweenLines([card], card.lines[card.lines.length - 1].bottom - 2), card.top);
            compare(breaks.betweenLines([card], card.lines[0].bottom - 2), card.top);
            // Rather than lose nearly all of the page.
            compare(breaks.betweenLines([Object.assign({}, card, { top: -1000 })], card.lines[0].bottom - 2), card.lines[0].top);
        }

        function test_whereNothingServesItEndsWhereItWould(): void {
            make();
            compare(breaks.lastEnd(130, 170), 170);
            compare(breaks.firstBeginning(130, 170), 130);
        }

        function test_aHeadingStaysWithWhatItLeadsInto(): void {
            make();
            compare(breaks.across(310).length, 1);
            compare(breaks.across(590).length, 1);
            breaks.most = 20;
            compare(breaks.coverable(310, true).length, 1);
            compare(breaks.coverable(350, true).length, 0);
        }

        function test_belowAHeadingThatSaysAllAPageMayEnd(): void {
            const page = make();
            const heading = findChild(page, "heading");
            heading.complete = true;
            breaks.page.read(page);
            compare(breaks.across(310).length, 1);
            compare(breaks.across(590).length, 0);
            // Half of it may say something else.
            heading.text = "A\nhigh\nhigh\nhigh\nheading";
            breaks.page.read(page);
            compare(breaks.parts.filter(part => part.top < 599 && part.top > 290).length, 1);
            heading.text = "A heading";
            breaks.page.read(page);
            compare(breaks.across(310).length, 1);
            compare(breaks.across(590).length, 0);
        }

        function test_noLineOfWordsIsCutAndNoneStandsAlone(): void {
            const line = findChild(make(), "long").lineHeight;
            verify(breaks.across(600 + line).length > 0);
            compare(breaks.across(600 + 2 * line).length, 0);
            compare(breaks.across(600 + 2.5 * line).length, 1);
            compare(breaks.across(600 + 3 * line).length, 0);
            compare(breaks.across(600 + 4 * line).length, 0);
            compare(breaks.across(600 + 5 * line).length, 1);
        }

        function test_shortWordsStayTogether(): void {
            make();
            compare(breaks.across(1205 + Theme.fontBody).length, 1);
        }

        function test_onTheBarePageWordsAreCoveredAndWithinAFrameNot(): void {
            make();
            compare(breaks.lastEnd(0, 1210), 1210);
            breaks.most = 40;
            compare(breaks.coverable(1210, true).length, 1);
            verify(breaks.across(1605 + Theme.fontBody).some(part => !part.bare));
            compare(breaks.lastEnd(1400, 1605 + Theme.fontBody), 1570);
        }

        function test_noMarkOfAHiddenLineIsShown(): void {
            for (const [words, room] of [["First\nSecond\nThird\nFourth", 0.5 * breaks.fadeHeight], ["أول\nثان\nثالث\nرابع", 0]]) {
                const page = createTemporaryObject(wordsSubject, root, { text: words });
                breaks.page.read(page.parent);
                const line = breaks.parts[breaks.parts.length - 1];
                compare(breaks.bareBelow(line.top, line.top + 100), room);
                page.destroy();
                wait(0);
            }
        }

        // They reach above the line, where it is covered.
        function test_marksOfACoveredLineAreCoveredToo(): void {
            const list = createTemporaryObject(listSubject, root);
            list.items = ["أول", "ثان", "ثالث"];
            waitForRendering(list, 200);
            breaks.page.read(list);
            const words = breaks.parts.filter(part => breaks.isWords(part) && !part.sign);
            const coverTop = breaks.placesOf([words[2]])[1];
            verify(coverTop < words[2].top - 1);
            verify(coverTop >= words[1].ownBottom);
            compare(breaks.placesOf([Object.assign({}, words[2], { hangs: false })])[1], words[2].top);
        }

        // A page may end above the first letters of what comes next, within their line.
        function test_wordsThatBeginAtTheEndDoNotFade(): void {
            const page = createTemporaryObject(wordsSubject, root, {
                y: 100,
                text: "First\nSecond"
            });
            breaks.page.read(page.parent);
            verify(breaks.isClear(100 + 0.4 * breaks.fadeHeight, []));
            verify(!breaks.isClear(100 + 0.8 * breaks.fadeHeight, []));
        }

        // The frame's edge is below them: they would fade though nothing of them is cut.
        function test_theLowestWordsOfAFrameAreClearWhereTheyEnd(): void {
            make();
            const words = breaks.across(1900).find(part => part.leads === 0);
            verify(words.bottom > words.ownBottom + 1);
            verify(breaks.isClear(words.ownBottom + 1, []));
            verify(!breaks.isClear(words.ownBottom - 1, []));
        }

        function test_whatIsCoveredWasNotSeen(): void {
            make();
            breaks.most = 100;
            breaks.uncover();
            breaks.endFoot(310, 0, true);
            compare(breaks.covers.length, 4);
            compare(breaks.seenUntil, 300);
            verify(breaks.footClear);
            breaks.endFoot(170, 0, true);
            compare(breaks.footCut, 70 - breaks.fadeHeight);
            compare(breaks.seenUntil, 100 + breaks.fadeHeight);
        }

        // What fades at the foot lies below the last line, and never on the one that is left for later.
        function test_theEndLeavesRoomForWhatFades(): void {
            make();
            const tops = breaks.parts.map(part => part.top);
            verify(breaks.fadeHeight > 5);
            compare(breaks.bareBelow(100, 1000), breaks.fadeHeight);
            compare(breaks.bareBelow(100, 105), 5);
            for (const part of breaks.parts) {
                const room = breaks.bareBelow(part.bottom, part.bottom + 500);
                verify(!tops.some(top => top > part.bottom && top < part.bottom + room - 0.5));
            }
        }

        function test_whatIsNeededIsShown(): void {
            make();
            breaks.most = 100;
            breaks.endFoot(170, 168, true);
            compare(breaks.footCut, 0);
            verify(!breaks.footClear);
            breaks.endHead(50, 60, true);
            compare(breaks.headCut, 0);
            verify(!breaks.headClear);
            breaks.endHead(50, Infinity, true);
            compare(breaks.headCut, 70);
            verify(breaks.headClear);
        }

        function test_atThePagesEndsNothingIsLeft(): void {
            make();
            breaks.endFoot(170, 0, false);
            breaks.endHead(50, Infinity, false);
            compare([breaks.footCut, breaks.headCut], [0, 0]);
            verify(breaks.footClear && breaks.headClear);
        }

        function test_aSmallFrameIsNotCut(): void {
            make();
            compare(breaks.across(1465).length, 1);
        }

        function test_aSignStaysWithTheWordsBesideIt(): void {
            const list = createTemporaryObject(listSubject, root);
            breaks.page.read(list);
            const third = list.children[2];
            compare(breaks.across(third.y + 0.6 * third.height).filter(part => part.sign).length, 1);
            compare(breaks.across(third.y - 2).length, 0);
        }

        // Too much of its words shows to leave them out: the sign in front stays too.
        function test_aSignIsNotLeftOutWithoutItsWords(): void {
            const list = createTemporaryObject(listSubject, root);
            list.items = ["First", "Second", "Third\nof three\nlines"];
            waitForRendering(list, 200);
            breaks.page.read(list);
            const third = list.children[2];
            breaks.most = 0.25 * third.height;
            compare(breaks.coverable(third.y + 0.9 * third.height, true).length, 0);
            breaks.most = 0.5 * third.height;
            compare(breaks.coverable(third.y + 0.9 * third.height, true).length, 2);
        }

        function test_wordsMayReachToTheFoot(): void {
            const list = createTemporaryObject(listSubject, root);
            list.items = ["First", "Second", "Third\nof three\nlines", "Fourth"];
            waitForRendering(list, 200);
            breaks.page.read(list);
            const words = breaks.parts.filter(part => breaks.isWords(part));
            const end = words[2].bottom;
            breaks.most = 10;
            breaks.uncover();
            breaks.endFoot(end + 1, 0, true);
            verify(breaks.footClear);
            verify(breaks.seenUntil >= end - 1);
            compare(breaks.covers.length, 0);
        }

        function test_whatIsHiddenIsNoPart(): void {
            const page = make();
            findChild(page, "upper").visible = false;
            breaks.page.read(page);
            compare(breaks.across(50).length, 0);
        }
    }
}
