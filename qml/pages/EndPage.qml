// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls

/*!
    What becomes of a patient now: one sentence that is not to be missed, a picture, what to do, and
    the number. Where staff come the sentence stands on the colour of category 1, across the glass; else
    on wide glass all words stand in the middle, beside the picture.
*/
PagedScroll {
    id: root

    required property string title
    required property string told
    required property url art
    required property string artDescription
    property string ticket
    property bool urgent: false
    /*! More to tell, and how high it is: below the picture on wide glass, else below the number. */
    default property alias more: note.data
    property real moreHeight: 0

    /*! Where staff are called, words become smaller rather than lie below the glass: nobody should
        have to turn that page. */
    property real fit: 1
    /*! The number stands below the picture, where the words would be smaller than usual beside it. */
    property bool tightened: false
    /*! Each sentence of what to do begins a line, where staff come and there is room for it. */
    property bool parted: false
    property bool settling: false
    /*! What is left above the words where they stand in the middle. */
    property real above: 0

    readonly property bool beside: width > roomHeight
    readonly property bool centred: beside && !urgent && moreHeight === 0 && (!tight || ticket === "" && !Theme.compact)
    /*! On low glass the number stands below the picture, or it would be out of sight. */
    readonly property bool low: beside && roomHeight < Theme.px(20 + 130 * Theme.textScale)
    readonly property bool tight: low || tightened
    readonly property real gap: Theme.compact ? Theme.gap : Theme.gapLarge
    readonly property real numberHeight: ticket !== "" ? number.height + gap : 0
    readonly property real noteHeight: moreHeight > 0 ? moreHeight + gap : 0
    readonly property real bodyTop: band.y + band.height + Theme.gapLarge
    // What to do comes before the picture of it.
    readonly property real artHeight: {
        const room = roomHeight - (centred ? 0 : bodyTop) - noteHeight;
        if (beside) {
            const under = room - (tight ? numberHeight : 0);
            const crowded = tight && (under < Theme.px(40) || words.implicitHeight > roomHeight - bodyTop);
            return crowded ? 0 : Math.max(Theme.px(40), Math.min(width * 0.42 * 3 / 4, under));
        }
        const left = room - words.implicitHeight - numberHeight - Theme.gapLarge;
        return left < Theme.px(56) ? 0 : Math.min(width * 3 / 4, left);
    }
    readonly property real artEnd: bodyTop + artHeight + (artHeight > 0 ? gap : 0)

    function shrinkToFit(): void {
        fit = 1;
        while (urgent && height > 0 && overflows && fit > 0.6)
            fit -= 0.025;
    }

    function settle(): void {
        settling = true;
        tightened = false;
        parted = false;
        shrinkToFit();
        if (words.font.pixelSize < 0.97 * Theme.usualLead && beside && !low && ticket !== "") {
            tightened = true;
            shrinkToFit();
        }
        partSentences();
        // Not in a binding: while the glass changes, the words' place would be worked out within itself.
        above = Math.max(0, (roomHeight - band.height - Theme.gapLarge - words.height - numberHeight) / 2);
        settling = false;
    }

    function settleSoon(): void {
        if (!settling)
            soon.restart();
    }

    function partSentences(): void {
        if (!urgent)
            return;
        const fitBefore = fit;
        const artBefore = artHeight;
        parted = true;
        shrinkToFit();
        // Large words are worth a little less than that nobody reads "Do" without "not", and with the largest the
        // picture of it is too.
        const mostLost = Theme.textScale > 1 ? (Theme.textScale > 1.5 ? 0.06 : 0.1) : 0;
        const leastArt = Theme.textScale > 1.5 ? 0 : (Theme.textScale > 1 ? 0.55 : 0.8);
        if (fit < fitBefore - mostLost || artHeight < leastArt * artBefore) {
            parted = false;
            fit = fitBefore;
        }
    }

    // Words that shrink until they fit are not asked to try anew by their own heights.
    function centreSoon(): void {
        if (centred)
            settleSoon();
    }

    onHeightChanged: settleSoon()
    onImplicitHeightChanged: settleSoon()
    onNumberHeightChanged: centreSoon()
    onCentredChanged: centreSoon()
    Component.onCompleted: settle()

    Timer {
        id: soon

        interval: 0
        onTriggered: root.settle()
    }

    Rectangle {
        id: band

        readonly property color ground: Theme.highContrast ? Theme.attention : Theme.categoryColour(1)
        readonly property color ink: Theme.highContrast ? Theme.surface : Theme.categoryInk(1)

        anchors.left: root.centred ? words.left : parent.left
        anchors.right: parent.right
        y: root.centred ? root.above : 0
        height: sentence.implicitHeight + (root.urgent ? 2 * Theme.gapLarge : 0)
        onHeightChanged: root.centreSoon()
        radius: Theme.radius
        color: root.urgent ? ground : Theme.surface

        Icon {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: root.urgent ? Theme.gapLarge : 0
            anchors.verticalCenter: parent.verticalCenter
            visible: root.urgent
            name: "staff"
            tone: Theme.iconOnAction
            side: Theme.px(Theme.compact ? 16 : 24)
        }

        TitleText {
            id: sentence

            objectName: "sentence"
            anchors.left: root.urgent ? sign.right : parent.left
            anchors.right: parent.right
            anchors.leftMargin: root.urgent ? Theme.gapLarge : 0
            anchors.rightMargin: anchors.leftMargin
            anchors.verticalCenter: parent.verticalCenter
            sentences: root.title
            color: root.urgent ? band.ink : Theme.ink
            largest: {
                const larger = Theme.textScale > 1.2;
                const size = Math.floor((Theme.compact || larger ? Theme.fontTitle : Theme.fontDisplay) * root.fit);
                const least = Theme.compact ? Theme.usualTitle : Theme.usualDisplay;
                return larger ? Math.max(size, least) : size;
            }
            // Only on the band a line for each sentence is worth smaller words.
            font.pixelSize: root.urgent ? Math.floor(largest * sentenceFit) : largest
        }
    }

    Picture {
        id: drawing

        anchors.left: parent.left
        anchors.leftMargin: root.beside ? 0 : (parent.width - width) / 2
        y: root.centred ? (root.roomHeight - height) / 2 : root.bodyTop
        width: root.beside ? root.width * 0.42 : Math.min(root.width, root.artHeight * 4 / 3)
        height: root.artHeight
        visible: height > 0
        source: root.art
        description: root.artDescription
    }

    // No word stands alone on its last line.
    BalancedText {
        id: words

        anchors.right: parent.right
        anchors.left: root.beside ? drawing.right : parent.left
        anchors.leftMargin: root.centred ? Theme.gapHuge : root.beside ? Theme.gapLarge : 0
        y: root.beside ? root.bodyTop : root.artEnd
        sentences: root.told
        text: unbroken(root.parted ? sentencesOf(sentences).map(evenly).join("\n") : sentences)
        // Steps of 0.025 add up to a hair less than what they should: a whole pixel is not to go for it.
        font.pixelSize: Math.floor((Theme.compact ? Theme.fontBody : Theme.fontLead) * root.fit + 0.01)
        font.weight: Font.Bold
        onHeightChanged: root.centreSoon()
    }

    TicketNumber {
        id: number

        objectName: "ticket"
        anchors.left: root.tight ? parent.left : words.left
        width: root.tight ? drawing.width : words.width
        // The place of what is hidden would count too.
        y: {
            if (root.ticket === "")
                return 0;
            return root.tight ? root.artEnd : words.y + words.height + root.gap;
        }
        ticket: root.ticket
        visible: ticket !== ""
    }

    Item {
        id: note

        anchors.left: parent.left
        // Even empty and of no height its place would count.
        y: {
            if (root.moreHeight === 0)
                return 0;
            return root.beside ? root.artEnd + (root.tight ? root.numberHeight : 0) : number.y + root.numberHeight;
        }
        width: root.beside ? drawing.width : parent.width
        height: root.moreHeight
    }
}
