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

        LearnPage {
            width: root.width
            height: root.height
            page: Samples.learnPage
        }
    }

    KioskTest {
        name: "LearnPage"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function test_longPagesAreTurned(): void {
            const page = make();
            tryVerify(() => page.turned);
            tap(findChild(page, "moreBelow"));
            verify(page.offset > 0);
        }
    }
}
