// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.ViewModels

/*!
    Every answer at a glance; a tap on one opens its question again.
*/
PagedScroll {
    id: root

    required property list<recapRowValue> recap

    readonly property int columns: width > Theme.px(300) * Theme.textScale ? 2 : 1
    /*! Wide glass holds few of the largest words. */
    readonly property bool lowWords: Theme.textScale > 1.5 && width > roomHeight
    /*! Large questions are a little smaller, all alike, where that saves lines: more answers are in view. */
    readonly property real overlineFit: {
        // Arabic lines are higher: on wide glass one answer alone would be in view.
        let least = lowWords && Theme.scriptLift > 0 ? 0.86 : 1;
        for (let i = 0; Theme.textScale > 1.2 && i < rows.count; ++i)
            least = Math.min(least, (rows.itemAt(i) as ListRow)?.overlineLinesFit ?? 1);
        return least;
    }
    readonly property string leftOut: {
        //: In the list of answers, beside a question that was left out.
        return qsTr("No answer");
    }

    readonly property string changeWord: {
        //: On each row of the list of answers: a tap opens the question again.
        return qsTr("Change");
    }
    readonly property string answerWord: {
        //: In the list of answers, at a question that was left out: a tap opens it. A verb; one word.
        return qsTr("Answer");
    }

    signal changeWanted(string questionId)

    /*! As high as the one beside it. */
    function heightOf(index: int): real {
        const first = index - index % columns;
        let most = 0;
        for (let i = first; i < Math.min(first + columns, rows.count); ++i)
            most = Math.max(most, (rows.itemAt(i) as ListRow)?.implicitHeight ?? 0);
        return most;
    }

    Column {
        id: heading

        width: parent.width
        spacing: Theme.gapSmall

        TitleText {
            width: parent.width
            //: Title of the page that lists all answers before they go to the nurse.
            text: qsTr("Are these answers right?")
        }

        BodyText {
            id: hint

            // Large words that nearly fit one line become a little smaller: the answers need the second.
            readonly property real oneLine: width / (hintMeasure.advanceWidth + Theme.gapSmall)
            // A button's name is not broken over two lines.
            readonly property string button: qsTranslate("NavButtons", "Yes, send").replace(/ /g, "\u00A0")

            width: parent.width
            //: Below the title of the page that lists all answers.
            text: qsTr("Tap an answer to change it. Then tap “%1”.").arg(button)
            color: Theme.inkSoft
            font.pixelSize: Theme.textScale > 1.2 && oneLine * Theme.textScale >= Theme.leastGain ? Math.floor(Theme.fontBody * Math.min(1, oneLine)) : Theme.fontBody

            TextMetrics {
                id: hintMeasure

                text: hint.text
                font.family: Theme.fontFamily
                font.pixelSize: Theme.fontBody
            }
        }
    }

    Grid {
        y: heading.height + (root.lowWords ? Theme.gap : Theme.gapLarge)
        width: parent.width
        columns: root.columns
        spacing: Theme.gap

        Repeater {
            id: rows

            model: root.recap

            ListRow {
                required property recapRowValue modelData
                required property int index

                objectName: "recap_" + modelData.questionId
                width: (parent.width - (root.columns - 1) * Theme.gap) / root.columns
                height: root.heightOf(index)
                overline: modelData.question
                overlineFit: root.overlineFit
                nothing: modelData.answer === ""
                text: nothing ? root.leftOut : modelData.answer
                actionIcon: "edit"
                actionText: nothing ? root.answerWord : root.changeWord
                onClicked: root.changeWanted(modelData.questionId)
            }
        }
    }
}
