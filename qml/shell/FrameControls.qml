// SPDX-License-Identifier: GPL-3.0-or-later
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

    property bool reachOffered: false
    property VoiceViewModel voice: null

    readonly property int step: visit.step
    readonly property bool walking: step === VisitViewModel.Step.Intro || step === VisitViewModel.Step.Question || step === VisitViewModel.Step.Recap
    readonly property bool over: step === VisitViewModel.Step.Outcome
    readonly property bool helpOffered: walking || step === VisitViewModel.Step.Start
    readonly property bool backOffered: visit.canGoBack && step !== VisitViewModel.Step.Help
    // Never what is seen: a sheet over the page hides all of it, and must not move it.
    readonly property bool navOffered: backOffered || walking || over || nav.attended

    signal languageWanted
    signal readWanted

    implicitHeight: (navOffered ? nav.height + Theme.gap : 0) + tools.height

    NavButtons {
        id: nav

        y: root.column ? parent.height - height : 0
        width: parent.width
        column: root.column
        visible: root.navOffered
        visit: root.visit
        maySkip: root.maySkip
        backOffered: root.backOffered
        nextOffered: root.walking
    }

    PatientTools {
        id: tools

        y: root.column || !root.navOffered ? 0 : nav.height + Theme.gap
        width: parent.width
        column: root.column
        roomHeight: root.height - (root.navOffered ? nav.height : 0)
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
