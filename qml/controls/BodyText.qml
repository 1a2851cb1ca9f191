// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    Running text: plain, wrapped, aligned to the reading side (the layout mirrors it).
*/
Text {
    id: root

    /*! From line to line, of the letters' size; a bit more where they have marks above and below, which
        would stand nearer to the next line's. */
    property real leading: 1.32
    readonly property real lineLeading: leading + (hangs ? 0.13 : 0)
    /*! Where lines may end, once there is a width to end them at. */
    property int wrapping: Text.Wrap
    /*! Numbers alone stand in Noto Sans, whatever the language. */
    readonly property bool hangs: /[\u0590-\u08FF]/.test(text)
    /*! Of the letters' height: so much higher yet, where an edge is near their tails. */
    property real raised: 0
    readonly property real lift: (Theme.scriptLift > 0 ? Theme.scriptLift : Theme.nameLift) + raised
    /*! Where the letters of its first line may begin: lifted, Arabic ones stand where Latin ones do. */
    readonly property real linesTop: hangs ? -raised * font.pixelSize : 0
    /*! Chinese is not: its lines end anywhere but before a mark. */
    readonly property bool spaced: hasSpaces(text)

    function hasSpaces(words: string): bool {
        return !/[\u2E80-\u9FFF]/.test(words);
    }

    /*! What no line ends within: words, or in Chinese signs with the marks behind them, which a word
        joiner may hold together. */
    function pieces(words = text): list<string> {
        if (hasSpaces(words))
            return words.split(" ");
        return words.match(/([A-Za-z0-9]+|[^，。：；！？、）])([，。：；！？、）]*[\u2060\u00A0]([A-Za-z0-9]+|[^，。：；！？、）]))*[，。：；！？、）]*/g) ?? [words];
    }

    /*! What a voice reads of it. */
    function readOut(): list<string> {
        return [text];
    }

    color: Theme.ink
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBody
    horizontalAlignment: Text.AlignLeft
    // The same line in every script: some fonts ask for twice the height of others.
    // Text that shrinks to fit keeps its own.
    lineHeightMode: fontSizeMode === Text.FixedSize ? Text.FixedHeight : Text.ProportionalHeight
    // A line hangs from the tallest font's ascent; the lift brings it back. Chinese signs fill more of
    // the height below than above. What shrinks to fit is placed by its own height.
    topPadding: fontSizeMode !== Text.Fit ? -(hangs ? lift : spaced ? 0 : 0.1) * font.pixelSize : 0
    bottomPadding: -topPadding
    lineHeight: fontSizeMode === Text.FixedSize ? Math.round(font.pixelSize * lineLeading) : (hangs ? 0.62 : 0.88)
    textFormat: Text.PlainText
    // Nothing has a width while it is made: a line a letter, laid out for nobody.
    wrapMode: width > 0 ? wrapping : Text.NoWrap
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
