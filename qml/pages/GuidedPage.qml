// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    What the guided checks and the tape have in common: drawn steps, and words that share the glass with
    them. On low glass all words stand beside the picture, which has all the height that what is asked
    below it leaves.
*/
QuestionPage {
    id: root

    /*! The drawn steps; null while the page is made. */
    property CheckSteps guide: null
    /*! Where the words above the steps end. */
    required property real headBottom
    /*! False where nothing stands below the steps: their words need not shrink for it. */
    property bool mayShrink: false

    readonly property bool hasSteps: question.steps.length > 0
    readonly property bool mayPack: low && hasSteps
    readonly property bool packed: mayPack && !words.hopeless
    readonly property bool large: Theme.textScale > 1.2
    /*! Large words on tall glass. */
    readonly property bool tall: !wide && hasSteps && large
    /*! Whether large words leave room for steps and answers beside each other depends on what they say. */
    readonly property bool mayStillStandBeside: wide && hasSteps && large && roomHeight < lowHeight && roomHeight > lowHeight - Theme.px(8)

    /*! Of the words' usual size. */
    readonly property real fit: words.fit
    /*! Even with the smallest words not all of it is in view, but with a lower picture it is. */
    readonly property bool pressed: words.pressure === 1
    /*! The title is no smaller than at the size before, unless its page had to be turned for it. */
    readonly property real leastTitleFit: words.pressure > 1 ? Math.min(Theme.usualTitleFit, Theme.leastTitleFit) : Theme.leastTitleFit
    readonly property real gap: low || tall ? Theme.gap : Theme.gapLarge
    readonly property real bodyTop: packed ? 0 : headBottom + gap
    readonly property real room: roomHeight - bodyTop
    readonly property real wordsWidth: packed && guide !== null ? width - guide.wordsLeft : width
    /*! What stands above the words of the steps where all stand beside the picture. */
    readonly property real headroom: packed ? headBottom + Theme.gapSmall : 0

    function tryBeside(): void {
        stillBeside = mayStillStandBeside;
        squeezed = false;
        tried.restart();
    }

    function isTooTall(): bool {
        if (guide === null)
            return false;
        return packed ? guide.wordsHeight > guide.roomHeight : guide.roomHeight < guide.leastHeight;
    }

    onMayStillStandBesideChanged: tryBeside()
    onWideChanged: tryBeside()
    onOverflowsChanged: tried.restart()
    Component.onCompleted: tryBeside()

    Timer {
        id: tried

        interval: 5 // what is on the page has found its size
        onTriggered: {
            if (!root.overflows)
                return;
            root.squeezed = root.wide && root.hasSteps && root.roomHeight >= root.lowHeight;
            root.stillBeside = false;
        }
    }

    WordFit {
        id: words

        wanted: root.mayPack || root.hasSteps && root.mayShrink
        tooTall: root.isTooTall()
        asked: root.question.text + Theme.textScale
    }

    Connections {
        function onWordsHeightChanged(): void {
            words.settleSoon();
        }

        function onRoomHeightChanged(): void {
            words.settleSoon();
        }

        target: root.guide
    }
}
