// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.ViewModels

/*!
    How thick each calf is: how to measure, drawn, and a big stepper for each leg.
*/
GuidedPage {
    id: root

    readonly property bool beside: wide && !low

    /*! How far the tape is that the kiosk prints. */
    property int tape: VisitViewModel.Paper.None

    signal numberGiven(string numberId, int value)
    signal numberCleared(string numberId)

    guide: steps
    headBottom: note.text !== "" ? note.y + note.height : heading.height
    mayShrink: tall

    QuestionHeading {
        id: heading

        anchors.right: parent.right
        width: root.wordsWidth
        text: root.question.text
        hint: root.question.hint
        why: root.brief ? "" : root.question.why
        // What to measure with must not go while there is room for it.
        brief: root.low || Theme.textScale > (root.wide ? 1.2 : 1.5)
        fit: Math.min(root.titleFit, root.fit)
        leastFit: root.leastTitleFit
        lean: root.low
    }

    TapeNote {
        id: note

        anchors.right: parent.right
        y: heading.height + root.gap
        width: root.wordsWidth
        tape: root.tape
    }

    CheckSteps {
        id: steps

        anchors.left: parent.left
        y: root.bodyTop
        width: root.beside ? (parent.width - Theme.gapLarge) * 0.44 : parent.width
        steps: root.question.steps
        across: root.low
        packed: root.packed
        mayFlank: !root.wide
        mustFlank: root.tall && Theme.textScale > 1.5
        dense: root.tall || root.low && root.fit < 1
        headroom: root.headroom
        lowestPicture: Theme.px(flanked ? (root.pressed ? 50 : 56) : root.tall ? 36 : across ? 34 : root.beside ? 64 : 44)
        pictureShare: Theme.textScale > 1.5 ? 0.3 : 0.38
        textSize: Math.round(Theme.fontBody * (root.tight && Theme.textScale < 1.2 ? Theme.smallestFit : root.fit))
        roomHeight: root.beside ? root.room : root.room - steppers.need - root.gap
        visible: root.hasSteps
    }

    Grid {
        id: steppers

        readonly property int rowCount: Math.ceil(each.count / columns)
        /*! What is left below them: their keys get it. */
        readonly property real growth: {
            const above = root.beside || !root.hasSteps ? 0 : steps.implicitHeight + root.gap;
            return rowCount > 0 ? Math.max(0, Math.min(Theme.px(25), (root.room - above - need) / rowCount)) : 0;
        }
        /*! The height, here and now. */
        readonly property real need: {
            const most = legs.reduce((most, leg) => Math.max(most, leg.leastHeight), 0);
            return rowCount * most + Math.max(0, rowCount - 1) * spacing;
        }
        readonly property bool stacked: legs.some(leg => leg.wantsStack)
        /*! A name of a pair that nearly fits its line makes both a little smaller, or one alone would break. */
        readonly property real nameFit: legs.reduce((least, leg) => Math.min(least, leg.ownNameFit), 1)
        readonly property real clearWidth: legs.reduce((least, leg) => Math.min(least, leg.ownClearWidth), Infinity)
        readonly property var legs: {
            const made = [];
            for (let i = 0; i < each.count; ++i) {
                const leg = each.itemAt(i) as NumberStepper;
                if (leg !== null)
                    made.push(leg);
            }
            return made;
        }
        readonly property real column: root.beside && root.hasSteps ? parent.width - steps.width - Theme.gapLarge : parent.width

        anchors.right: parent.right
        y: root.beside || !root.hasSteps ? root.bodyTop : steps.y + steps.implicitHeight + root.gap
        columns: root.low ? 2 : 1
        // The left leg on the left, whichever way the language is read: mirroring turns it round.
        layoutDirection: root.question.sided && LayoutMirroring.enabled ? Qt.RightToLeft : Qt.LeftToRight
        spacing: root.gap

        Repeater {
            id: each

            model: root.question.numbers

            NumberStepper {
                required property numberValue modelData

                objectName: "stepper_" + modelData.id
                width: (steppers.column - (steppers.columns - 1) * steppers.spacing) / steppers.columns
                fit: root.fit
                growth: steppers.growth
                stackedBeside: steppers.stacked
                nameFit: steppers.nameFit
                clearWidth: Number.isFinite(steppers.clearWidth) ? steppers.clearWidth : ownClearWidth
                label: modelData.text
                lowest: modelData.lowest
                highest: modelData.highest
                start: modelData.start
                given: modelData.given
                value: modelData.value
                onStepped: value => root.numberGiven(modelData.id, value)
                onCleared: root.numberCleared(modelData.id)
            }
        }
    }
}
