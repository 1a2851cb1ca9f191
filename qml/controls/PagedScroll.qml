// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme

/*!
    Content that may be taller than the page. Nobody needs to know how to flick: two big buttons
    turn it by a screenful, and are there only while something lies beyond. Whatever the keypad
    stands on is brought into view.
*/
FocusScope {
    id: root

    default property alias content: holder.data
    /*! The height content may have before it must be turned. */
    readonly property real roomHeight: height
    readonly property bool overflows: holder.childrenRect.height > height + 1
    /*! Beside a keyboard on low glass the line that is typed into needs the place of the buttons. */
    // qmllint disable
    readonly property bool turnable: overflows && !(Qt.inputMethod.visible && height < 3 * Theme.target)
    // qmllint enable
    readonly property real viewHeight: view.height
    readonly property real furthest: Math.max(0, holder.childrenRect.height - view.height)
    property real offset: 0
    /*! Most pages never need the buttons: they are made once a page has come to rest and is too tall. */
    property bool turned: false
    readonly property bool atEnd: offset >= furthest - 1
    readonly property bool moreBelow: turned && turnable && !atEnd
    /*! How far down lies what nobody is to leave unseen. */
    property real mustSee: Infinity
    readonly property bool enoughInView: atEnd || offset + view.height >= mustSee - 1
    /*! Somebody came to the last of that. */
    property bool endSeen: false
    /*! A button beside the page shows the rest, and is louder. */
    property bool restShown: false
    readonly property bool restUnseen: moreBelow && !enoughInView && !endSeen

    /*! Somebody moves the page: by a button, or by the keypad. */
    function moveTo(place: real): void {
        offset = Math.max(0, Math.min(furthest, place));
        endSeen = endSeen || enoughInView;
    }

    function turn(direction: int): void {
        // A strip of the old screenful stays, so that the eye finds its place.
        const leap = Math.max(view.height - Theme.target, view.height / 2);
        moveTo(offset + direction * leap);
    }

    function backToTop(): void {
        root.offset = 0;
    }

    function reveal(item: Item): void {
        let above = item;
        while (above && above !== holder)
            above = above.parent;
        if (!above)
            return;
        const top = item.mapToItem(holder, 0, 0).y - Theme.gap;
        const bottom = top + item.height + 2 * Theme.gap;
        if (top < offset)
            moveTo(top);
        else if (bottom > offset + view.height)
            moveTo(bottom - view.height);
    }

    implicitHeight: holder.childrenRect.height
    onTurnableChanged: rest.restart()
    onFurthestChanged: {
        offset = Math.min(offset, furthest);
        if (overflows && Window.activeFocusItem)
            reveal(Window.activeFocusItem);
    }

    Connections {
        function onActiveFocusItemChanged(): void {
            if (root.overflows && root.Window.activeFocusItem)
                root.reveal(root.Window.activeFocusItem);
        }

        target: root.Window.window
    }

    Timer {
        id: rest

        interval: 10 // what is fitted to the page is too tall for a moment
        onTriggered: root.turned = root.turnable
    }

    Item {
        id: view

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: root.turnable ? turners.top : parent.bottom
        anchors.bottomMargin: root.turnable ? Theme.gap : 0
        // Room for focus rings at the edges.
        anchors.leftMargin: -Theme.gapSmall
        anchors.rightMargin: -Theme.gapSmall

        // What goes on beyond an edge fades there: a line that is cut would look like a mistake.
        Repeater {
            model: root.turned && root.turnable ? 2 : 0

            Rectangle {
                id: fade

                required property int index
                readonly property bool below: index === 0
                readonly property color clear: Qt.rgba(Theme.surface.r, Theme.surface.g, Theme.surface.b, 0)

                objectName: below ? "fadeBelow" : "fadeAbove"
                y: below ? view.height - height : 0
                z: 1
                width: view.width
                height: Theme.px(12)
                visible: below ? !root.atEnd : root.offset > 1
                gradient: Gradient {
                    GradientStop {
                        position: 0
                        color: fade.below ? fade.clear : Theme.surface
                    }

                    GradientStop {
                        position: 1
                        color: fade.below ? Theme.surface : fade.clear
                    }
                }
            }
        }

        // A mark above the first line reaches beyond the page.
        Item {
            anchors.fill: parent
            anchors.topMargin: -Theme.gapSmall
            clip: root.overflows

            Item {
                id: holder

                x: Theme.gapSmall
                y: Theme.gapSmall - root.offset
                width: parent.width - 2 * Theme.gapSmall
                height: childrenRect.height

                Behavior on y {
                    NumberAnimation {
                        duration: Theme.scrollGlide
                        easing.type: Easing.OutCubic
                    }
                }
            }
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: view.bottom
        height: Theme.hairline
        color: Theme.line
        visible: root.overflows
    }

    Item {
        id: turners

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.target

        Repeater {
            model: root.turned && root.turnable ? 1 : 0

            PageTurners {
                anchors.fill: parent
                mayGoDown: !root.atEnd
                // "See the rest" stands in place of the way on.
                quiet: root.restUnseen && root.restShown
                mayGoUp: root.offset > 1
                onTurned: direction => root.turn(direction)
            }
        }
    }
}
