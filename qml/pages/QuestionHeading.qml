// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls

/*!
    The question, how to answer it, and why we ask. Its height is right at once, without waiting for
    a positioner, because the answers below are fitted to what it leaves.
*/
Item {
    id: root

    required property string text
    required property string hint
    required property string why
    /*! The question alone, where what is below needs the room. */
    property bool brief: false
    /*! Of the size of a title; a larger one shrinks to no less than `leastFit`. */
    property real fit: 1
    property real leastFit: Theme.leastTitleFit
    readonly property real ownFit: Math.max(fit, leastFit)
    /*! A question that nearly fits one line becomes a little smaller, where a second one is dear. */
    property bool lean: false
    readonly property real oneLine: width / (measure.advanceWidth + Theme.gapSmall)
    /*! Larger than usual by this much at least, where somebody asked for larger words; the largest are so anyway. */
    readonly property real titleGain: Theme.textScale > 1.5 ? 1 : 1.08
    readonly property real leastLine: Math.max(Theme.smallestFit, titleGain * leastFit / ownFit)
    readonly property real lineFit: lean && oneLine >= leastLine ? Math.min(1, oneLine) : 1

    /*! The question is larger than what explains it, however much it shrank. */
    readonly property real hintShare: 0.93
    readonly property bool hintShown: hint !== "" && !brief
    readonly property real hintHeight: !hintShown ? 0 : hintLine.implicitHeight + Theme.gapSmall
    // Low glass has no room for the reason; the question itself must stand large.
    readonly property bool whyShown: why !== "" && !Theme.compact && !brief
    readonly property real whyHeight: !whyShown ? 0 : whyLine.implicitHeight + Theme.gapSmall

    readonly property real titleHeight: title.implicitHeight
    readonly property int titleSize: title.font.pixelSize

    implicitHeight: title.implicitHeight + hintHeight + whyHeight

    TextMetrics {
        id: measure

        text: root.text
        font.family: Theme.fontFamily
        font.pixelSize: Math.round(Theme.fontTitle * root.ownFit)
        font.weight: Font.Bold
    }

    TitleText {
        id: title

        width: parent.width
        text: root.text
        font.pixelSize: Math.floor(Theme.fontTitle * root.ownFit * root.lineFit)
    }

    TextMetrics {
        id: hintMeasure

        text: root.hint
        font.family: Theme.fontFamily
        font.pixelSize: hintLine.largest
    }

    BalancedText {
        id: hintLine

        readonly property int largest: Math.min(Theme.fontBody, Math.floor(title.font.pixelSize * root.hintShare))
        /*! Large words that nearly fit one line become a little smaller: the answers need the second. */
        readonly property real oneLine: width / (hintMeasure.advanceWidth + Theme.gapSmall)

        anchors.top: title.bottom
        anchors.topMargin: Theme.gapSmall
        width: parent.width
        visible: root.hintShown
        text: root.hint
        color: Theme.inkSoft
        font.pixelSize: Theme.textScale > 1.2 && (root.lean || oneLine * Theme.textScale >= Theme.leastGain) ? Math.floor(largest * Theme.oneLineFit(oneLine)) : largest
    }

    BalancedText {
        id: whyLine

        y: title.implicitHeight + root.hintHeight + Theme.gapSmall
        width: parent.width
        visible: root.whyShown
        text: root.why
        color: Theme.inkSoft
        font.pixelSize: Math.min(Theme.fontLabel, Math.floor(title.font.pixelSize * root.hintShare))
    }
}
