// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.AdministrationModels

/*!
    Everything behind the PIN, and the question for it. It covers the patient's screen. The
    on-screen keyboard comes up from below while something is being typed, and the page gives way.
*/
KeyTravel {
    id: root

    required property AdministrationViewModel administration
    readonly property bool open: administration.door === AdministrationViewModel.Open

    onOpenChanged: {
        if (open && pages.status === Loader.Null)
            pages.setSource("AdministrationPages.qml", {
                administration: root.administration,
                below: Qt.binding(() => keyboard.height),
                focus: true
            });
    }

    onBackWanted: {
        if (!root.open && root.administration.mayLeave)
            root.administration.leave();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    // Nothing below may be touched.
    MouseArea {
        anchors.fill: parent
    }

    Item {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: keyboard.top

        PinPage {
            anchors.fill: parent
            anchors.margins: Theme.margin
            visible: !root.open
            focus: !root.open
            door: root.administration.door
            complaint: root.administration.complaint
            secondsToWait: root.administration.secondsToWait
            fewestDigits: root.administration.fewestDigits
            mostDigits: root.administration.mostDigits
            mayLeave: root.administration.mayLeave && !root.administration.working
            onEntered: digits => root.administration.enter(digits)
            onLeaveWanted: root.administration.leave()
        }

        Loader {
            id: pages

            anchors.fill: parent
            visible: root.open
            focus: root.open
        }
    }

    // Read only when somebody types; without the package a keyboard on a cable does.
    Loader {
        id: keyboard

        property bool wanted: false

        function follow(): void {
            const entry = root.Window.activeFocusItem as TextEntry;
            const lines = root.Window.activeFocusItem as TextLines;
            const language = entry ? entry.language : (lines ? lines.language : "");
            if (language === "")
                return;
            keyboard.wanted = true;
            if (keyboard.item)
                keyboard.item.language = language; // qmllint disable property
        }

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        onLoaded: follow()
        onWantedChanged: setSource("OnScreenKeyboard.qml", {
            languages: root.administration.keyboards
        })

        Connections {
            function onActiveFocusItemChanged(): void {
                keyboard.follow();
            }

            target: root.Window.window
        }
    }
}
