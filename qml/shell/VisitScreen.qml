// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.ViewModels

/*!
    The frame around every page: progress at the top, and the buttons that are always there. On
    wide glass they stand in a column at the end of the line, on tall glass at the bottom, so that
    Next is always in the same corner, near the hand.
*/
FocusScope {
    id: root

    required property VisitViewModel visit
    required property LanguageViewModel languages
    required property DisplayViewModel display
    property ClinicViewModel clinic: null

    /*! Null where nothing can be heard. */
    property VoiceViewModel voice: null
    /*! What a voice would read. */
    readonly property Item page: flow.currentItem
    /*! True where the page says what this patient answered. */
    readonly property bool tellsAnswers: step === VisitViewModel.Step.Recap || step === VisitViewModel.Step.Outcome
    /*! True where the page says what no other patient's does. */
    readonly property bool isOwn: tellsAnswers || step === VisitViewModel.Step.StaffNow

    /*! True where the glass is so tall that its upper part is hard to reach. */
    property bool reachOffered: false
    property bool byKeys: false

    readonly property alias helpOffered: controls.helpOffered
    readonly property int step: visit.step
    readonly property bool atStart: step === VisitViewModel.Step.Start
    readonly property bool column: width > height && !atStart
    readonly property bool asking: visit.progressStep > 0 && step === VisitViewModel.Step.Question

    property bool recheckOffered: false
    /*! Wide glass is low: who has a number finds it beside the tools. */
    readonly property bool recheckInRow: recheckOffered && atStart && width > height
    /*! In a row on their own ground they are the page's last row. */
    readonly property real sideMargin: recheckInRow ? Theme.margin : panel.margin

    signal languageWanted
    signal readWanted
    signal recheckWanted

    Item {
        id: body

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.right: root.column ? panel.left : parent.right
        anchors.bottom: root.column ? parent.bottom : (root.recheckOffered && root.atStart && !root.recheckInRow ? again.top : panel.top)
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.compact ? Theme.gap : Theme.margin

        StepProgress {
            id: progress

            width: parent.width
            visible: root.asking
            step: root.visit.progressStep
            total: root.visit.progressTotal
            section: flow.question.section
        }

        VisitFlow {
            id: flow

            anchors.fill: parent
            anchors.topMargin: root.asking ? progress.height + Theme.gapLarge : 0
            focus: true
            visit: root.visit
            languages: root.languages
            clinic: root.clinic
            byKeys: root.byKeys
        }
    }

    ActionButton {
        id: again

        objectName: "recheckEntry"
        x: {
            if (!root.recheckInRow)
                return (parent.width - width) / 2;
            return mirrored ? parent.width - width - root.sideMargin : root.sideMargin;
        }
        y: root.recheckInRow ? panel.y + controls.y : panel.y - height
        z: 1
        width: Math.min(implicitWidth, (parent.width - 2 * Theme.margin) * (root.recheckInRow ? 0.38 : 1))
        height: root.recheckInRow ? controls.height : Theme.target
        visible: root.recheckOffered && root.atStart
        tone: ActionButton.Tone.Secondary
        fitted: true
        iconName: "ticket"
        text: {
            // Words that nobody sees would be laid out with every other language.
            if (!root.recheckOffered || !root.atStart)
                return "";
            //: Small entry on the start screen, for a waiting patient who feels different.
            return qsTr("I already have a number");
        }
        onClicked: root.recheckWanted()
    }

    Binding {
        target: flow.scroll
        property: "restShown"
        value: controls.showingRest
        when: flow.scroll !== null
    }

    FramePanel {
        id: panel

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: root.column ? railWidth : parent.width
        height: root.column ? parent.height : controls.implicitHeight + 2 * margin
        column: root.column
        bare: root.atStart

        FrameControls {
            id: controls

            anchors.fill: parent
            anchors.margins: panel.margin
            anchors.rightMargin: root.sideMargin
            anchors.leftMargin: root.sideMargin + (root.recheckInRow ? again.width + Theme.gap : 0)
            column: root.column
            visit: root.visit
            maySkip: flow.question.maySkip && !flow.question.answered
            restUnseen: flow.scroll !== null && flow.scroll.restUnseen
            moreBelow: flow.scroll !== null && flow.scroll.moreBelow
            display: root.display
            reachOffered: root.reachOffered
            voice: root.voice
            onLanguageWanted: root.languageWanted()
            onReadWanted: root.readWanted()
            onRestWanted: flow.scroll.turn(1)
        }
    }
}
