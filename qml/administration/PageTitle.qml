// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls

/*!
    What a page of the administration is about.
*/
TitleText {
    width: parent ? parent.width : implicitWidth
    font.pixelSize: Theme.px(10)
}
