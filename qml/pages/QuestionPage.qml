// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Controls
import LegCheck.Theme
import LegCheck.ViewModels

/*!
    What all pages that ask something have in common: the question; and how a guided check lies on
    the glass.
*/
PagedScroll {
    id: root

    required property questionValue question

    readonly property bool wide: width > roomHeight * 1.05
    /*! Wide but low glass, or words so large that it is: steps lie across the page, and what is asked
        lies side by side below them, so that it is seen beside what to do. */
    readonly property bool low: wide && (roomHeight < lowHeight && !stillBeside || squeezed)
    readonly property real lowHeight: Theme.px(205) + (Theme.textScale - 1) * Theme.px(50)
    /*! What is asked stands beside the steps all the same, on glass that is hardly too low. */
    property bool stillBeside: false
    /*! Or it does not, though the glass is high enough for most. */
    property bool squeezed: false
    /*! The lowest glass: one screenful holds little more than the question. */
    readonly property bool tight: low && roomHeight < Theme.px(145)
    /*! There the question leaves room for what follows it. */
    readonly property real titleFit: {
        if (!tight)
            return 1;
        return Theme.textScale > 1.2 ? Theme.smallestFit : 0.86;
    }
    /*! A check needs the room for what to do; that it may be skipped is told by its button. */
    readonly property bool brief: low || Theme.textScale > 1.2

    // Whoever comes back to an answer has seen the others.
    Component.onCompleted: endSeen = question.answered
}
