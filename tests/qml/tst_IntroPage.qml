// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Pages
import LegCheck.Theme
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

        // A picture that would make somebody turn the page is left out.
        function test_onTallGlassThePictureGoesBeforeAWord(): void {
            const page = make();
            page.width = 420;
            page.height = 1600;
            const art = within(page, "Picture");
            compare(page.overflows, false);
            verify(art.height >= Theme.px(45), art.height);
            let without = 0;
            for (let height = 1600; height > 440; height -= 20) {
                page.height = height;
                if (art.height > 0)
                    verify(!page.overflows || art.height === Theme.px(60), height);
                else if (!page.overflows)
                    ++without;
            }
            verify(without > 0);
        }

        function test_itFits(): void {
            const page = make();
            verify(!page.overflows);
        }
    }
}
