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
    /*! Other words, or another size of them: what was found for the last does not hold. */
    property string asked
    /*! The smallest words do not do it: 1, the picture may be lower; 2, the title may shrink to its usual size too.
        Not turned back by the room that this gives, or the page would never come to rest. */
    property int pressure: 0
    readonly property int mostPressure: 2
    property bool made: false
    property bool hopeless: false
    property bool settling: false
    readonly property bool large: Theme.textScale > 1.2
    readonly property real least: Math.max(Theme.tightestFit, Theme.leastBodyFit)

    function settle(): void {
        settling = true;
        hopeless = false;
        shrink();
        while (wanted && tooTall && made && pressure < mostPressure) {
            ++pressure;
            shrink();
        }
        if (wanted && large && tooTall) {
            fit = Theme.smallestFit;
            hopeless = true;
        }
        settling = false;
    }

    function shrink(): void {
        fit = 1;
        while (wanted && tooTall && fit > least)
            fit = Math.max(least, fit - 0.05);
    }

    // Not within a binding: the words' height follows from their size.
    function settleSoon(): void {
        if (!settling)
            soon.restart();
    }

    visible: false
    onWantedChanged: settleSoon()
    onTooTallChanged: settleSoon()
    onAskedChanged: {
        pressure = 0;
        settleSoon();
    }
    Component.onCompleted: {
        settle();
        settleSoon();
    }

    Timer {
        id: soon

        interval: 0
        onTriggered: {
            root.made = true;
            root.settle();
        }
    }
}
