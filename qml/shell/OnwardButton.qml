// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Controls

/*!
    What the way on is called most of the time, never seen: it tells how large that word, and the one of
    the way back beside it, can be whatever stands there now.
*/
ActionButton {
    /*! The button that is seen. */
    required property ActionButton seen

    visible: false
    width: seen.width
    height: seen.height
    stacked: seen.stacked
    fitted: seen.fitted
    signGrows: seen.signGrows
    iconName: "next"
}
