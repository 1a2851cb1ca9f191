// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    The five patterns that tell the categories apart without colour, the same as on the nurse's
    slip: solid, hatch, dots, outline, dashed.
*/
Canvas {
    id: root

    required property int category
    property color stroke: Theme.categoryInk(category)

    implicitHeight: Theme.px(5)
    onCategoryChanged: requestPaint()
    onStrokeChanged: requestPaint()
    onPaint: {
        const c = getContext("2d");
        const h = height;
        c.reset();
        c.strokeStyle = root.stroke;
        c.fillStyle = root.stroke;
        c.lineWidth = Theme.edge;
        if (root.category === 1) {
            c.fillRect(0, 0, width, h);
        } else if (root.category === 2) {
            for (let x = -h; x < width; x += h * 0.6) {
                c.moveTo(x, h);
                c.lineTo(x + h, 0);
            }
            c.stroke();
        } else if (root.category === 3) {
            for (let x = h / 2; x < width; x += h) {
                c.beginPath();
                c.arc(x, h / 2, h / 4, 0, 2 * Math.PI);
                c.fill();
            }
        } else if (root.category === 4) {
            c.strokeRect(c.lineWidth / 2, c.lineWidth / 2, width - c.lineWidth, h - c.lineWidth);
        } else {
            for (let x = 0; x < width; x += h * 2)
                c.fillRect(x, h / 3, h, h / 3);
        }
    }
}
