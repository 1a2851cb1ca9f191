// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Pages
import LegCheck.Samples
import LegCheck.ViewModels

Item {
    id: root

    width: 1040
    height: 760

    Component {
        id: subject

        OutcomePage {
            width: root.width
            height: root.height
            outcome: Samples.outcome
            paper: VisitViewModel.Paper.Printed
        }
    }

    KioskTest {
        name: "OutcomePage"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function test_theDeskIsFound(): void {
            const page = make();
            verify(!findChild(page, "deskPlace").visible);
            page.deskPlace = "beside the blue door";
            verify(findChild(page, "deskPlace").text.includes("beside the blue door"));
        }

        function test_theSignsToTellAtOnceMustBeSeenTheTableNeedNot(): void {
            const page = make();
            page.width = 500;
            page.height = 400;
            tryVerify(() => page.restUnseen);
            const net = page.mustSee;
            verify(net > page.viewHeight && net < page.viewHeight + page.furthest);
            page.moveTo(net - page.viewHeight);
            verify(!page.restUnseen && !page.atEnd);
        }

        function test_theWaitIsInWords(): void {
            compare(make().wait.replace(/[0-9]+/, "2"), "A nurse will see you within about 2 hours.");
        }

        function test_withoutANumberThePatientGoesToTheDesk(): void {
            const page = make({
                outcome: Samples.outcomeWithoutNumber,
                paper: VisitViewModel.Paper.Failed
            });
            const note = findChild(page, "noNumber");
            verify(note.visible && note.urgent);
            verify(note.text.indexOf("desk") > 0);
            // Before all else, and no wait is promised.
            compare(note.mapToItem(page, 0, 0).y, 0);
            compare(page.wait, "");
            verify(note.textSize >= page.titleSize);
            verify(!findChild(make(), "noNumber").visible);
        }

        // First what to do, then that the answers are printed.
        function test_withoutANumberThePaperIsToldOfLast(): void {
            const page = make({
                outcome: Samples.outcomeWithoutNumber,
                paper: VisitViewModel.Paper.Printed
            });
            const told = findChild(page, "paperWithoutNumber");
            tryVerify(() => told.visible && told.mapToItem(page, 0, 0).y > findChild(page, "noNumber").height);
            verify(!findChild(make({ paper: VisitViewModel.Paper.Printed }), "paperWithoutNumber").visible);
        }

        function test_belowIsTheTableOfDifferences(): void {
            const page = make();
            tryVerify(() => page.turned);
            tap(findChild(page, "moreBelow"));
            verify(page.offset > 0);
        }
    }
}
