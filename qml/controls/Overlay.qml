// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    A question that comes before everything else. It covers the whole page, which also hides the
    answers from whoever walks by, and takes the focus; the page below must be hidden meanwhile.
*/
FocusScope {
    id: root

    /*! Made when it opens: what is seldom seen costs neither the launch nor another language. */
    default property Component content
    required property string title
    property bool open: false
    property real widest: Theme.px(230)
    /*! What it shows is taken apart a moment after it closed: the page below comes first. */
    property bool filled: false
    /*! Where the keypad stood, to go back to. */
    property Item before: null

    function giveBack(): void {
        if (before && before.visible)
            before.forceActiveFocus(Qt.TabFocusReason);
        before = null;
    }

    visible: open
    Accessible.role: Accessible.Dialog
    Accessible.name: title
    onOpenChanged: {
        if (open) {
            filled = true;
            before = Window.activeFocusItem;
            forceActiveFocus(Qt.OtherFocusReason);
        } else {
            // The page below is shown again a moment later.
            afterwards.restart();
            emptying.restart();
        }
    }

    Timer {
        id: afterwards

        interval: 0
        onTriggered: root.giveBack()
    }

    Timer {
        id: emptying

        interval: 200
        onTriggered: root.filled = root.open
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    // Nothing below may be touched, not even between the buttons.
    MouseArea {
        anchors.fill: parent
    }

    Item {
        id: holder

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.margins: Theme.margin
        width: Math.min(parent.width - 2 * Theme.margin, root.widest)

        Repeater {
            model: root.open || root.filled ? 1 : 0
            delegate: root.content
        }
    }
}
