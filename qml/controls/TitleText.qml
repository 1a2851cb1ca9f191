// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    The one sentence a page is about.
*/
BalancedText {
    /*! It says all by itself: a page that is turned may end below it. */
    property bool complete: false

    font.pixelSize: largest > 0 ? Math.floor(largest * sentenceFit) : Theme.fontTitle
    font.weight: Font.Bold
    // Bold Arabic marks would touch the tails of the line above.
    leading: hangs ? 1.34 : 1.25
    Accessible.role: Accessible.Heading
}
