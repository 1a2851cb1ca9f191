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

        ListRow {
            width: 700
            overline: "Which leg hurts?"
            text: "Left leg"
            actionText: "Change"
            actionIcon: "edit"
        }
    }

    SignalSpy {
        id: clicked

        signalName: "clicked"
    }

    KioskTest {
        name: "ListRow"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            clicked.target = item;
            clicked.clear();
            return item;
        }

        function test_aTouchClicks(): void {
            const row = make();
            compare(row.Accessible.name, "Which leg hurts? Left leg");
            tap(row);
            compare(clicked.count, 1);
        }

        function test_nothingDoesNotLookLikeSomething(): void {
            const strong = item => firstOf(item, words => words.font?.weight === Font.Bold && words.text === "Left leg") !== null;
            verify(strong(make()));
            verify(!strong(make({ nothing: true })));
        }

        function firstOf(item: Item, wanted): Item {
            if (wanted(item))
                return item;
            for (let i = 0; i < item.children.length; ++i) {
                const found = firstOf(item.children[i], wanted);
                if (found)
                    return found;
            }
            return null;
        }
    }
}
