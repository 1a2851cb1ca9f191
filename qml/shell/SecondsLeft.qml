// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Controls
import LegCheck.Theme

/*!
    The seconds until something happens by itself, as large as a ticket number. Where the words about them are
    larger and must shrink, they come down to their usual size before this does.
*/
BodyText {
    required property int seconds
    /*! Of the usual size of the words beside it. */
    required property real fit

    text: Theme.numberText(seconds)
    font.pixelSize: Math.round(Theme.fontTicket * Math.min(1, Theme.titleScale * fit))
    font.weight: Font.Bold
    leading: 1.1
    horizontalAlignment: Text.AlignHCenter
    Accessible.ignored: true
}
