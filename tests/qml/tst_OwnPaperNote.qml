// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Pages
import LegCheck.ViewModels

Item {
    id: root

    width: 1040
    height: 760

    Component {
        id: subject

        OwnPaperNote {
            width: 600
            stub: VisitViewModel.Paper.None
            slip: VisitViewModel.Paper.Printed
        }
    }

    KioskTest {
        name: "OwnPaperNote"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function test_isThereOnceThePaperIs(): void {
            const note = make();
            verify(!note.visible);
            note.stub = VisitViewModel.Paper.Printing;
            verify(!note.visible);
            note.stub = VisitViewModel.Paper.Printed;
            verify(note.visible);
            verify(note.text.indexOf("printer") > 0);
        }

        function test_aFailureIsToldOnce(): void {
            const note = make({
                stub: VisitViewModel.Paper.Failed
            });
            verify(note.text.indexOf("desk") > 0);
            note.slip = VisitViewModel.Paper.Failed;
            verify(!note.visible, "the slip's own note sends to the desk already");
        }
    }
}
