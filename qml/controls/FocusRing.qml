// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    The thick ring around whatever the keypad stands on. It lies outside the control, so it shows
    on every fill.
*/
Rectangle {
    id: root

    property int around: Theme.radius

    anchors.fill: parent
    anchors.margins: -Theme.focusRing - Theme.hairline
    color: "transparent"
    radius: around + Theme.focusRing
    border.width: Theme.focusRing
    border.color: Theme.focus
}
