// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    The ground of the buttons that are always there: a column at the end of the line, or a band at the
    bottom, set off from the page by a line.
*/
Rectangle {
    id: root

    required property bool column
    /*! Without ground and line, where the buttons belong to the page. */
    property bool bare: false

    readonly property real railWidth: Theme.px(Theme.compact ? 64 : 74)
    readonly property real margin: Math.min(Theme.margin, Theme.px(4.5))

    color: bare ? "transparent" : Theme.sunken

    Rectangle {
        anchors.left: parent.left
        anchors.top: parent.top
        width: root.column ? Theme.hairline : parent.width
        height: root.column ? parent.height : Theme.hairline
        color: Theme.highContrast ? Theme.line : Theme.lineSoft
        visible: !root.bare
    }
}
