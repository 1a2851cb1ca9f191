// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    One question with its answers as cards: one of them, or all that are true.
*/
QuestionPage {
    id: root

    signal chosen(string optionId)

    QuestionHeading {
        id: heading

        width: parent.width
        text: root.question.text
        hint: root.question.hint
        why: root.question.why
    }

    OptionGrid {
        id: options

        y: heading.height + Theme.gapLarge
        width: parent.width
        options: root.question.options
        many: root.question.many
        roomHeight: root.roomHeight - y
        onChosen: optionId => root.chosen(optionId)
    }
}
