// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.Pages
import LegCheck.ViewModels

/*!
    A waiting patient with a number, from the pad to the end, with Back and Next below. Shown over
    the start screen while it is open.
*/
FocusScope {
    id: root

    required property RecheckViewModel recheck

    property bool readOffered: false
    property bool reading: false

    readonly property Item page: pages.currentItem
    readonly property int step: recheck.step
    readonly property bool open: step !== RecheckViewModel.Step.Closed
    readonly property bool over: step === RecheckViewModel.Step.Unchanged || step === RecheckViewModel.Step.StaffNow
    readonly property bool ready: step === RecheckViewModel.Step.Number ? recheck.canConfirm : recheck.canGoOn

    signal readWanted

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
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: buttons.top
        anchors.margins: Theme.margin
        focus: true
        onWantedChanged: show()
        Component.onCompleted: show()
    }

    Row {
        id: buttons

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        spacing: Theme.gap

        readonly property real roomy: width - (speaker.visible ? speaker.width + spacing : 0)

        SpeakerButton {
            id: speaker

            objectName: "readRecheck"
            height: Theme.targetLarge
            width: height
            visible: root.readOffered
            speaking: root.reading
            onClicked: root.readWanted()
        }

        ActionButton {
            objectName: "recheckBack"
            width: root.over ? parent.roomy : (parent.roomy - parent.spacing) * 0.36
            height: Theme.targetLarge
            tone: ActionButton.Tone.Secondary
            iconName: root.over ? "home" : "back"
            iconDirected: !root.over
            text: {
                if (root.over) {
                    //: Ends a re-check: shows the start screen. One or two words.
                    return qsTr("Start screen");
                }
                //: Goes back to the page before. One word.
                return qsTr("Back");
            }
            onClicked: {
                if (root.over)
                    root.recheck.close();
                else
                    root.recheck.back();
            }
        }

        ActionButton {
            objectName: "recheckNext"
            width: (parent.roomy - parent.spacing) * 0.64
            height: Theme.targetLarge
            visible: root.step === RecheckViewModel.Step.Number || root.step === RecheckViewModel.Step.Question
            enabled: root.ready
            iconName: "next"
            iconAtEnd: true
            iconDirected: true
            //: Goes on to the next question. One word.
            text: qsTr("Next")
            onClicked: {
                if (root.step === RecheckViewModel.Step.Number)
                    root.recheck.confirm();
                else
                    root.recheck.next();
            }
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
        }
    }
}
