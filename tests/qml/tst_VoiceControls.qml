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

        VoiceControls {
            width: 700
            level: 3
            headphonesOffered: true
        }
    }

    SignalSpy {
        id: levelWanted

        signalName: "levelWanted"
    }

    SignalSpy {
        id: repeatWanted

        signalName: "repeatWanted"
    }

    KioskTest {
        name: "VoiceControls"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            levelWanted.target = item;
            levelWanted.clear();
            return item;
        }

        function test_oneStepEachWay_data() {
            return [
                { tag: "quieter", level: 2 },
                { tag: "louder", level: 4 }
            ];
        }

        function test_oneStepEachWay(row): void {
            tap(findChild(make(), row.tag));
            compare(levelWanted.count, 1);
            compare(levelWanted.signalArguments[0][0], row.level);
        }

        function test_canBeHeardAgain(): void {
            const volume = make();
            repeatWanted.target = volume;
            repeatWanted.clear();
            tap(findChild(volume, "repeat"));
            compare(repeatWanted.count, 1);
        }

        function test_endsAtBothEnds(): void {
            const volume = make({ level: 1 });
            verify(!findChild(volume, "quieter").enabled);
            volume.level = volume.levels;
            verify(!findChild(volume, "louder").enabled);
        }
    }
}
