// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick

/*!
    The design tokens, named by meaning. Every length is millimetres of glass, so a button is as
    large under the finger on any screen. The shell binds the writable part; nobody else writes.
*/
QtObject {
    id: root

    // --- What the shell binds ---
    property real pixelsPerMillimetre: 4
    property real textScale: 1
    property bool highContrast: false
    property bool reduceMotion: false
    property string fontFamily: "Noto Sans"
    /*! How far, in em, the language's script hangs below where Latin stands. */
    property real scriptLift: 0
    /*! The same for a name in Arabic letters that stands among Latin ones. */
    readonly property real nameLift: 0.2
    /*! Nought to nine and what stands before tenths, as the language writes them. */
    property string digits: "0123456789"
    property string decimalMark: "."
    /*! True on glass with a short side under 220 mm: it is read from nearer, so chrome shrinks. */
    property bool compact: false

    // --- Colour. Text pairs keep 7:1, edges of controls 3:1, in both sets. In high contrast each meaning
    //     has one of its own too: yellow leads on, white is chosen, coral warns, blue has the focus. ---
    readonly property color surface: highContrast ? "#000000" : "#FBF6EC"
    readonly property color raised: highContrast ? "#000000" : "#FFFFFF"
    readonly property color sunken: highContrast ? "#000000" : "#F1E9DB"
    readonly property color ink: highContrast ? "#FFFFFF" : "#26201C"
    readonly property color inkSoft: highContrast ? "#FFFFFF" : "#4E433A"
    readonly property color line: highContrast ? "#FFFFFF" : "#857767"
    readonly property color lineSoft: highContrast ? "#9A9A9A" : "#E2D7C5"
    readonly property color action: highContrast ? "#FFE14D" : "#0E4F5A"
    readonly property color actionPressed: highContrast ? "#FFFFFF" : "#08333B"
    readonly property color actionInk: highContrast ? "#000000" : "#FFFFFF"
    readonly property color chosen: highContrast ? "#FFFFFF" : "#DDEBE8"
    readonly property color chosenInk: highContrast ? "#000000" : "#26201C"
    readonly property color chosenEdge: highContrast ? "#FFFFFF" : "#0E4F5A"
    readonly property color pressed: highContrast ? "#4A4A4A" : "#EAE1D0"
    readonly property color attention: highContrast ? "#FF9C8F" : "#8C1D18"
    readonly property color focus: highContrast ? "#52D6FF" : "#A84A00"
    /*! How much is seen of the sign on a button that cannot be pressed. */
    readonly property real faded: 0.45
    /*! Lies over a page that sleeps. */
    readonly property color sleep: "#E6000000"
    readonly property color pictureInk: "#26201C"
    readonly property color pictureGround: highContrast ? "#FFFFFF" : "transparent"

    // Which painting of an icon stands on which ground (images/icons/<tone>/).
    readonly property string iconOnSurface: highContrast ? "paper" : "ink"
    readonly property string iconOnAction: highContrast ? "ink" : "paper"
    readonly property string iconOnChosen: "ink"
    readonly property string iconForAction: highContrast ? "paper" : "teal"
    /*! Of `attention`; for what warns. */
    readonly property string iconForAttention: highContrast ? "coral" : "red"

    // --- Type: em sizes. Noto Sans capitals are 0.714 em, so 10.25 mm gives the 7.3 mm capitals
    //     that EN 301 549 5.1.4 asks for at 600 mm. ---
    //     Body and label grow with the patient's wish, to twice. What is large already grows less,
    //     and stays a step above the body, or one title would fill the page.
    readonly property real titleScale: grownLess(textScale)
    /*! The tails of large Arabic letters would reach a button's edge below them: of their size, so much higher. */
    readonly property real edgeLift: textScale > 1.5 ? 0.12 : 0
    readonly property int fontLabel: px((compact ? 6.5 : 8) * textScale)
    readonly property int usualBody: px(10.25)
    /*! How far the visit is: it never speaks as loud as the question. */
    readonly property int fontStep: px((compact ? 6.5 : 8) * titleScale)
    readonly property int fontBody: px(10.25 * textScale)
    readonly property int fontLead: Math.max(px((compact ? 11 : 12) * titleScale), Math.round(fontBody * 1.05))
    readonly property int fontTitle: titleAt(textScale)
    readonly property int fontDisplay: Math.max(px((compact ? 15 : 20) * titleScale), Math.round(fontBody * 1.12))
    //     Where larger words must make room they shrink, but to no less than they are at the size before.
    readonly property real scaleBefore: textScale > 1.5 ? 1.4 : 1
    readonly property int usualTitle: titleAt(1)
    readonly property int usualLead: px(compact ? 11 : 12)
    readonly property int usualDisplay: px(compact ? 15 : 20)
    //     Answers are so much larger than usual all the same.
    readonly property real leastGain: 1.24
    //     Their share of what was chosen.
    readonly property real leastBodyFit: textScale > 1 ? scaleBefore / textScale : 0
    readonly property int leastBody: Math.round(fontBody * leastBodyFit)
    readonly property real usualTitleFit: usualTitle / fontTitle
    readonly property real leastTitleFit: textScale > 1 ? titleAt(scaleBefore) / fontTitle : 0
    //     Larger than all else on its page: larger words get the room.
    readonly property int fontTicket: px(compact ? 22 : 38)
    /*! The smallest that a word may shrink to where it must fit a button. */
    readonly property int fontSmallest: px(4)
    /*! The smallest that option text may shrink to before a page is cut in two. */
    readonly property real smallestFit: 0.78
    /*! The same on the lowest glass: answers beside the picture are worth a little more. */
    readonly property real tightestFit: 0.7

    // --- Space and size ---
    readonly property int target: px(25)
    readonly property int targetLarge: px(compact ? 27 : 32)
    readonly property int gap: px(4)
    readonly property int gapSmall: px(2)
    readonly property int gapLarge: px(compact ? 5 : 8)
    readonly property int gapHuge: px(compact ? 8 : 14)
    readonly property int margin: px(compact ? 4 : 9)
    readonly property int icon: px(11)
    readonly property int iconSmall: px(8 * titleScale)
    readonly property int mark: px(10 * titleScale)
    readonly property int optionPicture: px(compact ? 23 : 26)
    /*! Glass higher than this has places that somebody who sits cannot reach. */
    readonly property int tallGlass: px(350)
    /*! The part of tall glass, from below, that everybody can reach. */
    readonly property real reachShare: 0.6
    readonly property int radius: px(4)
    readonly property int radiusSmall: px(2)

    // --- Line ---
    readonly property int hairline: px(0.5)
    readonly property int edge: px(0.75)
    readonly property int edgeChosen: px(1.5)
    readonly property int focusRing: px(1.75)

    // --- Motion, milliseconds ---
    readonly property int pageFade: reduceMotion ? 0 : 180
    readonly property int scrollGlide: reduceMotion ? 0 : 260
    readonly property int stepFade: reduceMotion ? 0 : 700
    readonly property int stepHold: 3200
    /*! A second tap this soon after a first is a tremor, not a wish. */
    readonly property int deadTime: 300
    /*! So long nothing takes away that staff come: a tap that still meant the page before has passed. */
    readonly property int alarmStays: 2000

    function px(millimetres: real): int {
        return Math.round(millimetres * pixelsPerMillimetre);
    }

    function grownLess(scale: real): real {
        return 1 + (scale - 1) * 0.5;
    }

    function titleAt(scale: real): int {
        return Math.max(px((compact ? 11 : 14.5) * grownLess(scale)), Math.round(px(10.25 * scale) * 1.08));
    }

    /*! What a line that fits by so much of its size shrinks to: one that is nearly too long becomes a little
        smaller, one that is far too long is broken and keeps its size. */
    function oneLineFit(fits: real): real {
        return fits > smallestFit ? Math.min(1, fits) : 1;
    }

    /*! A number in the digits of the language, with so many decimals. */
    function numberText(value: real, decimals = 0): string {
        return inDigits(value.toFixed(decimals).replace(".", decimalMark));
    }

    /*! A text with 0 to 9 in it, in the digits of the language. */
    function inDigits(text: string): string {
        return text.replace(/[0-9]/g, digit => digits[Number(digit)]);
    }

    function categoryColour(category: int): color {
        switch (category) {
        case 1:
            return "#A3161B";
        case 2:
            return "#F59A3C";
        case 3:
            return "#F2C230";
        case 4:
            return "#17592F";
        default:
            return "#1F4E79";
        }
    }

    function categoryInk(category: int): color {
        return category === 2 || category === 3 ? "#26201C" : "#FFFFFF";
    }
}
