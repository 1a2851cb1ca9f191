// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.ViewModels

/*!
    A guided check, drawn step by step: one large picture, what to do, and which step it is. It
    turns its own pages slowly, over and over, until somebody turns one by hand. With reduced
    motion it stands still.
*/
Item {
    id: root

    required property list<checkStepValue> steps
    property real roomHeight: 0
    /*! Picture beside the words, where the glass is low. */
    property bool across: false
    /*! Low and narrow glass: the picture takes all the height, the buttons below it; beside it stand the
        words of the page, those of the steps among them. */
    property bool packed: false
    /*! Large words on tall glass: they stand closer, and the picture may be lower. */
    property bool dense: false
    /*! Not above its buttons, but between them: where that makes it larger, or in any case. */
    property bool mayFlank: false
    property bool mustFlank: false
    /*! The buttons stand at both sides of the picture, which would be a stamp above them. */
    readonly property bool flanked: {
        if (across || count < 2)
            return false;
        if (mustFlank)
            return true;
        const above = roomHeight - texts.tallest - Theme.target - 2 * Theme.gap;
        return mayFlank && above < (width - 2 * sideWidth) * 3 / 4;
    }
    /*! What a button takes at the side of the picture. */
    readonly property real sideWidth: Math.min(Theme.px(66), width * 0.262) + Theme.gap
    readonly property real flank: flanked ? sideWidth : 0
    property real lowestPicture: Theme.px(across ? 34 : 64)
    /*! The room of the page's words above and below those of the steps. */
    property real headroom: 0
    property real footroom: 0
    property int textSize: Theme.fontBody
    /*! Of the width, where it stands beside the words. */
    property real pictureShare: 0.38

    property int current: 0
    property bool byHand: false
    readonly property int count: steps.length
    readonly property bool turns: count > 1 && !byHand && !Theme.reduceMotion && visible
    /*! The buttons stand below the picture where there is no room for them below high words. */
    readonly property bool buttonsLeft: packed || across && count > 1 && texts.tallest > leastPicture && texts.tallest + buttonsHeight > roomHeight
    readonly property real buttonsHeight: count > 1 && !flanked ? buttons.height + Theme.gap : 0
    readonly property real buttonsBelow: buttonsLeft ? buttonsHeight : 0
    readonly property real wordsHeight: headroom + texts.tallest + footroom + (buttonsLeft ? 0 : buttonsHeight)
    readonly property real leastPicture: lowestPicture
    /*! With the lowest picture, where it stands above the words. */
    readonly property real leastHeight: across ? Math.max(leastPicture + buttonsBelow, wordsHeight) : leastPicture + Theme.gap + wordsHeight
    readonly property real pictureHeight: {
        const taken = across ? buttonsBelow : wordsHeight + Theme.gap;
        // Beside high words there is room for it that nothing else takes.
        const room = Math.max(roomHeight, across ? wordsHeight : 0) - taken;
        return Math.max(leastPicture, packed ? room : Math.min(sheet.width * 3 / 4, room));
    }
    /*! With the picture as large as it can be above the words. */
    readonly property real fullHeight: sheet.width * 3 / 4 + Theme.gap + wordsHeight
    readonly property real wordsLeft: across ? sheet.width + Theme.gapLarge : 0

    /*! All steps, whichever is shown. */
    function readOut(): list<string> {
        const texts = [];
        for (let i = 0; i < count; ++i)
            texts.push(steps[i].text);
        return texts;
    }

    /*! A voice reads this piece of it. */
    function beRead(piece: int): void {
        byHand = true;
        current = Math.max(0, Math.min(count - 1, piece));
    }

    function turn(direction: int): void {
        byHand = true;
        current = (current + direction + count) % count;
    }

    implicitHeight: across ? Math.max(pictureHeight + buttonsBelow, wordsHeight) : pictureHeight + Theme.gap + wordsHeight
    onStepsChanged: current = Math.min(current, Math.max(0, count - 1))

    Timer {
        interval: Theme.stepHold
        repeat: true
        running: root.turns
        onTriggered: root.current = (root.current + 1) % root.count
    }

    Rectangle {
        id: sheet

        anchors.left: parent.left
        anchors.leftMargin: root.flank
        width: root.across ? parent.width * root.pictureShare : parent.width - 2 * anchors.leftMargin
        height: root.pictureHeight
        radius: Theme.radius
        color: Theme.highContrast ? Theme.pictureGround : Theme.raised
        border.width: Theme.hairline
        border.color: Theme.lineSoft
    }

    Repeater {
        model: root.steps

        Picture {
            required property checkStepValue modelData
            required property int index

            anchors.fill: sheet
            anchors.margins: Theme.gapSmall
            // Between its buttons it is small, and the number would lie on what is drawn.
            anchors.leftMargin: root.flanked || circle.large ? circle.width : Theme.gapSmall
            anchors.bottomMargin: dots.visible ? dots.height + 2 * dots.anchors.bottomMargin : Theme.gapSmall
            padded: false // it has a sheet of its own
            source: modelData.picture
            description: modelData.pictureDescription
            opacity: index === root.current ? 1 : 0
            visible: opacity > 0

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.stepFade
                    easing.type: Easing.InOutQuad
                }
            }
        }
    }

    // How many there are, without a word.
    Row {
        id: dots

        anchors.horizontalCenter: sheet.horizontalCenter
        anchors.bottom: sheet.bottom
        anchors.bottomMargin: Theme.px(1.25)
        spacing: Theme.gapSmall
        visible: root.count > 1

        Repeater {
            model: root.count

            Rectangle {
                required property int index

                width: Theme.px(2.5)
                height: width
                radius: width / 2
                color: index === root.current ? Theme.pictureInk : "transparent"
                border.width: Theme.hairline
                border.color: Theme.pictureInk
            }
        }
    }

    Rectangle {
        id: circle

        readonly property bool large: root.across && Theme.textScale > 1.5
        // On low glass it would hide much of the picture.
        readonly property int digitSize: root.across || root.flanked ? Theme.fontLabel : Theme.fontBody

        anchors.left: sheet.left
        anchors.top: sheet.top
        // In the corner of a small one, where it hides less of what is drawn.
        anchors.margins: root.across || root.flanked ? Theme.px(0.5) : Theme.gapSmall
        width: Math.max(Theme.px(root.across ? 9 : 14), digitSize * 1.3)
        height: width
        radius: width / 2
        color: Theme.action
        // Clear of a sleeve of the same colour.
        border.width: Theme.hairline
        border.color: Theme.actionInk
        visible: root.count > 1

        BodyText {
            anchors.centerIn: parent
            text: Theme.numberText(root.current + 1)
            color: Theme.actionInk
            font.pixelSize: circle.digitSize
            font.weight: Font.Bold
            //: Spoken for the number in the drawn steps of a check. %1 is the step, %2 how many there are.
            Accessible.name: qsTr("Step %1 of %2").arg(root.current + 1).arg(root.count)
        }
    }

    Item {
        id: caption

        anchors.left: parent.left
        anchors.leftMargin: root.wordsLeft
        anchors.right: parent.right
        y: root.across ? root.headroom : root.pictureHeight + Theme.gap
        height: texts.tallest

        Repeater {
            id: texts

            // All captions lie here, so that the page does not jump when the longest comes.
            readonly property real tallest: {
                let most = 0;
                for (let i = 0; i < count; ++i)
                    most = Math.max(most, itemAt(i) ? itemAt(i).implicitHeight : 0);
                return most;
            }

            model: root.steps

            BalancedText {
                required property checkStepValue modelData
                required property int index

                width: caption.width
                text: modelData.text
                font.pixelSize: root.textSize
                leading: root.packed || root.dense ? 1.22 : 1.32
                visible: index === root.current
            }
        }
    }

    Row {
        id: buttons

        anchors.left: root.buttonsLeft ? sheet.left : caption.left
        anchors.right: root.buttonsLeft ? sheet.right : caption.right
        y: {
            if (root.flanked)
                return 0;
            return root.across ? root.implicitHeight - height : caption.y + caption.height + Theme.gap;
        }
        spacing: root.flanked ? sheet.width + 2 * Theme.gap : Theme.gap
        visible: root.count > 1

        /*! Beside a picture they are narrow: large words stand in two lines. */
        readonly property real high: root.flanked ? root.pictureHeight : root.across && Theme.textScale > 1.2 && !Theme.compact ? Theme.px(Theme.textScale > 1.5 ? 42 : 35) : Theme.target
        readonly property bool inTwoLines: root.buttonsLeft || root.flanked || Theme.textScale > 1.2
        readonly property int wordSize: Math.min(previousButton.fitting, nextButton.fitting)
        readonly property bool previousIsLonger: previousButton.wordWidth >= nextButton.wordWidth
        readonly property bool signsAbove: (root.buttonsLeft || root.flanked) && (previousButton.betterAbove || nextButton.betterAbove)

        ActionButton {
            id: previousButton

            objectName: "previousStep"
            width: (parent.width - parent.spacing) / 2
            height: buttons.high
            stacked: buttons.inTwoLines
            signKept: true
            lineWorth: buttons.inTwoLines ? 1.15 : 1.4
            above: buttons.signsAbove
            fitted: true
            agreed: buttons.wordSize
            leastLines: buttons.previousIsLonger ? 1 : nextButton.linesFitting
            tone: ActionButton.Tone.Secondary
            iconName: "back"
            iconDirected: true
            //: Button below the drawn steps of a check: shows the picture before. Never "step back": the patient would.
            text: qsTr("Previous picture")
            onClicked: root.turn(-1)
        }

        ActionButton {
            id: nextButton

            objectName: "nextStep"
            width: (parent.width - parent.spacing) / 2
            height: buttons.high
            stacked: buttons.inTwoLines
            signKept: true
            lineWorth: buttons.inTwoLines ? 1.15 : 1.4
            above: buttons.signsAbove
            fitted: true
            agreed: buttons.wordSize
            // The longer one of the two decides: one word in a line beside two in two would look like another kind.
            leastLines: buttons.previousIsLonger ? previousButton.linesFitting : 1
            tone: ActionButton.Tone.Secondary
            iconName: "next"
            iconAtEnd: true
            iconDirected: true
            //: Button below the drawn steps of a check: shows the picture after. Never "step forward".
            text: qsTr("Next picture")
            onClicked: root.turn(1)
        }
    }
}
