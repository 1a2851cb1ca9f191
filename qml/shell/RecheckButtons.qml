// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.ViewModels

/*!
    Back and Next of a re-check; at its end, the way to the start screen, which is for staff where they were
    called. While answers lie unseen below the page, Next shows them first.
*/
Item {
    id: root

    required property RecheckViewModel recheck
    required property bool column
    /*! Part of what must be seen has not been in view yet. */
    property bool restUnseen: false

    readonly property int step: recheck.step
    readonly property bool typing: step === RecheckViewModel.Step.Number
    readonly property bool asking: step === RecheckViewModel.Step.Question
    readonly property bool backOffered: typing || asking || step === RecheckViewModel.Step.Desk
    readonly property bool over: !typing && !asking
    readonly property bool attended: step === RecheckViewModel.Step.StaffNow
    readonly property bool ready: over || (typing ? recheck.canConfirm : recheck.canGoOn)
    readonly property bool showingRest: ready && restUnseen
    readonly property bool closing: over && !showingRest
    readonly property real secondHeight: {
        if (!column)
            return rowHeight;
        if (Theme.compact)
            return Theme.target;
        if (attended)
            return Theme.px(66);
        return over ? Theme.px(40) : Theme.targetLarge; // two words in a narrow column
    }
    readonly property real rowHeight: Theme.targetLarge
    readonly property string onward: {
        //: Goes on to the next question. One word.
        return qsTr("Next");
    }
    readonly property int wordSize: Math.min(first.fitting, onwardButton.fitting)

    signal restWanted

    function goOn(): void {
        if (showingRest)
            restWanted();
        else if (typing)
            recheck.confirm();
        else if (asking)
            recheck.next();
        else if (!alarm.running)
            recheck.close();
    }

    /*! Whoever waits for a slow page taps "Next" again, and the way out stands in its place. */
    Timer {
        id: alarm

        interval: Theme.alarmStays
        running: root.attended
    }

    implicitHeight: column && backOffered ? Theme.target + Theme.gap + secondHeight : secondHeight
    height: implicitHeight

    ActionButton {
        id: first

        objectName: "recheckBack"
        anchors.left: parent.left
        anchors.top: parent.top
        width: root.column ? parent.width : (parent.width - Theme.gap) * 0.36
        height: root.column ? Theme.target : root.rowHeight
        visible: root.backOffered
        tone: ActionButton.Tone.Secondary
        stacked: root.column
        fitted: true
        signGrows: !root.column
        agreed: root.wordSize
        iconName: "back"
        iconDirected: true
        //: Goes back to the page before. One word.
        text: qsTr("Back")
        onClicked: root.recheck.back()
    }

    ActionButton {
        id: second

        objectName: root.closing ? "recheckClose" : "recheckNext"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: root.column || !root.backOffered ? parent.width : (parent.width - Theme.gap) * 0.64
        height: root.secondHeight
        enabled: root.ready
        stacked: root.column
        fitted: true
        signGrows: !root.column
        agreed: root.backOffered ? root.wordSize : Theme.fontBody
        tone: root.closing ? ActionButton.Tone.Secondary : ActionButton.Tone.Primary
        iconName: {
            if (root.closing)
                return root.attended ? "check" : "home";
            if (root.showingRest)
                return "down";
            return root.ready ? "next" : "";
        }
        signKept: root.showingRest || root.attended
        // Who it is for and what they say have a line each.
        mostLines: root.attended ? 2 : 4
        iconAtEnd: !root.closing
        iconDirected: iconAtEnd && !root.showingRest
        text: {
            if (root.closing && root.attended)
                return qsTranslate("NavButtons", "Staff only: I am here");
            if (root.closing) {
                //: Ends a re-check: shows the start screen. One or two words.
                return qsTr("Start screen");
            }
            if (root.asking && !root.ready) {
                //: In place of Next, while the question has no answer yet. Very short.
                return qsTr("Choose an answer");
            }
            if (root.showingRest) {
                //: In place of Next, while answers or warnings lie below the screen that were not seen yet: shows them. Very short.
                return qsTr("See the rest");
            }
            return root.onward;
        }
        onClicked: root.goOn()
    }

    OnwardButton {
        id: onwardButton

        seen: second
        text: root.onward
    }
}
