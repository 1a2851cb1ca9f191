// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Controls
import LegCheck.Pages
import LegCheck.Theme

Item {
    id: root

    width: 1600
    height: 1000

    Component {
        id: subject

        PicturePage {
            id: page

            property real need: 300

            width: root.width
            height: root.height
            art: "qrc:/images/pages/help.svg"
            artDescription: "Help"

            BalancedText {
                width: parent.width
                text: "Do you want a person to help you?"
            }

            Item {
                width: parent.width
                // Narrow words are high.
                height: page.need * 900 / Math.max(1, width)
            }
        }
    }

    KioskTest {
        name: "PicturePage"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function test_besideManyWordsThePictureIsNarrower(): void {
            const page = make();
            compare(page.artShare, 0.42);
            page.need = 950;
            tryVerify(() => page.artShare < 0.42);
            verify(page.beside);
            verify(!page.overflows);
        }

        function test_whereWordsHaveNoRoomBesideItItStandsAboveThemOrGoes(): void {
            const page = make({ need: 700 });
            page.width = 900;
            tryVerify(() => !page.beside);
            verify(!page.overflows);
            page.need = 980;
            tryCompare(page, "artHeight", 0);
        }

        function test_onTallGlassItStandsAbove(): void {
            const page = make();
            page.width = 600;
            tryVerify(() => !page.beside);
            verify(page.artHeight > 0);
            verify(!page.overflows);
        }
    }
}
