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

        LegRegions {}
    }

    KioskTest {
        name: "LegRegions"

        function test_everyPlaceButTheWholeLegLiesOnBothLegs(): void {
            const regions = regionsOf();
            for (const place of ["calf", "shin", "behind_knee", "thigh", "groin", "ankle_foot"]) {
                for (const leg of ["left", "right"])
                    verify(regions.some(region => region.place === place && region.leg === leg), place + " " + leg);
            }
        }

        function test_theMiddleOfARegionIsInIt(): void {
            const all = subject.createObject(root);
            compare(all.placeAt(500, 600, "left"), "calf");
            compare(all.placeAt(500, 600, "right"), "");
            compare(all.placeAt(500, 600, ""), "calf");
            all.destroy();
        }

        function regionsOf() {
            const all = subject.createObject(root);
            const list = [];
            for (let i = 0; i < all.regions.length; ++i)
                list.push({ place: all.regions[i].place, leg: all.regions[i].leg });
            all.destroy();
            return list;
        }
    }
}
