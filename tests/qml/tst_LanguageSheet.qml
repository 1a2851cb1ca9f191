// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Shell
import LegCheck.Samples

Item {
    id: root

    width: 1040
    height: 760

    Component {
        id: subject

        LanguageSheet {
            width: 1040
            height: 760
            open: true
            languages: Samples.languages
            current: "en"
        }
    }

    SignalSpy {
        id: languageChosen

        signalName: "languageChosen"
    }

    SignalSpy {
        id: closed

        signalName: "closed"
    }

    SignalSpy {
        id: readWanted

        signalName: "readWanted"
    }

    KioskTest {
        name: "LanguageSheet"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            languageChosen.target = item;
            languageChosen.clear();
            closed.target = item;
            closed.clear();
            return item;
        }

        function test_touchingALanguageChoosesIt(): void {
            const sheet = make();
            verify(findChild(sheet, "sheet_en").chosen);
            tap(findChild(sheet, "sheet_ar"));
            compare(languageChosen.signalArguments[0][0], "ar");
        }

        function test_itCanBeHeard(): void {
            const sheet = make();
            verify(!findChild(sheet, "readSheet").visible);
            sheet.readOffered = true;
            readWanted.target = sheet;
            tap(findChild(sheet, "readSheet"));
            compare(readWanted.count, 1);
        }

        function test_itCanBeLeft(): void {
            tap(findChild(make(), "closeSheet"));
            compare(closed.count, 1);
        }
    }
}
