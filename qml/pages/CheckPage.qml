// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls

/*!
    A guided check: the drawn steps, when to stop, and what was felt. Steps and answers stand
    beside each other on wide glass, and below each other on tall glass. On low and narrow glass all words stand
    beside the picture, as large as lets the answers be seen below them.
*/
QuestionPage {
    id: root

    readonly property bool hasSteps: question.steps.length > 0
    readonly property bool hasStop: question.stopText !== ""
    readonly property bool beside: wide && !low && hasSteps
    readonly property bool packed: low && hasSteps && Theme.textScale < 1.2 && (tight || width < Theme.px(200))
    readonly property real bodyTop: packed ? 0 : heading.height + gap
    readonly property real room: roomHeight - bodyTop
    readonly property real gap: low ? Theme.gap : Theme.gapLarge
    readonly property real wordsWidth: packed ? width - steps.wordsLeft : width

    readonly property real answersTop: beside || !hasSteps ? bodyTop : steps.y + steps.implicitHeight + gap
    readonly property real answersWidth: beside ? width - steps.width - Theme.gapLarge : width
    readonly property real stopHeight: hasStop && !packed ? stop.height + gap : 0

    /*! Of the usual size of words. */
    property real fit: 1
    property bool settling: false

    signal chosen(string optionId)

    function settle(): void {
        settling = true;
        fit = 1;
        while (packed && steps.wordsHeight > steps.roomHeight && fit > Theme.tightestFit)
            fit = Math.max(Theme.tightestFit, fit - 0.05);
        settling = false;
    }

    // Not within a binding: the words' height follows from their size.
    function settleSoon(): void {
        if (!settling)
            soon.restart();
    }

    onPackedChanged: settleSoon()
    Component.onCompleted: settle()

    Timer {
        id: soon

        interval: 0
        onTriggered: root.settle()
    }

    QuestionHeading {
        id: heading

        anchors.right: parent.right
        width: root.packed ? root.wordsWidth : parent.width
        text: root.question.text
        hint: root.question.hint
        why: root.question.why
        brief: root.brief
        fit: root.packed ? root.fit : root.titleFit
    }

    CheckSteps {
        id: steps

        anchors.left: parent.left
        y: root.bodyTop
        width: root.beside ? (parent.width - Theme.gapLarge) * 0.54 : parent.width
        steps: root.question.steps
        across: root.low
        packed: root.packed
        pictureShare: root.tight && root.packed ? 0.32 : 0.38
        headroom: root.packed ? heading.height + Theme.gapSmall : 0
        footroom: root.packed && root.hasStop ? stop.height + Theme.gapSmall : 0
        textSize: Math.round(Theme.fontBody * root.fit)
        roomHeight: root.beside ? root.room : (root.low ? root.room - root.stopHeight - options.height - root.gap : root.room * 0.58)
        visible: root.hasSteps
        onWordsHeightChanged: root.settleSoon()
        onRoomHeightChanged: root.settleSoon()
    }

    Banner {
        id: stop

        anchors.right: parent.right
        y: root.packed ? steps.implicitHeight - height : root.answersTop
        width: root.packed ? root.wordsWidth : root.answersWidth
        bare: root.packed
        textSize: Math.round(Theme.fontBody * root.fit * (root.packed ? 0.9 : 1))
        text: root.question.stopText
        iconName: "warning"
        urgent: true
        visible: root.hasStop
    }

    OptionGrid {
        id: options

        anchors.right: parent.right
        y: root.answersTop + root.stopHeight
        width: root.answersWidth
        options: root.question.options
        many: root.question.many
        mayStandTall: false
        inOneRow: root.low
        packed: root.packed
        mostColumns: root.beside ? 1 : 2
        // Side by side they have a share of their own, whatever the steps above them take; a smaller
        // one where the warning has two lines.
        roomHeight: {
            if (root.packed)
                return Theme.px(28);
            return root.low ? root.room * (root.stopHeight > Theme.px(30) ? 0.22 : 0.28) : root.roomHeight - y;
        }
        onChosen: optionId => root.chosen(optionId)
    }
}
