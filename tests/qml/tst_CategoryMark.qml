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

        CategoryMark {
            width: 600
            category: 3
            name: "Urgent"
        }
    }

    KioskTest {
        name: "CategoryMark"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function test_isToldInWordsToo(): void {
            const mark = make();
            compare(mark.Accessible.name, "Urgency 3: Urgent");
        }

        function test_everyCategoryIsDrawn(): void {
            for (let category = 1; category <= 5; ++category) {
                const mark = make({ category: category });
                verify(!grabImage(mark).equals(grabImage(make({ category: category % 5 + 1 }))));
            }
        }
    }
}
