// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*!
    Where each place lies on images/leg_map/base.svg (800 x 900): the polygons of
    images/leg_map/regions.json, corner after corner as x, y. The whole leg has no place of its own
    on the picture; it is a button only.
*/
QtObject {
    id: root

    component Region: QtObject {
        required property string place
        required property string leg
        required property list<real> corners
    }

    readonly property int drawnWidth: 800
    readonly property int drawnHeight: 900

    readonly property list<Region> regions: [
        Region {
            place: "calf"
            leg: "left"
            corners: [598, 508, 440, 508, 440, 744, 598, 744]
        },
        Region {
            place: "calf"
            leg: "right"
            corners: [602, 508, 760, 508, 760, 744, 602, 744]
        },
        Region {
            place: "behind_knee"
            leg: "left"
            corners: [598, 408, 440, 408, 440, 502, 598, 502]
        },
        Region {
            place: "behind_knee"
            leg: "right"
            corners: [602, 408, 760, 408, 760, 502, 602, 502]
        },
        Region {
            place: "shin"
            leg: "left"
            corners: [202, 496, 360, 496, 360, 760, 202, 760]
        },
        Region {
            place: "shin"
            leg: "right"
            corners: [198, 496, 40, 496, 40, 760, 198, 760]
        },
        Region {
            place: "groin"
            leg: "left"
            corners: [202, 110, 360, 110, 360, 220, 320, 232, 270, 254, 202, 276]
        },
        Region {
            place: "groin"
            leg: "right"
            corners: [198, 110, 40, 110, 40, 220, 80, 232, 130, 254, 198, 276]
        },
        Region {
            place: "thigh"
            leg: "left"
            corners: [202, 282, 274, 260, 324, 238, 360, 226, 360, 448, 202, 448]
        },
        Region {
            place: "thigh"
            leg: "left"
            corners: [598, 240, 520, 244, 440, 206, 440, 402, 598, 402]
        },
        Region {
            place: "thigh"
            leg: "right"
            corners: [198, 282, 126, 260, 76, 238, 40, 226, 40, 448, 198, 448]
        },
        Region {
            place: "thigh"
            leg: "right"
            corners: [602, 240, 680, 244, 760, 206, 760, 402, 602, 402]
        },
        Region {
            place: "ankle_foot"
            leg: "left"
            corners: [202, 768, 360, 768, 360, 898, 202, 898]
        },
        Region {
            place: "ankle_foot"
            leg: "left"
            corners: [598, 752, 440, 752, 440, 898, 598, 898]
        },
        Region {
            place: "ankle_foot"
            leg: "right"
            corners: [198, 768, 40, 768, 40, 898, 198, 898]
        },
        Region {
            place: "ankle_foot"
            leg: "right"
            corners: [602, 752, 760, 752, 760, 898, 602, 898]
        }
    ]

    /*! The place at a point of the drawing, or "" where there is none. */
    function placeAt(x: real, y: real, leg: string): string {
        for (let i = 0; i < root.regions.length; ++i) {
            const region = root.regions[i];
            const asked = leg === region.leg || (leg !== "left" && leg !== "right");
            if (asked && root.holds(region.corners, x, y))
                return region.place;
        }
        return "";
    }

    // A ray to the right crosses the outline an odd number of times from inside.
    function holds(corners: list<real>, x: real, y: real): bool {
        let inside = false;
        for (let i = 0, j = corners.length - 2; i < corners.length; j = i, i += 2) {
            const above = corners[i + 1] > y;
            if (above === corners[j + 1] > y)
                continue;
            const crossing = (corners[j] - corners[i]) * (y - corners[i + 1]) / (corners[j + 1] - corners[i + 1]) + corners[i];
            if (x < crossing)
                inside = !inside;
        }
        return inside;
    }
}
