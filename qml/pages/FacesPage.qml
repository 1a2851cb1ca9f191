// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls

/*!
    How strong the pain is, from 0 to 10.
*/
QuestionPage {
    id: root

    readonly property bool ready: question.numbers.length > 0
    readonly property real bodyTop: heading.height + Theme.gapLarge

    signal numberGiven(string numberId, int value)

    QuestionHeading {
        id: heading

        width: parent.width
        text: root.question.text
        hint: root.question.hint
        why: root.question.why
        // The ends of the scale say it again.
        brief: root.low
        fit: root.titleFit
        lean: root.low
    }

    FaceScale {
        y: root.bodyTop
        width: parent.width
        visible: root.ready
        faces: root.question.faces
        lowest: root.ready ? root.question.numbers[0].lowest : 0
        highest: root.ready ? root.question.numbers[0].highest : 10
        given: root.ready && root.question.numbers[0].given
        value: root.ready ? root.question.numbers[0].value : 0
        lowestText: root.question.lowestText
        highestText: root.question.highestText
        roomHeight: root.roomHeight - root.bodyTop
        onPicked: value => root.numberGiven(root.question.numbers[0].id, value)
    }
}
