// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme

/*!
    Content that may be taller than the page. Nobody needs to know how to flick: two big buttons
    turn it by a screenful, and are there only while something lies beyond. Whatever the keypad
    stands on is brought into view. Where there is a place for it, a screenful ends between lines and cards.
*/
FocusScope {
    id: root

    default property alias content: holder.data
    /*! The height content may have before it must be turned. */
    readonly property real roomHeight: height
    /*! What is seen at a time of content that is higher. */
    readonly property real turnedHeight: height - Theme.target - Theme.gap
    readonly property bool overflows: holder.childrenRect.height > height + 1
    /*! Beside a keyboard on low glass the line that is typed into needs the place of the buttons. */
    // qmllint disable
    readonly property bool turnable: overflows && !(Qt.inputMethod.visible && height < 3 * Theme.target)
    // qmllint enable
    readonly property real viewHeight: view.height
    readonly property alias breaks: pageBreaks
    readonly property real furthest: Math.max(0, holder.childrenRect.height - view.height)
    property real offset: 0
    /*! Most pages never need the buttons: they are made once a page has come to rest and is too tall. */
    property bool turned: false
    readonly property bool atEnd: offset >= furthest - 1
    readonly property bool moreBelow: turned && turnable && !atEnd
    /*! Not beside a keyboard, where little of a page is in view anyway. */
    property bool endsBetweenParts: true
    /*! How far down lies what nobody is to leave unseen. */
    property real mustSee: Infinity
    readonly property bool enoughInView: atEnd || offset + view.height - root.breaks.footCut >= mustSee - 1
    /*! Somebody came to the last of that. */
    property bool endSeen: false
    /*! A button beside the page shows the rest, and is louder. */
    property bool restShown: false
    readonly property bool restUnseen: moreBelow && !enoughInView && !endSeen

    /*! Somebody moves the page: by a button, or by the keypad. */
    function moveTo(place: real): void {
        offset = Math.max(0, Math.min(furthest, place));
        endScreenful();
        endSeen = endSeen || enoughInView;
    }

    /*! What the keypad stands on, and what must be seen, is left to no other screenful. */
    function endScreenful(): void {
        if (!endsBetweenParts)
            return;
        const foot = offset + view.height;
        const focused = isWithin(Window.activeFocusItem) ? Window.activeFocusItem : null;
        const focusTop = focused ? focused.mapToItem(holder, 0, 0).y : Infinity;
        const focusFoot = focused ? focusTop + focused.height : 0;
        const needed = Math.max(focusFoot <= foot + 1 ? focusFoot : 0, mustSee <= foot + 1 ? mustSee : 0);
        root.breaks.uncover();
        root.breaks.endFoot(foot, needed, turned && turnable && !atEnd);
        root.breaks.endHead(offset, focusTop, turned && turnable && offset > 1);
    }

    function isWithin(item: Item): bool {
        let above = item;
        while (above && above !== holder)
            above = above.parent;
        return above !== null;
    }

    function turn(direction: int): void {
        // A strip of the old screenful stays, so that the eye finds its place.
        const strip = Math.min(Theme.target, view.height / 2);
        if (!endsBetweenParts) {
            moveTo(offset + direction * (view.height - strip));
            return;
        }
        const last = direction > 0 ? root.breaks.seenUntil : offset;
        const first = direction > 0 ? Math.max(last - strip, Math.min(last, offset + view.height / 3)) : last - view.height + strip;
        moveTo(root.breaks.firstBeginning(first, direction > 0 ? last : offset));
    }

    function backToTop(): void {
        moveTo(0);
    }

    function reveal(item: Item): void {
        if (!isWithin(item))
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
    onMustSeeChanged: endScreenful()
    onFurthestChanged: {
        offset = Math.min(offset, furthest);
        if (endsBetweenParts)
            rest.restart();
        if (overflows && Window.activeFocusItem)
            reveal(Window.activeFocusItem);
    }

    Connections {
        function onActiveFocusItemChanged(): void {
            if (root.overflows && root.Window.activeFocusItem) {
                root.reveal(root.Window.activeFocusItem);
                root.endScreenful();
            }
        }

        target: root.Window.window
    }

    Timer {
        id: rest

        interval: 10 // what is fitted to the page is too tall for a moment
        onTriggered: {
            root.turned = root.turnable;
            if (root.endsBetweenParts)
                root.breaks.page.read(holder);
            root.endScreenful();
        }
    }

    // Words that find their size late, or change within a page as high as before, tell nobody.
    Timer {
        interval: 300
        repeat: true
        running: root.endsBetweenParts && root.turned && root.turnable && root.visible
        onTriggered: {
            if (root.breaks.page.read(holder))
                root.endScreenful();
        }
    }

    PageBreaks {
        id: pageBreaks

        most: Math.max(1.2 * Theme.target, 0.2 * view.height)
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

        // What is cut at an edge fades there: it would look like a mistake.
        Repeater {
            model: root.turned && root.turnable ? 2 : 0

            Fade {
                required property int index
                readonly property bool below: index === 0
                readonly property color clear: Qt.rgba(Theme.surface.r, Theme.surface.g, Theme.surface.b, 0)

                objectName: below ? "fadeBelow" : "fadeAbove"
                from: below ? clear : Theme.surface
                to: below ? Theme.surface : clear
                y: below ? view.height - root.breaks.footCut - height : 0
                z: 1
                width: view.width
                height: Theme.px(12)
                visible: {
                    if (root.endsBetweenParts)
                        return below ? !root.breaks.footClear : !root.breaks.headClear;
                    return below ? !root.atEnd : root.offset > 1;
                }
            }
        }

        // A mark above the first line reaches beyond the page.
        Item {
            anchors.fill: parent
            anchors.topMargin: root.endsBetweenParts && root.breaks.headClear && root.offset > 1 ? root.breaks.headCut : -Theme.gapSmall
            anchors.bottomMargin: root.breaks.footCut
            clip: root.overflows

            Item {
                id: holder

                x: Theme.gapSmall
                y: -parent.anchors.topMargin - root.offset
                width: parent.width - 2 * Theme.gapSmall
                height: childrenRect.height

                Behavior on y {
                    NumberAnimation {
                        duration: Theme.scrollGlide
                        easing.type: Easing.OutCubic
                    }
                }
            }

            Repeater {
                model: root.breaks.covers.length / 4

                Rectangle {
                    required property int index
                    readonly property rect place: root.breaks.coverAt(index)

                    // Letters may reach beyond their place.
                    x: holder.x + place.x - Theme.gapSmall
                    y: holder.y + place.y
                    width: place.width + 2 * Theme.gapSmall
                    height: place.height
                    color: Theme.surface

                    // What cannot be seen cannot be pressed.
                    MouseArea {
                        anchors.fill: parent
                    }
                }
            }
        }

        // Where the content is clipped anew nothing is drawn anew without them.
        Rectangle {
            y: -Theme.gapSmall
            width: view.width
            height: root.breaks.headCut + Theme.gapSmall
            visible: root.breaks.headCut > 0
            color: Theme.surface
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: view.width
            height: root.breaks.footCut
            visible: root.breaks.footCut > 0
            color: Theme.surface
        }

        Repeater {
            model: root.breaks.fadingCount

            FadingFrame {
                x: holder.x + frame.left
                // What is clipped there may reach a pixel further.
                y: Math.floor(view.height - root.breaks.footCut - frame.above) - 1
                height: Math.min(Theme.px(12), root.breaks.footCut + frame.above)
                breaks: root.breaks
            }
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: view.bottom
        // Between a card that ends there and the buttons.
        anchors.topMargin: (Theme.gap - height) / 2
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
