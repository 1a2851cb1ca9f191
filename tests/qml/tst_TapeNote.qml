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

        TapeNote {
            width: 600
        }
    }

    KioskTest {
        name: "TapeNote"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function test_tellsWhereTheTapeIs(): void {
            const note = make();
            verify(!note.visible, "a clinic that prints none says nothing");
            note.tape = VisitViewModel.Paper.Printing;
            const printing = note.text;
            note.tape = VisitViewModel.Paper.Printed;
            verify(note.visible && note.text !== printing);
            note.tape = VisitViewModel.Paper.Failed;
            verify(note.text.indexOf("staff") > 0);
        }
    }
}
