// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*!
    Lets a keypad do everything: arrows walk from control to control in reading order, Tab does
    too, and what has a key of its own is told. Left and right follow the direction of the language.
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
    Keys.onRightPressed: travel(!LayoutMirroring.enabled)
    Keys.onLeftPressed: travel(LayoutMirroring.enabled)
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
