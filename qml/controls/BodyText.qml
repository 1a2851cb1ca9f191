// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    Running text: plain, wrapped, aligned to the reading side (the layout mirrors it).
*/
Text {
    id: root

    color: Theme.ink
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBody
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
