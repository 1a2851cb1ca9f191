// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.ViewModels

/*!
    The buttons that are always there. In a column: the tools above, Help, then Back and Next at the
    bottom. In rows: Back and Next above, the tools below.
*/
Item {
    id: root

    required property VisitViewModel visit
    required property DisplayViewModel display
    required property bool column
    /*! True while the question on the screen may be left out, and has no answer yet. */
    property bool maySkip: false
    /*! Part of the question has not been in view yet. */
    property bool restUnseen: false
    /*! The page goes on below what is in view. */
    property bool moreBelow: false

    property bool reachOffered: false
    property VoiceViewModel voice: null

    readonly property int step: visit.step
    readonly property bool walking: step === VisitViewModel.Step.Intro || step === VisitViewModel.Step.Question || step === VisitViewModel.Step.Recap
    readonly property bool over: step === VisitViewModel.Step.Outcome
    /*! Everywhere but where staff are asked for or coming, and where nobody is left to be helped. */
    readonly property bool helpOffered: step !== VisitViewModel.Step.Help && step !== VisitViewModel.Step.StaffNow && step !== VisitViewModel.Step.Finished
    readonly property bool backOffered: visit.canGoBack && step !== VisitViewModel.Step.Help
    // Never what is seen: a sheet over the page hides all of it, and must not move it.
    readonly property bool navOffered: backOffered || walking || over || step === VisitViewModel.Step.StaffNow
    /*! Back and Next; null until some page needs them. */
    property NavButtons nav: null
    readonly property bool showingRest: nav !== null && nav.showingRest
    readonly property real navHeight: navOffered && nav !== null ? nav.height : 0

    signal languageWanted
    signal readWanted
    signal restWanted

    implicitHeight: (navOffered ? navHeight + Theme.gap : 0) + tools.height

    // The start page has none: they are made once it stands.
    Repeater {
        model: root.navOffered || late.over ? 1 : 0
        onItemAdded: (index, item) => root.nav = item as NavButtons

        NavButtons {
            y: root.column ? root.height - height : 0
            width: root.width
            column: root.column
            visible: root.navOffered
            visit: root.visit
            maySkip: root.maySkip
            restUnseen: root.restUnseen
            moreBelow: root.moreBelow
            onRestWanted: root.restWanted()
            backOffered: root.backOffered
            nextOffered: root.walking
        }
    }

    Timer {
        id: late

        property bool over: false

        interval: 300
        running: true
        onTriggered: over = true
    }

    PatientTools {
        id: tools

        y: root.column || !root.navOffered ? 0 : root.navHeight + Theme.gap
        width: parent.width
        column: root.column
        roomHeight: root.height - root.navHeight
        helpOffered: root.helpOffered
        languageOffered: root.step !== VisitViewModel.Step.Start
        reachOffered: root.reachOffered
        display: root.display
        voice: root.voice
        onReadWanted: root.readWanted()
        onHelpWanted: root.visit.askForHelp()
        onLanguageWanted: root.languageWanted()
    }
}
