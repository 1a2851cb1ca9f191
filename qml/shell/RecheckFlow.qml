// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.Pages
import LegCheck.ViewModels

/*!
    A waiting patient with a number, from the pad to the end, in the same frame as a visit. Shown over
    the start screen while it is open.
*/
FocusScope {
    id: root

    required property RecheckViewModel recheck
    required property DisplayViewModel display
    property ClinicViewModel clinic: null
    /*! Null where nothing can be heard. */
    property VoiceViewModel voice: null
    /*! True where the glass is so tall that its upper part is hard to reach. */
    property bool reachOffered: false

    readonly property Item page: pages.currentItem
    /*! Null where the number is typed: what lies below the keys is not for everybody. */
    readonly property PagedScroll scroll: step === RecheckViewModel.Step.Number ? null : pages.currentItem as PagedScroll
    readonly property int step: recheck.step
    readonly property bool open: step !== RecheckViewModel.Step.Closed
    readonly property bool column: width > height

    signal helpWanted
    signal languageWanted
    signal readWanted

    objectName: "recheck"
    visible: open

    // Not a Loader: Qt 6.4 refuses it components of this file, which are bound to it.
    T.StackView {
        id: pages

        readonly property Component wanted: {
            switch (root.step) {
            case RecheckViewModel.Step.Closed:
                return null;
            case RecheckViewModel.Step.Number:
                return padPage;
            case RecheckViewModel.Step.Question:
                return questionPage;
            default:
                return endPage;
            }
        }

        function show(): void {
            if (wanted === null)
                return;
            replace(null, wanted);
            currentItem.forceActiveFocus();
        }

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.right: root.column ? panel.left : parent.right
        anchors.bottom: root.column ? parent.bottom : panel.top
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.compact ? Theme.gap : Theme.margin
        focus: true
        onWantedChanged: show()
        Component.onCompleted: show()
    }

    Binding {
        target: root.scroll
        property: "restShown"
        value: buttons.showingRest
        when: root.scroll !== null
    }

    FramePanel {
        id: panel

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: root.column ? railWidth : parent.width
        height: root.column ? parent.height : buttons.height + Theme.gap + tools.height + 2 * margin
        column: root.column

        RecheckButtons {
            id: buttons

            x: panel.margin
            y: root.column ? parent.height - height - panel.margin : panel.margin
            width: parent.width - 2 * panel.margin
            column: root.column
            recheck: root.recheck
            restUnseen: root.scroll !== null && root.scroll.restUnseen
            onRestWanted: root.scroll.turn(1)
        }

        PatientTools {
            id: tools

            x: panel.margin
            y: panel.margin + (root.column ? 0 : buttons.height + Theme.gap)
            width: parent.width - 2 * panel.margin
            column: root.column
            roomHeight: panel.height - buttons.height - 2 * panel.margin
            helpOffered: root.step !== RecheckViewModel.Step.StaffNow
            languageOffered: true
            reachOffered: root.reachOffered
            display: root.display
            voice: root.voice
            onHelpWanted: root.helpWanted()
            onLanguageWanted: root.languageWanted()
            onReadWanted: root.readWanted()
        }
    }

    Component {
        id: padPage

        NumberPadPage {
            typed: root.recheck.typed
            onDigitGiven: digit => root.recheck.type(digit)
            onErased: root.recheck.erase()
            onLineScanned: line => root.recheck.scan(line)
        }
    }

    Component {
        id: questionPage

        ChoicesPage {
            question: root.recheck.question
            onChosen: optionId => root.recheck.choose(optionId)
        }
    }

    Component {
        id: endPage

        RecheckEndPage {
            step: root.step
            ticket: root.recheck.ticket
            deskPlace: root.clinic ? root.clinic.deskPlace : ""
        }
    }
}
