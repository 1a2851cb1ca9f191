// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Controls
import LegCheck.Theme

Item {
    id: root

    width: 1040
    height: 760

    Component {
        id: subject

        PageTurners {
            width: 600
            height: Theme.target
            mayGoDown: true
            mayGoUp: false
        }
    }

    SignalSpy {
        id: turned

        signalName: "turned"
    }

    KioskTest {
        name: "PageTurners"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root);
            verify(item, "it can be made");
            for (const name in properties ?? {})
                item[name] = properties[name];
            waitForRendering(item, 200);
            turned.target = item;
            turned.clear();
            return item;
        }

        function test_downAndUp(): void {
            const turners = make({ mayGoUp: true });
            tap(findChild(turners, "moreBelow"));
            compare(turned.signalArguments[0][0], 1);
            tap(findChild(turners, "backUp"));
            compare(turned.signalArguments[1][0], -1);
        }

        function test_whereThereIsNothingNothingIsPressed(): void {
            const turners = make();
            tap(findChild(turners, "backUp"));
            compare(turned.count, 0);
            turners.mayGoDown = false;
            tap(findChild(turners, "moreBelow"));
            compare(turned.count, 0);
        }

        // "See the rest" beside the page is louder.
        function test_oneOfThemIsLoud(): void {
            const turners = make();
            compare(findChild(turners, "moreBelow").tone, ActionButton.Tone.Primary);
            turners.quiet = true;
            compare(findChild(turners, "moreBelow").tone, ActionButton.Tone.Secondary);
        }
    }
}
