// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.ViewModels

/*!
    Back and Next. Next says what it will do: go on, skip, keep the change, hand the answers over;
    and while it cannot, what is missing. While answers lie unseen below the page, it shows them first.
    Once the visit is over, they are Finish and Learn, after the signs to tell staff at once were in view;
    where staff were called, staff end the visit.
*/
Item {
    id: root

    required property VisitViewModel visit
    required property bool column
    required property bool maySkip
    required property bool backOffered
    required property bool nextOffered
    /*! Part of what must be seen has not been in view yet. */
    property bool restUnseen: false
    /*! The page goes on below: "More below" is the loudest there, and no other is as loud. */
    property bool moreBelow: false

    readonly property int step: visit.step
    readonly property bool asking: step === VisitViewModel.Step.Question
    readonly property bool over: step === VisitViewModel.Step.Outcome
    /*! Whoever has no number is to go to the desk, not to read. */
    readonly property bool withoutNumber: over && !showingRest && visit.outcome.ticket === ""
    readonly property bool reading: step === VisitViewModel.Step.LearnMenu || step === VisitViewModel.Step.LearnPage
    readonly property bool attended: step === VisitViewModel.Step.StaffNow
    readonly property bool ready: !asking || visit.canGoOn || maySkip
    readonly property bool skipping: asking && maySkip
    /*! Nobody begins without having seen what this is and is not. */
    readonly property bool introducing: step === VisitViewModel.Step.Intro
    readonly property bool showingRest: restUnseen && (over || introducing || asking && ready && !skipping)
    readonly property bool leaving: over && !showingRest
    readonly property bool finishing: leaving || reading || attended
    readonly property bool secondOffered: nextOffered || over || attended || (reading && backOffered)
    readonly property string nextWord: {
        if (leaving) {
            //: On the last page, in place of Next: pages about leg pain to read while waiting.
            return qsTr("Learn while you wait");
        }
        if (attended) {
            //: For staff, on the page that called them: they are with the patient. Very short.
            return qsTr("Staff only: I am here");
        }
        if (reading) {
            //: On the pages to read: ends the visit and wipes the answers. One word.
            return qsTr("Finish");
        }
        if (!ready) {
            //: In place of Next, while the question has no answer yet. Very short.
            return qsTr("Choose an answer");
        }
        if (skipping) {
            //: In place of Next, on a question that may be left out. One word.
            return qsTr("Skip");
        }
        if (showingRest) {
            //: In place of Next, while answers or warnings lie below the screen that were not seen yet: shows them. Very short.
            return qsTr("See the rest");
        }
        if (visit.changing) {
            //: In place of Next, when an answer is changed from the list of answers. Very short.
            return qsTr("Keep answer");
        }
        if (introducing) {
            //: In place of Next, on the page that says what this is. One word.
            return qsTr("Start");
        }
        if (step === VisitViewModel.Step.Recap) {
            //: In place of Next, on the list of answers: hands them to the nurse. Very short.
            return qsTr("Yes, send");
        }
        return onward;
    }
    readonly property string onward: {
        //: Goes on to the next question. One word.
        return qsTr("Next");
    }
    readonly property string nextSign: {
        if (leaving)
            return "info";
        if (reading || attended)
            return "check";
        if (skipping)
            return "skip";
        if (showingRest)
            return "down";
        return ready ? "next" : "";
    }
    readonly property bool firstOffered: over ? leaving : backOffered
    readonly property bool bothOffered: firstOffered && secondOffered
    // "Choose an answer" and "See the rest" are longer, and gone soon.
    readonly property bool passing: !secondButton.enabled || showingRest
    /*! Back keeps its size whether or not there is an answer, and from page to page. */
    readonly property int backSize: over || attended ? wordSize : Math.min(firstButton.fitting, onwardButton.fitting)
    readonly property int wordSize: bothOffered && !passing ? Math.min(firstButton.fitting, secondButton.fitting) : Theme.fontBody

    signal restWanted

    function goOn(): void {
        if (showingRest)
            restWanted();
        else if (over)
            visit.openLearnMenu();
        else if (reading)
            visit.finish();
        else if (attended)
            endAlarm();
        else if (skipping)
            visit.skip();
        else
            visit.next();
    }

    function endAlarm(): void {
        if (!alarm.running)
            visit.finish();
    }

    /*! Whoever waits for a slow page taps "Next" again, and staff's button stands in its place. */
    Timer {
        id: alarm

        interval: Theme.alarmStays
        running: root.attended
    }

    readonly property real secondHeight: {
        if (column && Theme.compact)
            return Theme.target;
        if (column && attended)
            return Theme.px(66);
        // "Learn while you wait" is three words in a narrow column; large words need more of it.
        return column && (over || Theme.textScale > 1.5) ? Theme.px(50) : Theme.targetLarge;
    }

    // In a row, large words may need two lines.
    readonly property real rowHeight: over ? Math.max(Theme.targetLarge, Math.min(Theme.px(44), 2.4 * Theme.fontBody + 2 * Theme.gapSmall)) : Theme.targetLarge

    implicitHeight: {
        if (!column)
            return rowHeight;
        return bothOffered || over ? Theme.target + Theme.gap + secondHeight : secondHeight;
    }
    height: implicitHeight

    ActionButton {
        id: firstButton

        objectName: root.over ? "finishButton" : "backButton"
        anchors.left: parent.left
        anchors.top: parent.top
        width: root.column || !root.secondOffered ? parent.width : (parent.width - Theme.gap) * (root.finishing ? 0.46 : 0.36)
        height: root.column ? Theme.target : root.rowHeight
        visible: root.firstOffered
        tone: ActionButton.Tone.Secondary
        stacked: root.column
        fitted: true
        signGrows: !root.column
        agreed: root.backSize
        iconName: root.over ? "check" : "back"
        iconDirected: !root.over
        text: {
            if (root.over) {
                //: On the last page: ends the visit and wipes the answers. One word.
                return qsTr("Finish");
            }
            //: Goes back to the page before. One word.
            return qsTr("Back");
        }
        onClicked: {
            if (root.over)
                root.visit.finish();
            else
                root.visit.back();
        }
    }

    ActionButton {
        id: secondButton

        objectName: root.leaving ? "learnButton" : (root.reading || root.attended ? "finishButton" : "nextButton")
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: root.column || !root.firstOffered ? parent.width : (parent.width - Theme.gap) * (root.finishing ? 0.54 : 0.64)
        height: root.column ? root.secondHeight : root.rowHeight
        visible: root.secondOffered
        enabled: root.finishing || root.ready
        stacked: root.column
        fitted: true
        signGrows: !root.column
        agreed: root.passing ? Theme.fontBody : root.backSize
        tone: {
            const quiet = root.skipping || root.reading || root.attended || root.withoutNumber;
            const second = root.moreBelow && (root.leaving || root.step === VisitViewModel.Step.Recap);
            return quiet || second ? ActionButton.Tone.Secondary : ActionButton.Tone.Primary;
        }
        iconName: root.nextSign
        signKept: root.showingRest || root.attended
        // Who it is for and what they say have a line each.
        mostLines: root.attended ? 2 : 4
        iconAtEnd: !root.finishing
        iconDirected: iconAtEnd && !root.showingRest
        text: root.nextWord
        onClicked: root.goOn()
    }

    OnwardButton {
        id: onwardButton

        seen: secondButton
        text: root.onward
    }
}
