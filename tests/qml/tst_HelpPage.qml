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

        HelpPage {
            width: root.width
            height: root.height
        }
    }

    SignalSpy {
        id: confirmed

        signalName: "confirmed"
    }

    SignalSpy {
        id: declined

        signalName: "declined"
    }

    KioskTest {
        name: "HelpPage"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            confirmed.target = item;
            confirmed.clear();
            declined.target = item;
            declined.clear();
            return item;
        }

        function test_afterTheQuestionsNoNumberIsPromised(): void {
            verify(findChild(make(), "promise").text.includes("number"));
            compare(findChild(make({ over: true }), "promise").text, "We call staff for you.");
        }

        function test_yesAndNo(): void {
            const page = make();
            tap(findChild(page, "confirmHelp"));
            compare(confirmed.count, 1);
            tap(findChild(page, "declineHelp"));
            compare(declined.count, 1);
        }
    }
}
