// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    How large the words of a page can be so that all of it is seen at one look. Where even the
    smallest do not do it, large words keep most of their size, and the page is turned.
*/
Item {
    id: root

    /*! True where the words may shrink. */
    required property bool wanted
    /*! With words of the size that `fit` tells. */
    required property bool tooTall

    /*! Of the usual size of words. */
    property real fit: 1
    property bool hopeless: false
    property bool settling: false
    readonly property bool large: Theme.textScale > 1.2
    readonly property real least: Math.max(Theme.tightestFit, Theme.leastBodyFit)

    function settle(): void {
        settling = true;
        hopeless = false;
        fit = 1;
        while (wanted && tooTall && fit > least)
            fit = Math.max(least, fit - 0.05);
        if (wanted && large && tooTall) {
            fit = Theme.smallestFit;
            hopeless = true;
        }
        settling = false;
    }

    // Not within a binding: the words' height follows from their size.
    function settleSoon(): void {
        if (!settling)
            soon.restart();
    }

    visible: false
    onWantedChanged: settleSoon()
    onTooTallChanged: settleSoon()
    Component.onCompleted: settle()

    Timer {
        id: soon

        interval: 0
        onTriggered: root.settle()
    }
}
