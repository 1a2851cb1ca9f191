// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    One question with its answers as cards: one of them, or all that are true.
*/
QuestionPage {
    id: root

    /*! Not all answers are seen at one look: the question takes less room. Not turned back by the room
        that this gives, or the page would never come to rest; only by other words or another size. */
    property bool cramped: false
    readonly property string asked: question.text + Theme.textScale

    signal chosen(string optionId)

    onAskedChanged: cramped = false

    QuestionHeading {
        id: heading

        width: parent.width
        text: root.question.text
        hint: root.question.hint
        // Many answers in large words, and on wide glass their pictures, come before the reason for the question.
        why: root.cramped || Theme.textScale > (root.wide ? 1.2 : 1.5) && root.question.options.length > 5 ? "" : root.question.why
        // All answers at one look are worth more than a word about the question.
        brief: root.tight && !root.question.many && root.question.options.length > 4
        // With larger words the page is turned all the same: no answer is to be louder than its question.
        fit: root.cramped ? (Theme.textScale > 1.2 ? 0.9 : Theme.smallestFit) : root.titleFit
        lean: root.low
    }

    OptionGrid {
        id: options

        objectName: "optionGrid"
        y: heading.height + Theme.gapLarge
        width: parent.width
        options: root.question.options
        many: root.question.many
        sided: root.question.sided
        roomHeight: root.roomHeight - y
        pageHeight: root.roomHeight
        onTurnedChanged: {
            if (turned)
                root.cramped = true;
        }
        onChosen: optionId => root.chosen(optionId)
    }
}
