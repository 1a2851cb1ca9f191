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

        IntroPage {
            width: root.width
            height: root.height
            intro: Samples.intro
        }
    }

    KioskTest {
        name: "IntroPage"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function test_itFits(): void {
            const page = make();
            verify(!page.overflows);
        }
    }
}
