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

        function test_anUnreviewedLanguageIsMarked(): void {
            const page = make();
            verify(findChild(page, "language_ar").draft);
            verify(!findChild(page, "language_en").draft);
        }
    }
}
