// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls

/*!
    A guided check: the drawn steps, when to stop, and what was felt. Steps and answers stand
    beside each other on wide glass, and below each other on tall glass.
*/
QuestionPage {
    id: root

    readonly property bool beside: wide && !low && hasSteps
    readonly property real bodyTop: heading.height + gap
    readonly property real room: roomHeight - bodyTop
    readonly property bool hasSteps: question.steps.length > 0
    readonly property real gap: low ? Theme.gap : Theme.gapLarge

    signal chosen(string optionId)

    QuestionHeading {
        id: heading

        width: parent.width
        text: root.question.text
        hint: root.question.hint
        why: root.question.why
        brief: root.brief
    }

    CheckSteps {
        id: steps

        anchors.left: parent.left
        y: root.bodyTop
        width: root.beside ? (parent.width - Theme.gapLarge) * 0.54 : parent.width
        steps: root.question.steps
        across: root.low
        roomHeight: root.beside ? root.room : (root.low ? root.room - answers.height - root.gap : root.room * 0.58)
        visible: root.hasSteps
    }

    Item {
        id: answers

        anchors.right: parent.right
        y: root.beside || !root.hasSteps ? root.bodyTop : steps.y + steps.implicitHeight + root.gap
        width: root.beside ? parent.width - steps.width - Theme.gapLarge : parent.width
        height: options.y + options.height

        Banner {
            id: stop

            width: parent.width
            text: root.question.stopText
            iconName: "warning"
            urgent: true
            visible: text !== ""
        }

        OptionGrid {
            id: options

            y: stop.visible ? stop.height + root.gap : 0
            width: parent.width
            options: root.question.options
            many: root.question.many
            mayStandTall: false
            inOneRow: root.low
            mostColumns: root.beside ? 1 : 2
            // Side by side they have a share of their own, whatever the steps above them take; a smaller
            // one where the warning has two lines.
            roomHeight: root.low ? root.room * (y > Theme.px(30) ? 0.22 : 0.28) : root.roomHeight - answers.y - y
            onChosen: optionId => root.chosen(optionId)
        }
    }
}
