// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    Swallows whatever is touched right after a tap: a shaky hand often taps twice, and the second
    tap would land on the next page. Where that page is slow to come, so does whoever taps again meanwhile.
    Lies on top of everything; keys pass.
*/
Item {
    id: root

    /*! What is touched now, is swallowed. */
    readonly property bool raised: deadTime.running || awaited

    /*! When the last tap that counted ended, in milliseconds. */
    property real tapped: 0
    /*! A page that was not drawn yet. */
    property bool awaited: false

    /*! Another page comes: what is touched before it was seen was not meant for it. */
    function awaitPage(): void {
        awaited = true;
        Window.window.update(); // also where it looks like the one before
    }

    PointHandler {
        // Only watches: a TapHandler here would keep a mouse from what lies below.
        onActiveChanged: {
            if (!active && !deadTime.running) {
                root.tapped = Date.now();
                deadTime.start();
            }
        }
    }

    Connections {
        function onFrameSwapped(): void {
            if (!root.awaited)
                return;
            root.awaited = false;
            if (Date.now() - root.tapped > Theme.deadTime)
                deadTime.restart();
        }

        target: root.Window.window
    }

    MouseArea {
        anchors.fill: parent
        enabled: root.raised
    }

    Timer {
        id: deadTime

        interval: Theme.deadTime
    }
}
