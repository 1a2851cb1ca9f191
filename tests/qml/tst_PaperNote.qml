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

        PaperNote {
            width: 600
            paper: VisitViewModel.Paper.None
        }
    }

    KioskTest {
        name: "PaperNote"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function test_neverSaysPrintedBeforeItIs(): void {
            const note = make();
            verify(!note.visible);
            note.paper = VisitViewModel.Paper.Printing;
            verify(note.text.indexOf("We printed") < 0);
            note.paper = VisitViewModel.Paper.Printed;
            verify(note.text.indexOf("We printed") === 0);
            note.paper = VisitViewModel.Paper.Failed;
            verify(note.urgent);
            verify(note.text.indexOf("desk") > 0);
        }

        function test_withoutANumberItNamesNone(): void {
            const note = make({
                hasNumber: false
            });
            for (const paper of [VisitViewModel.Paper.Printing, VisitViewModel.Paper.Printed, VisitViewModel.Paper.Sent, VisitViewModel.Paper.Failed]) {
                note.paper = paper;
                verify(note.text.indexOf("number") < 0);
            }
        }
    }
}
