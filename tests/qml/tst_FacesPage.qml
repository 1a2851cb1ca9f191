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

        FacesPage {
            width: root.width
            height: root.height
            question: Samples.severity
        }
    }

    SignalSpy {
        id: numberGiven

        signalName: "numberGiven"
    }

    KioskTest {
        name: "FacesPage"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            numberGiven.target = item;
            numberGiven.clear();
            return item;
        }

        function test_aNumberIsGiven(): void {
            const page = make();
            tap(findChild(page, "number8"));
            compare(numberGiven.signalArguments[0][0], "severity");
            compare(numberGiven.signalArguments[0][1], 8);
        }
    }
}
