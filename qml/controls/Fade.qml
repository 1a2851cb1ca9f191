// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*!
    From one colour at its top to another at its foot.
*/
Rectangle {
    id: root

    required property color from
    required property color to

    gradient: Gradient {
        GradientStop {
            position: 0
            color: root.from
        }

        GradientStop {
            position: 1
            color: root.to
        }
    }
}
