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

        OptionCard {
            width: 500
            text: "Chest pain or tightness"
            picture: "qrc:/images/answers/emergency_chest_pain.svg"
        }
    }

    SignalSpy {
        id: clicked

        signalName: "clicked"
    }

    KioskTest {
        name: "OptionCard"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            clicked.target = item;
            clicked.clear();
            return item;
        }

        function test_aTouchClicks(): void {
            tap(make());
            compare(clicked.count, 1);
        }

        function test_chosenIsAnnounced(): void {
            const card = make({ chosen: true, many: true });
            compare(card.Accessible.role, Accessible.CheckBox);
            verify(card.Accessible.checked);
        }

        function test_theAnswerIsLouderThanItsHint_data(): var {
            return [
                { tag: "usual", textSize: Theme.fontBody, hintFit: 1 },
                { tag: "small words", textSize: Theme.fontLabel, hintFit: 1 },
                { tag: "small hint", textSize: Theme.fontBody, hintFit: 0.7 }
            ];
        }

        function test_theAnswerIsLouderThanItsHint(data): void {
            const card = make({ textSize: data.textSize, hintFit: data.hintFit, hint: "It does not let up" });
            verify(card.hintSize <= 0.86 * data.textSize);
            verify(card.hintSize <= Theme.fontLabel * data.hintFit);
        }

        function test_longWordsMakeItHigherNotCut(): void {
            const brief = make();
            const wordy = make({ text: "One very long answer that needs three or four lines of words to be told", width: 400 });
            verify(wordy.implicitHeight > brief.implicitHeight);
        }

        function test_tallPutsThePictureAbove(): void {
            const card = make({ tall: true, width: 300, height: 400 });
            verify(card.implicitHeight > card.pictureSide);
            tap(card);
            compare(clicked.count, 1);
        }

        // On it the mark would lie on what is drawn; and the page stays as it is in other colours.
        function test_theMarkStandsAboveATallPicture(): void {
            for (const height of [0, 600]) {
                const card = make({ tall: true, width: 300 });
                card.height = Math.max(height, card.implicitHeight);
                const mark = within(card, "ChosenMark");
                const art = within(card, "Picture");
                verify(art.y > mark.y + mark.height, art.y + " " + mark.height);
                const need = card.implicitHeight;
                Theme.highContrast = true;
                compare(card.implicitHeight, need);
                Theme.highContrast = false;
            }
        }

        function test_theMarkIsThereBeforeAndAfterAndNotOnThePicture_data() {
            return [
                { tag: "roomy", properties: {} },
                { tag: "dense", properties: { markSide: Theme.px(8) } }
            ];
        }

        function test_theMarkIsThereBeforeAndAfterAndNotOnThePicture(row): void {
            const card = make(row.properties);
            const mark = within(card, "ChosenMark");
            const art = within(card, "Picture");
            verify(mark.visible, "empty");
            const place = Qt.rect(mark.x, mark.y, mark.width, mark.height);
            verify(place.x >= art.x + art.width, "beside the picture");
            card.chosen = true;
            verify(mark.visible, "chosen");
            compare(Qt.rect(mark.x, mark.y, mark.width, mark.height), place);
        }

        function test_inARowOfFourOnlyTheChosenHasAMark(): void {
            const card = make({ markOnCorner: true, fitted: true, width: 200, height: 110 });
            const mark = within(card, "ChosenMark");
            verify(!mark.visible);
            card.chosen = true;
            verify(mark.visible);
        }
    }
}
