// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.Controls
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
    /*! The size in pixels that it opens in: a page that is made for another is laid out twice. */
    property size glass: Qt.size(Theme.px(320), Theme.px(200))
    property RecheckViewModel recheck: null
    property ClinicViewModel clinic: null
    /*! Null where nothing can be heard. */
    property VoiceViewModel voice: null
    readonly property bool readOffered: voice !== null && voice.offered
    readonly property bool reading: readOffered && voice.open
    readonly property bool rechecking: recheck !== null && recheck.step !== RecheckViewModel.Step.Closed
    /*! The administration lies over everything; set from C++. */
    property bool covered: false

    /*! Only on tall glass is there anything too high for somebody who sits. */
    readonly property bool tall: height > width && height > Theme.tallGlass
    readonly property bool low: tall && display.lowReach
    /*! Nobody has been here for long: the page is dimmed until the next touch. */
    property bool asleep: false

    width: glass.width
    height: glass.height
    visible: true
    visibility: fullscreen ? Window.FullScreen : Window.Windowed
    color: Theme.surface
    //: Title of the window; patients never see it.
    title: qsTr("LegCheck")
    // No key closes a kiosk that fills the screen; staff and the service manager have their own way.
    onClosing: close => close.accepted = !fullscreen

    ThemeBindings {
        display: root.display
        languages: root.languages
        shortSide: Math.min(root.width, root.height)
    }

    /*! Whatever covers the visit is what is read. */
    function readAloud(): void {
        if (cleaning.open || !readOffered)
            return;
        if (voice.open)
            voice.stop();
        else if (stillThere.open)
            reader.read(stillThere, false);
        else if (sheet.open)
            reader.read(sheet, false);
        else if (listen.open)
            reader.read(listen, false);
        else if (rechecking)
            reader.read(rechecker.page, true);
        else if (screen.tellsAnswers && !voice.listeningAlone)
            listen.open = true;
        else
            reader.read(screen.page, screen.isOwn);
    }

    /*! Staff come to a person, whatever number the person has. */
    function leaveForHelp(): void {
        recheck.close();
        visit.askForHelp();
    }

    function beSilent(): void {
        listen.open = false;
        if (voice !== null)
            voice.stop();
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
            else if (listen.open)
                listen.open = false;
            else if (root.rechecking && !stillThere.open)
                root.recheck.back();
            else if (root.visit.canGoBack && !stillThere.open)
                root.visit.back();
        }
        onHelpWanted: {
            if (root.rechecking && rechecker.visible)
                root.leaveForHelp();
            else if (screen.helpOffered && screen.visible)
                root.visit.askForHelp();
        }
        onReadWanted: root.readAloud()
        onRepeatWanted: {
            if (root.reading)
                root.voice.repeat();
        }
        onLoudnessWanted: louder => {
            if (root.readOffered && louder)
                root.voice.louder();
            else if (root.readOffered)
                root.voice.quieter();
        }
        LayoutMirroring.enabled: root.languages.rightToLeft
        LayoutMirroring.childrenInherit: true

        VisitScreen {
            id: screen

            anchors.fill: parent
            focus: true
            visible: !sheet.open && !listen.open && !stillThere.open && !cleaning.open && !root.rechecking && !root.covered
            voice: root.voice
            onReadWanted: root.readAloud()
            reachOffered: root.tall
            recheckOffered: root.recheck !== null
            byKeys: keys.byKeys
            visit: root.visit
            languages: root.languages
            display: root.display
            clinic: root.clinic
            onLanguageWanted: sheet.open = true
            onRecheckWanted: root.recheck.open()
        }

        RecheckLoader {
            id: rechecker

            anchors.fill: parent
            visible: !sheet.open && !stillThere.open && !cleaning.open
            wanted: root.rechecking
            recheck: root.recheck
            display: root.display
            clinic: root.clinic
            voice: root.voice
            reachOffered: root.tall
            onReadWanted: root.readAloud()
            onLanguageWanted: sheet.open = true
            onHelpWanted: root.leaveForHelp()
        }

        LanguageSheet {
            id: sheet

            anchors.fill: parent
            visible: open && !stillThere.open
            languages: root.languages.languages
            current: root.languages.current
            readOffered: root.readOffered
            reading: root.reading
            onOpenChanged: root.beSilent()
            onReadWanted: root.readAloud()
            onLanguageChosen: tag => {
                sheet.open = false;
                root.languages.choose(tag);
            }
            onClosed: sheet.open = false
        }

        ListenSheet {
            id: listen

            anchors.fill: parent
            visible: open && !stillThere.open
            onConfirmed: {
                open = false;
                reader.read(screen.page, true);
            }
            onDeclined: open = false
        }

        IdleOverlay {
            id: stillThere

            anchors.fill: parent
            open: root.idle.warning
            secondsLeft: root.idle.secondsLeft
            onOpenChanged: root.beSilent()
            onMoreTimeWanted: root.idle.extend()
        }

        CleaningOverlay {
            id: cleaning

            anchors.fill: parent
            open: root.cleaning.active
            secondsLeft: root.cleaning.secondsLeft
        }

        TapShield {
            id: shield

            anchors.fill: parent
        }

        PageReader {
            id: reader

            voice: root.voice
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
            root.beSilent();
            shield.awaitPage();
        }

        target: root.visit
    }

    Connections {
        function onCurrentChanged(): void {
            root.beSilent();
        }

        target: root.languages
    }

    Connections {
        function onStepped(): void {
            root.beSilent();
            shield.awaitPage();
        }

        target: root.recheck
    }
}
