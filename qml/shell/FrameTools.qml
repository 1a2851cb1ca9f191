// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.Controls

/*!
    Help, and how the patient wants to see and hear the screen. In a column they stand one below the
    other, on low glass two on a line; else all in one row. Help is the loudest: it has more room, and
    words of its own size. While a voice reads, what can be done with it stands in place of the others.
*/
Flow {
    id: root

    required property bool column
    /*! The height of the whole column. */
    required property real roomHeight
    required property bool helpOffered
    required property bool languageOffered
    /*! Which of the text sizes is set, from 1, and how many there are. */
    property int textSize: 1
    property int textSizes: 3
    property bool highContrast: false
    /*! Only tall glass has buttons too high to reach. */
    property bool reachOffered: false
    property bool lowReach: false
    /*! True where the page can be heard. */
    property bool readOffered: false
    property bool reading: false
    /*! How loud the voice is, from 1. */
    property int soundLevel: 1
    property int soundLevels: 5

    readonly property int lookCount: 2 + (languageOffered ? 1 : 0) + (reachOffered ? 1 : 0)
    readonly property int others: reading ? 4 : lookCount + (readOffered ? 1 : 0)
    readonly property int count: others + (helpOffered ? 1 : 0)
    readonly property bool wide: column && roomHeight >= count * (toolHeight + Theme.gap)
    readonly property int inRow: column ? (wide ? 1 : 2) : count
    /*! Of the room that another has in the same row. */
    readonly property real helpShare: helpOffered && !column ? 1.4 : 1
    /*! An odd button of a paired column takes the whole line. */
    readonly property bool lonely: inRow === 2 && others % 2 === 1
    /*! All words but those of help are as large as the one that has the least room for its size. */
    property int wordSize: Theme.fontLabel
    readonly property real toolHeight: {
        if (Theme.compact)
            return Theme.target;
        return column ? Theme.px(27) : Theme.px(32 * (1 + (Theme.titleScale - 1) * 0.4));
    }
    /*! Large words for help have the whole width of a column, where it has the height for that. */
    readonly property real helpHeight: Theme.px(42)
    readonly property bool helpTall: wide && Theme.textScale > 1.2 && roomHeight >= count * (toolHeight + Theme.gap) + helpHeight - toolHeight

    signal helpWanted
    signal languageWanted
    signal textSizeWanted
    signal contrastWanted
    signal reachWanted
    signal readWanted
    signal repeatWanted
    signal louderWanted
    signal quieterWanted

    function widthOf(whole: bool): real {
        return whole && column ? width : (width - (inRow - 1) * spacing) / (inRow - 1 + helpShare);
    }

    function agree(): void {
        let least = Theme.fontLabel;
        for (let i = 0; i < children.length; ++i) {
            const tool = children[i] as IconButton;
            if (tool !== null && tool.offered && !tool.calling)
                least = Math.min(least, tool.fitting);
        }
        wordSize = least;
    }

    spacing: Theme.gap
    onOthersChanged: agreement.restart()
    onHelpOfferedChanged: agreement.restart()
    Component.onCompleted: agree()

    // Once for all words of another language.
    Timer {
        id: agreement

        interval: 0
        onTriggered: root.agree()
    }

    IconButton {
        objectName: "helpButton"
        calling: true
        width: root.widthOf(true) * root.helpShare
        wide: root.column && !root.helpTall
        height: root.helpTall ? root.helpHeight : root.toolHeight
        offered: root.helpOffered
        iconName: "help"
        //: Always-there button: calls staff. Two or three short words.
        text: qsTr("Get help from staff")
        //: Spoken after "Get help from staff": what the button does.
        description: qsTr("We ask you first. Then staff come to you.")
        onClicked: root.helpWanted()
    }

    Repeater {
        model: root.languageOffered ? 1 : 0

        IconButton {
            objectName: "languageButton"
            agreed: root.wordSize
            width: root.widthOf(false)
            wide: root.wide
            height: root.toolHeight
            offered: !root.reading
            iconName: "language"
            //: Always-there button: choose another language. One word.
            text: qsTr("Language")
            //: Spoken after "Language": what the button does.
            description: qsTr("Shows all languages. Your answers stay.")
            onFittingChanged: agreement.restart()
            onClicked: root.languageWanted()
        }
    }

    IconButton {
        objectName: "textButton"
        agreed: root.wordSize
        width: root.widthOf(false)
        wide: root.wide
        height: root.toolHeight
        offered: !root.reading
        iconName: "text_larger"
        text: {
            if (root.textSize === root.textSizes) {
                //: Always-there button while the text is largest: back to the usual size.
                return qsTr("Usual text");
            }
            //: Always-there button: makes all text larger.
            return qsTr("Larger text");
        }
        //: Spoken after "Larger text" or "Usual text". %1 is the size that is set, %2 the largest.
        description: qsTr("Text size %1 of %2").arg(root.textSize).arg(root.textSizes)
        onFittingChanged: agreement.restart()
        onClicked: root.textSizeWanted()
    }

    IconButton {
        objectName: "contrastButton"
        agreed: root.wordSize
        width: root.widthOf(root.lonely)
        wide: root.wide || (root.column && root.lonely)
        height: root.toolHeight
        offered: !root.reading
        iconName: "contrast"
        chosen: root.highContrast
        choosable: true
        //: Always-there button: light letters on black. One word.
        text: qsTr("Contrast")
        //: Spoken after "Contrast": what the button does.
        description: qsTr("Shows light words on black.")
        onFittingChanged: agreement.restart()
        onClicked: root.contrastWanted()
    }

    IconButton {
        objectName: "reachButton"
        agreed: root.wordSize
        width: root.widthOf(false)
        wide: root.wide
        height: root.toolHeight
        offered: root.reachOffered && !root.reading
        iconName: "down"
        chosen: root.lowReach
        choosable: true
        //: Always-there button: moves all buttons to the lower part of a tall screen. Very short.
        text: qsTr("Lower buttons")
        //: Spoken after "Lower buttons": what the button does.
        description: qsTr("Moves all buttons down, so you can reach them.")
        onFittingChanged: agreement.restart()
        onClicked: root.reachWanted()
    }

    IconButton {
        objectName: "readButton"
        agreed: root.wordSize
        width: root.widthOf(false)
        wide: root.wide
        height: root.toolHeight
        offered: root.readOffered
        iconName: root.reading ? "close" : "speaker"
        chosen: root.reading
        text: {
            if (root.reading) {
                //: Always-there button while a voice reads the page: be silent. Very short.
                return qsTr("Stop reading");
            }
            //: Always-there button: a voice reads the page. Very short.
            return qsTr("Read aloud");
        }
        //: Spoken after "Read aloud": what the button does.
        description: qsTr("A voice reads this page to you.")
        onFittingChanged: agreement.restart()
        onClicked: root.readWanted()
    }

    // What is seldom seen is made when it is: it costs neither the launch nor another language.
    Repeater {
        model: root.reading ? 1 : 0

        IconButton {
            objectName: "repeatButton"
            agreed: root.wordSize
            width: root.widthOf(false)
            wide: root.wide
            height: root.toolHeight
            iconName: "speaker"
            //: Button: the voice reads the page once more from the beginning. Very short.
            text: qsTr("Say it again")
            onFittingChanged: agreement.restart()
            onClicked: root.repeatWanted()
        }
    }

    Repeater {
        model: root.reading ? 1 : 0

        IconButton {
            objectName: "quieterButton"
            agreed: root.wordSize
            width: root.widthOf(false)
            wide: root.wide
            height: root.toolHeight
            iconName: "minus"
            //: Button: the voice becomes less loud. One word.
            text: qsTr("Quieter")
            //: How loud the voice is. %1 is the step that is set, %2 the loudest.
            description: qsTr("Sound: %1 of %2").arg(root.soundLevel).arg(root.soundLevels)
            onFittingChanged: agreement.restart()
            onClicked: root.quieterWanted()
        }
    }

    Repeater {
        model: root.reading ? 1 : 0

        IconButton {
            objectName: "louderButton"
            agreed: root.wordSize
            width: root.widthOf(false)
            wide: root.wide
            height: root.toolHeight
            iconName: "plus"
            //: Button: the voice becomes louder. One word.
            text: qsTr("Louder")
            //: How loud the voice is. %1 is the step that is set, %2 the loudest.
            description: qsTr("Sound: %1 of %2").arg(root.soundLevel).arg(root.soundLevels)
            onFittingChanged: agreement.restart()
            onClicked: root.louderWanted()
        }
    }
}
