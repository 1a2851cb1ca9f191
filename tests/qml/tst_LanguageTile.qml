// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Pages

Item {
    id: root

    width: 1040
    height: 760

    Component {
        id: subject

        LanguageTile {
            width: 400
            height: 140
            text: "العربية"
            invitation: "المس للبدء"
            draft: true
        }
    }

    SignalSpy {
        id: clicked

        signalName: "clicked"
    }

    KioskTest {
        name: "LanguageTile"

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
    }
}
