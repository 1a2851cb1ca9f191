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

        ChosenMark {}
    }

    KioskTest {
        name: "ChosenMark"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function test_aChosenMarkIsNoSmaller(): void {
            const mark = make({ chosen: true });
            compare(mark.border.color, mark.color);
        }

        function test_theTickShowsOnlyWhenChosen(): void {
            const mark = make();
            const empty = grabImage(mark);
            mark.chosen = true;
            verify(!grabImage(mark).equals(empty));
        }
    }
}
