// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Controls

Item {
    id: root

    width: 1040
    height: 760

    Component {
        id: subject

        StepProgress {
            width: 600
            step: 7
            total: 20
            section: "Your pain"
        }
    }

    KioskTest {
        name: "StepProgress"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function test_saysWhereItStands(): void {
            const progress = make();
            compare(progress.words, "Step 7 of about 20");
            compare(progress.Accessible.name, "Step 7 of about 20. Your pain");
        }
    }
}
