// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*!
    Lets a keypad do everything: arrows walk from control to control in reading order, Tab does
    too, and what has a key of its own is told. Left and right follow the direction of the language,
    but within a row that runs against it (left and right leg) what is seen.
*/
FocusScope {
    id: root

    /*! True once the focus was moved by a key, until something is touched. */
    property bool byKeys: false

    signal backWanted
    signal helpWanted
    signal readWanted
    signal repeatWanted
    signal loudnessWanted(bool louder)

    function travelSideways(toTheRight: bool): void {
        const onwards = toTheRight !== LayoutMirroring.enabled;
        const runsAgainst = !liesThere(onwards, toTheRight) && liesThere(!onwards, toTheRight);
        travel(runsAgainst ? !onwards : onwards);
    }

    /*! True where the one after, or before, stands in the same row on that side. */
    function liesThere(forward: bool, toTheRight: bool): bool {
        const standing = root.Window.activeFocusItem;
        const next = standing ? standing.nextItemInFocusChain(forward) : null;
        if (!next)
            return false;
        const place = standing.mapFromItem(next, 0, 0);
        return Math.abs(place.y) < standing.height / 2 && place.x !== 0 && (place.x > 0) === toTheRight;
    }

    function travel(forward: bool): void {
        const standing = root.Window.activeFocusItem;
        // Not ??: compiled, it takes an item that is null for one (Qt 6.4).
        const from = standing ? standing : root;
        const next = from.nextItemInFocusChain(forward);
        if (next)
            next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    function look(): void {
        const standing = root.Window.activeFocusItem as TapTarget;
        // Compiled, an item alone is never true (Qt 6.4).
        if (standing !== null)
            root.byKeys = standing.visualFocus;
    }

    Connections {
        // Why it came there is known a moment after that it came there.
        function onActiveFocusItemChanged(): void {
            afterwards.start();
        }

        target: root.Window.window
    }

    Timer {
        id: afterwards

        interval: 0
        onTriggered: root.look()
    }

    Keys.onDownPressed: travel(true)
    Keys.onUpPressed: travel(false)
    Keys.onRightPressed: travelSideways(true)
    Keys.onLeftPressed: travelSideways(false)
    Keys.onBackPressed: backWanted()
    Keys.onEscapePressed: backWanted()
    Keys.onVolumeUpPressed: loudnessWanted(true)
    Keys.onVolumeDownPressed: loudnessWanted(false)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Help || event.key === Qt.Key_F1) {
            event.accepted = true;
            root.helpWanted();
        } else if (event.key === Qt.Key_MediaPlay || event.key === Qt.Key_MediaPrevious) {
            event.accepted = true;
            if (event.key === Qt.Key_MediaPlay)
                root.readWanted();
            else
                root.repeatWanted();
        }
    }
}
