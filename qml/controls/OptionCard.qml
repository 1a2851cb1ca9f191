// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    One answer: picture, words, and a mark. Chosen shows as tick, edge and fill at once. A `tall`
    card has the picture above the words; an `apart` one ("none", "not sure", "skip") is quieter.
*/
TapTarget {
    id: root

    property string hint
    property url picture
    property bool many: false
    property bool tall: false
    property bool apart: false
    /*! Where room is short the mark is smaller, and nearer to the words. */
    property int markSide: Theme.mark
    readonly property int markGap: markSide < Theme.px(10) ? Theme.gapSmall : Theme.gap
    /*! Words shrink to the card, which needs no more height than a finger, rather than break; the hint
        is only spoken. */
    property bool fitted: false
    /*! As large as the words beside it, where they shrink. */
    property int agreed: textSize
    readonly property alias fitting: fittedLabel.fitting
    /*! Four such cards in a row have no room for empty marks: the tick comes to the corner when it is chosen. */
    property bool markOnCorner: false
    property real pictureSide: Theme.optionPicture
    property int textSize: Theme.fontBody
    /*! The height that the words of the tall cards beside it need: pictures and words stand in line. */
    property real wordsRoom: 0

    /*! Where letters make words. Chinese lines end anywhere. */
    readonly property string longestWord: /[\u2E80-\u9FFF]/.test(text) ? "" : text.split(/[ -]+/).reduce((longest, word) => word.length > longest.length ? word : longest, "")
    // Read once: each reading measures anew.
    readonly property real longestWidth: measure.advanceWidth
    /*! A word that the card is too narrow for becomes smaller rather than be broken within. */
    readonly property real ownWordFit: longestWidth > words.width && words.width > 0 ? Math.max(0.55, words.width / (longestWidth + 1)) : 1
    /*! As small as the words beside it, where cards stand in one row. */
    property real wordFit: ownWordFit

    /*! Of the usual size of a hint. */
    property real hintFit: 1
    /*! An answer is louder than what explains it, however much it shrank. */
    readonly property int hintSize: Math.floor(Math.min(Theme.fontLabel * hintFit + 0.01, textSize * 0.86))
    readonly property bool hintShown: !fitted && hint !== ""

    readonly property real wordsHeight: words.implicitHeight
    readonly property int textLines: label.lineCount
    readonly property int lines: label.lineCount + (hintShown ? hintLine.lineCount : 0)
    readonly property bool hasPicture: String(picture) !== ""
    // A tall card gives its picture all the height that the words leave.
    readonly property real artSide: tall ? Math.max(pictureSide, Math.min(availableHeight - tallWords - Theme.gap - markRoom, availableWidth)) : pictureSide
    /*! The mark stands above the picture, never on what is drawn. */
    readonly property real markRoom: tall ? mark.height + Theme.gapSmall : 0
    readonly property real tallWords: Math.max(wordsRoom, wordsHeight)
    readonly property real tallTop: {
        const left = Math.max(0, availableHeight - artSide - Theme.gap - tallWords);
        return Math.max(left / 2, Math.min(left, markRoom));
    }
    readonly property color textColour: chosen ? Theme.chosenInk : Theme.ink

    choosable: true
    description: hint
    topPadding: Theme.gapSmall
    bottomPadding: tall ? Theme.gap : Theme.gapSmall
    leftPadding: !tall && !fitted && hasPicture ? Theme.gapSmall : rightPadding
    rightPadding: tall || fitted ? Theme.px(3) : Theme.gap
    Accessible.role: many ? Accessible.CheckBox : Accessible.RadioButton

    faceWidth: face.implicitWidth
    faceHeight: face.implicitHeight

    function readOut(): list<string> {
        return hint === "" ? [text] : [text, hint];
    }

    background: Rectangle {
        radius: Theme.radius
        color: {
            if (root.chosen)
                return Theme.chosen;
            if (root.down)
                return Theme.pressed;
            return root.apart ? Theme.sunken : Theme.raised;
        }
        border.width: root.chosen ? Theme.edgeChosen : Theme.hairline
        border.color: root.chosen ? Theme.chosenEdge : Theme.line
    }

    TextMetrics {
        id: measure

        text: root.longestWord
        font.family: Theme.fontFamily
        font.pixelSize: root.textSize
    }

    Item {
        id: face

        anchors.fill: parent
        anchors.leftMargin: root.leftPadding
        anchors.rightMargin: root.rightPadding
        anchors.topMargin: root.topPadding
        anchors.bottomMargin: root.bottomPadding
        implicitHeight: root.tall ? root.pictureSide + words.implicitHeight + Theme.gap + root.markRoom : Math.max(words.implicitHeight, root.hasPicture ? root.pictureSide : 0, mark.height)

        // Places by hand, because the two arrangements cannot share anchors.
        Picture {
            id: art
            x: root.tall ? (parent.width - width) / 2 : (root.mirrored ? parent.width - width : 0)
            y: root.tall ? root.tallTop : (parent.height - height) / 2
            width: root.hasPicture ? root.artSide : 0
            height: width
            source: root.picture
        }

        Item {
            id: words

            readonly property real pictured: root.hasPicture ? root.pictureSide + Theme.gap : 0
            readonly property real taken: pictured + (root.markOnCorner ? 0 : mark.width + root.markGap)

            x: root.tall ? 0 : (root.mirrored ? parent.width - width - pictured : pictured)
            y: root.tall ? root.tallTop + art.height + Theme.gap : (parent.height - height) / 2
            width: root.tall ? parent.width : parent.width - taken
            height: root.fitted ? parent.height : implicitHeight
            // Summed here and now: a positioner would tell its height too late to fit the page.
            // Words that shrink to the card ask for nothing.
            implicitHeight: root.fitted ? 0 : label.implicitHeight + (root.hintShown ? hintLine.implicitHeight : 0)

            BalancedText {
                id: label

                width: parent.width
                text: root.fitted ? "" : root.text
                color: root.textColour
                font.pixelSize: Math.floor(root.textSize * root.wordFit)
                wrapping: Text.Wrap
                leading: 1.22
                raised: Theme.edgeLift / 2
                horizontalAlignment: root.tall ? Text.AlignHCenter : Text.AlignLeft
                Accessible.ignored: true
            }

            // Apart from the label, whose size decides how high the card is: this one's follows from it.
            FittedText {
                id: fittedLabel

                anchors.fill: parent
                visible: root.fitted
                text: root.fitted ? root.text : ""
                largest: root.textSize
                agreed: root.agreed
                lineWorth: 1.05
                color: root.textColour
                leading: label.leading
                raised: label.raised
                verticalAlignment: Text.AlignVCenter
                horizontalAlignment: label.horizontalAlignment
                Accessible.ignored: true
            }

            BalancedText {
                id: hintLine

                y: label.implicitHeight
                width: parent.width
                visible: root.hintShown
                text: root.hint
                color: root.chosen ? Theme.chosenInk : Theme.inkSoft
                font.pixelSize: root.hintSize
                leading: 1.22
                horizontalAlignment: root.tall ? Text.AlignHCenter : Text.AlignLeft
                Accessible.ignored: true
            }
        }

        ChosenMark {
            id: mark
            x: {
                const fromEnd = root.markOnCorner ? -root.rightPadding : 0;
                return root.mirrored ? fromEnd : parent.width - width - fromEnd;
            }
            visible: root.chosen || !root.markOnCorner
            y: {
                if (root.markOnCorner)
                    return -root.topPadding - 0.3 * height;
                return root.tall ? 0 : (parent.height - height) / 2;
            }
            width: {
                if (root.markOnCorner)
                    return Theme.px(10);
                return root.fitted ? Math.min(root.markSide, Theme.mark * 0.8, Theme.px(Theme.textScale > 1.2 ? 11.2 : 9.6)) : root.markSide;
            }
            chosen: root.chosen
            many: root.many
        }
    }
}
