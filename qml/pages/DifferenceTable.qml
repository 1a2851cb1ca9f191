// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.ViewModels

/*!
    The five differences between a cramp and a clot, one block each. With `answered`, the side
    that the patient's answer falls on is marked, and the answer stands below.
*/
Column {
    id: root

    required property list<differenceValue> differences
    property bool answered: true

    spacing: Theme.gap

    Repeater {
        model: root.differences

        DifferenceRow {
            required property differenceValue modelData

            width: root.width
            heading: modelData.text
            crampText: modelData.crampText
            clotText: modelData.clotText
            answer: modelData.answer
            answered: root.answered
            likeCramp: modelData.column === Difference.Cramp
            unlikeCramp: modelData.column === Difference.NotCramp
        }
    }
}
