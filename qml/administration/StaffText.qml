// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls

/*!
    Running text for staff, who stand nearer to the glass and read more of it than patients do.
*/
BodyText {
    font.pixelSize: Theme.px(5.5)
}
