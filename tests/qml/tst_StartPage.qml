// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Pages
import LegCheck.Samples

Item {
    id: root

    width: 1040
    height: 760

    Component {
        id: subject

        StartPage {
            width: root.width
            height: root.height
            languages: Samples.languages
        }
    }

    SignalSpy {
        id: languageChosen

        signalName: "languageChosen"
    }

    KioskTest {
        name: "StartPage"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            languageChosen.target = item;
            languageChosen.clear();
            return item;
        }

        function test_touchingALanguageChoosesIt(): void {
            const page = make();
            tap(findChild(page, "language_ar"));
            compare(languageChosen.signalArguments[0][0], "ar");
        }

        function test_theDeskIsTold(): void {
            const page = make();
            const desk = findChild(page, "deskHours");
            verify(!desk.visible, "nothing is said of a desk whose hours are not known");
            page.deskHours = "8:00–12:00";
            verify(desk.visible);
            verify(desk.text.includes("8:00–12:00"));
            verify(!desk.text.includes("closed"));
            page.deskClosed = true;
            verify(desk.text.includes("closed now") && desk.text.includes("8:00–12:00"));
            page.deskHours = "";
            verify(desk.visible && desk.text.includes("still answer"));
            tap(findChild(page, "language_en"));
            compare(languageChosen.count, 1);
        }

        function test_theClinicsLogoStandsInPlaceOfTheMark(): void {
            const page = make({
                logo: "qrc:/images/pages/mark.svg",
                clinicName: "Harbour Clinic"
            });
            const mark = findChild(page, "mark");
            compare(mark.description, "Harbour Clinic");
            verify(mark.width > mark.height, "there is room for a wide one");
        }

        function test_anUnreviewedLanguageIsMarked(): void {
            const page = make();
            verify(findChild(page, "language_ar").draft);
            verify(!findChild(page, "language_en").draft);
        }
    }
}
