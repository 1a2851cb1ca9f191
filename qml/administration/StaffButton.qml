// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls

/*!
    A button for staff: lower than what patients touch, and with a smaller word.
*/
ActionButton {
    implicitHeight: Theme.px(17)
    implicitWidth: Math.max(Theme.target, faceWidth + leftPadding + rightPadding + Theme.gap)
    font.pixelSize: Theme.px(5.5)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    // A word alone stands in the middle.
    stacked: iconName === ""
    tone: ActionButton.Tone.Secondary
}
