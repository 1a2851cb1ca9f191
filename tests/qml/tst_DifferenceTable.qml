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

        DifferenceTable {
            width: 900
            differences: Samples.outcome.differences
        }
    }

    KioskTest {
        name: "DifferenceTable"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function test_hasABlockForEachDifference(): void {
            const table = make();
            tryVerify(() => table.implicitHeight > 400);
        }

        function test_withoutAnswersItIsShorter(): void {
            const answered = make();
            const bare = make({ answered: false });
            tryVerify(() => bare.implicitHeight > 0 && bare.implicitHeight < answered.implicitHeight);
        }
    }
}
