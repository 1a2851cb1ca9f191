// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Pages
import LegCheck.Samples
import LegCheck.ViewModels

Item {
    id: root

    width: 1500
    height: 980

    Component {
        id: subject

        StaffNowPage {
            width: root.width
            height: root.height
            outcome: Samples.outcome
            paper: VisitViewModel.Paper.Printing
        }
    }

    KioskTest {
        name: "StaffNowPage"

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
