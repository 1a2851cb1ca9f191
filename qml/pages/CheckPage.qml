// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.ViewModels

/*!
    A guided check: the drawn steps, when to stop, and what was felt. Steps and answers stand
    beside each other on wide glass, and below each other on tall glass. On low glass all words stand beside
    the picture. There, and wherever steps and answers stand below each other, they are as large as lets the
    answers be seen below them.
*/
GuidedPage {
    id: root

    readonly property bool hasStop: question.stopText !== ""
    readonly property bool beside: wide && !low && hasSteps
    readonly property bool largest: Theme.textScale > 1.5
    /*! Beside four answers in the largest words there is room for no more than the usual size of others. */
    readonly property bool full: largest && question.options.length > 3
    /*! The answers in words alone, "skip" and the like below them, where there is no room for more. */
    readonly property bool parted: tall && (largest || question.options.length > 3)
    /*! Four answers in one row below the picture would be narrow: "skip" and the like share its end. */
    readonly property bool ended: packed && !Theme.compact && question.options.length > 3
    /*! Four answers below a warning of three lines, or one of two below a question of two: the last would lie
        below the glass. */
    readonly property bool crowded: beside && question.options.length > 3 && stop.height + heading.titleHeight > Theme.px(60) * Theme.textScale

    /*! On low glass the marks of four answers in a row stand on the edges of their cards. */
    readonly property real marksRoom: Theme.compact && packed && signs.length > 3 ? Theme.px(1) : 0
    readonly property real answersTop: beside || !hasSteps ? bodyTop : steps.y + steps.implicitHeight + gap + marksRoom
    readonly property real answersWidth: beside ? width - steps.width - Theme.gapLarge : width
    readonly property real stopHeight: hasStop && !packed ? stop.height + gap : 0
    readonly property real quietHeight: others.length > 0 ? gap + quiet.height : 0
    /*! What the answers ask for below large words on tall glass: two rows. */
    readonly property real answersRoom: parted ? options.height + quietHeight : Theme.px(tall ? 86 : 70)

    readonly property real leastSigns: {
        if (ended)
            return 2 * Theme.target + Theme.gap;
        if (highSigns)
            return Theme.px(parted && others.length > 1 ? 58 : 44);
        // Words are no smaller than they are at the size before.
        if (packed && large && !Theme.compact)
            return Theme.px(largest ? 44 : 38);
        if (largest)
            return Theme.px(34);
        return Theme.px(parted ? 31 : 28);
    }
    /*! What the picture leaves over on tall glass: the answers get it, and larger words. */
    readonly property real leftOver: {
        if (!parted)
            return 0;
        const least = leastSigns + (others.length > 0 ? gap + Theme.target : 0);
        return Math.max(0, room - steps.fullHeight - gap - stopHeight - least);
    }
    readonly property real quietSpare: Math.min(Theme.px(12), leftOver)
    readonly property real spare: Math.min(Theme.px(34), leftOver - quietSpare)
    /*! So many in a row that long words stand in three lines. */
    readonly property bool highSigns: largest && parted && signs.length > 1
    readonly property list<optionValue> signs: parted || ended ? those(false) : question.options
    readonly property list<optionValue> others: parted || ended ? those(true) : []

    signal chosen(string optionId)

    function those(apart: bool): list<optionValue> {
        const found = [];
        for (let i = 0; i < question.options.length; ++i) {
            if (question.options[i].apart === apart)
                found.push(question.options[i]);
        }
        return found;
    }

    guide: steps
    headBottom: heading.height
    mayShrink: !beside

    FontMetrics {
        id: quietWords

        font.family: Theme.fontFamily
        font.pixelSize: Theme.usualBody
    }

    QuestionHeading {
        id: heading

        anchors.right: parent.right
        width: root.packed ? root.wordsWidth : parent.width
        text: root.question.text
        hint: root.question.hint
        why: root.question.why
        brief: root.brief || root.crowded
        fit: root.packed ? root.fit : Math.min(root.titleFit, root.fit)
        leastFit: root.full ? root.leastTitleFit : Theme.leastTitleFit
    }

    CheckSteps {
        id: steps

        anchors.left: parent.left
        y: root.bodyTop
        width: root.beside ? (parent.width - Theme.gapLarge) * 0.54 : parent.width
        steps: root.question.steps
        across: root.low
        packed: root.packed
        dense: root.tall
        mustFlank: root.tall
        lowestPicture: Theme.px(flanked ? (root.pressed ? 58 : 70) : root.tall ? 52 : across ? 34 : 64)
        pictureShare: {
            if (!root.packed || !(root.tight || root.largest))
                return 0.38;
            // Where there is room, the words of the buttons below it are as large as usual.
            if (root.ended)
                return root.largest ? 0.33 : 0.36;
            return root.largest && !Theme.compact ? 0.36 : 0.32;
        }
        headroom: root.headroom
        footroom: root.packed && root.hasStop ? stop.height + Theme.gapSmall : 0
        textSize: Math.round(Theme.fontBody * root.fit)
        roomHeight: {
            if (root.beside)
                return root.room;
            if (root.low)
                return root.room - root.stopHeight - options.height - root.gap - root.marksRoom;
            const most = root.room * 0.58;
            return root.tall ? Math.min(root.parted ? root.room : most, root.room - root.stopHeight - root.answersRoom - root.gap) : most;
        }
        visible: root.hasSteps
    }

    Banner {
        id: stop

        anchors.right: parent.right
        y: root.packed ? steps.implicitHeight - height : root.answersTop
        width: root.packed ? root.wordsWidth : root.answersWidth
        bare: root.packed
        textSize: Math.round(Theme.fontBody * Math.max(root.fit * (root.packed ? 0.9 : 1), root.largest && !root.full ? Theme.leastBodyFit : 0))
        leastSize: root.full ? Theme.usualBody : Theme.leastBody
        text: root.question.stopText
        iconName: "warning"
        urgent: true
        visible: root.hasStop
    }

    OptionGrid {
        id: options

        anchors.right: parent.right
        anchors.rightMargin: root.ended ? quiet.width + root.gap : 0
        y: root.answersTop + root.stopHeight
        width: root.answersWidth - anchors.rightMargin
        options: root.signs
        many: root.question.many
        mayStandTall: false
        inOneRow: root.low || root.parted
        packed: root.packed || root.parted
        packedFit: root.packed || root.parted ? 1 : Theme.smallestFit
        // Few words would stand there larger than what is asked.
        mostWords: root.packed || root.parted ? heading.titleSize : Theme.fontTitle
        mostColumns: root.beside ? 1 : 2
        // Side by side they have a share of their own, whatever the steps above them take; a smaller
        // one where the warning has two lines.
        roomHeight: {
            if (root.packed || root.parted)
                return root.leastSigns + root.spare;
            return root.low ? root.room * (root.stopHeight > Theme.px(30) ? 0.22 : 0.28) : root.roomHeight - y;
        }
        onChosen: optionId => root.chosen(optionId)
    }

    OptionGrid {
        id: quiet

        /*! With the longest of them in one line, clearly larger than usual. */
        readonly property real lineWidth: {
            let most = 0;
            for (let i = 0; i < root.others.length; ++i)
                most = Math.max(most, quietWords.advanceWidth(root.others[i].text));
            // Not known before the font is.
            const size = Theme.usualBody * Theme.leastGain / quietWords.font.pixelSize;
            return most * size + Theme.mark + Theme.px(12);
        }

        anchors.right: parent.right
        // What lies lower would make the page longer, seen or not.
        y: {
            if (root.ended)
                return options.y;
            return root.parted ? options.y + options.height + root.gap : 0;
        }
        width: root.ended ? Math.max(parent.width * 0.3, Math.min(parent.width * 0.44, lineWidth)) : parent.width
        options: root.others
        many: root.question.many
        inOneRow: true
        mostInRow: root.ended ? 1 : 4
        packed: true
        // "Skip" is no louder than the answers above it.
        mostWords: options.words
        packedFit: options.packedFit
        // Arabic lines are higher: lower, their words would be smaller than at the size before.
        roomHeight: root.ended ? options.height : Theme.target + Math.max(root.quietSpare, Theme.px(root.largest ? 3 : 0))
        visible: root.others.length > 0
        onChosen: optionId => root.chosen(optionId)
    }
}
