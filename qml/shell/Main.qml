// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.ViewModels

/*!
    The kiosk's one window. It hands the display's wishes to the theme and stacks what may cover
    the visit: the choice of language, the question whether anyone is still there, and the shield
    against second taps.
*/
Window {
    id: root

    required property VisitViewModel visit
    required property LanguageViewModel languages
    required property DisplayViewModel display
    required property IdleViewModel idle
    required property CleaningViewModel cleaning
    property bool fullscreen: false
    property RecheckViewModel recheck: null
    readonly property bool rechecking: recheck !== null && recheck.step !== RecheckViewModel.Step.Closed

    /*! Only on tall glass is there anything too high for somebody who sits. */
    readonly property bool tall: height > width && height > Theme.tallGlass
    readonly property bool low: tall && display.lowReach
    /*! Nobody has been here for long: the page is dimmed until the next touch. */
    property bool asleep: false

    width: Theme.px(320)
    height: Theme.px(200)
    visible: true
    visibility: fullscreen ? Window.FullScreen : Window.Windowed
    color: Theme.surface
    //: Title of the window; patients never see it.
    title: qsTr("LegCheck")
    // No key closes a kiosk that fills the screen; staff and the service manager have their own way.
    onClosing: close => close.accepted = !fullscreen

    Binding {
        target: Theme
        property: "pixelsPerMillimetre"
        value: root.display.pixelsPerMillimetre
    }

    Binding {
        target: Theme
        property: "textScale"
        value: root.display.textScale
    }

    Binding {
        target: Theme
        property: "highContrast"
        value: root.display.highContrast
    }

    Binding {
        target: Theme
        property: "reduceMotion"
        value: root.display.reduceMotion
    }

    Binding {
        // Noto Sans Arabic: ascent 1.37 em, where Noto Sans has 1.07.
        target: Theme
        property: "scriptLift"
        value: root.languages.rightToLeft ? 0.2 : 0
    }

    Binding {
        target: Theme
        property: "compact"
        value: Math.min(root.width, root.height) < 220 * root.display.pixelsPerMillimetre
    }

    Hood {
        anchors.left: parent.left
        anchors.right: parent.right
        height: root.low ? root.height * (1 - Theme.reachShare) : 0
        visible: root.low
    }

    KeyTravel {
        id: keys

        anchors.fill: parent
        anchors.topMargin: root.low ? root.height * (1 - Theme.reachShare) : 0
        focus: true
        onBackWanted: {
            if (sheet.open)
                sheet.open = false;
            else if (root.visit.canGoBack && !stillThere.open)
                root.visit.back();
        }
        onHelpWanted: {
            if (screen.helpOffered && screen.visible)
                root.visit.askForHelp();
        }
        LayoutMirroring.enabled: root.languages.rightToLeft
        LayoutMirroring.childrenInherit: true

        VisitScreen {
            id: screen

            anchors.fill: parent
            focus: true
            visible: !sheet.open && !stillThere.open && !cleaning.open && !root.rechecking
            reachOffered: root.tall
            recheckOffered: root.recheck !== null
            byKeys: keys.byKeys
            visit: root.visit
            languages: root.languages
            display: root.display
            onLanguageWanted: sheet.open = true
            onRecheckWanted: root.recheck.open()
        }

        Loader {
            anchors.fill: parent
            active: root.rechecking
            focus: root.rechecking
            visible: !stillThere.open && !cleaning.open
            sourceComponent: RecheckFlow {
                recheck: root.recheck
                focus: true
            }
        }

        LanguageSheet {
            id: sheet

            anchors.fill: parent
            visible: open && !stillThere.open
            languages: root.languages.languages
            current: root.languages.current
            onLanguageChosen: tag => {
                sheet.open = false;
                root.languages.choose(tag);
            }
            onClosed: sheet.open = false
        }

        IdleOverlay {
            id: stillThere

            anchors.fill: parent
            open: root.idle.warning
            secondsLeft: root.idle.secondsLeft
            onMoreTimeWanted: root.idle.extend()
        }

        CleaningOverlay {
            id: cleaning

            anchors.fill: parent
            open: root.cleaning.active
            secondsLeft: root.cleaning.secondsLeft
        }

        TapShield {
            anchors.fill: parent
        }

        Rectangle {
            anchors.fill: parent
            visible: root.asleep
            color: Theme.sleep
        }
    }

    Connections {
        // A new visit must not find the last one's sheet open.
        function onStepped(): void {
            sheet.open = false;
        }

        target: root.visit
    }
}
