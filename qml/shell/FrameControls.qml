// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.ViewModels

/*!
    The buttons that are always there. In a column: the tools above, Help, then Back and Next at the
    bottom. In rows: Back and Next above, the tools below.
*/
Item {
    id: root

    required property VisitViewModel visit
    required property bool column
    /*! True while the question on the screen may be left out, and has no answer yet. */
    property bool maySkip: false
    property bool textEnlarged: false
    property bool textLargest: false
    property bool highContrast: false

    readonly property int step: visit.step
    readonly property bool walking: step === VisitViewModel.Step.Intro || step === VisitViewModel.Step.Question || step === VisitViewModel.Step.Recap
    readonly property bool over: step === VisitViewModel.Step.Outcome
    readonly property bool helpOffered: walking || step === VisitViewModel.Step.Start
    readonly property bool backOffered: visit.canGoBack && step !== VisitViewModel.Step.Help
    readonly property real toolsHeight: Theme.target
    readonly property real navHeight: Theme.targetLarge

    signal languageWanted
    signal textSizeWanted
    signal contrastWanted

    implicitHeight: (nav.visible ? nav.height + Theme.gap : 0) + toolsHeight

    Flow {
        id: tools

        // In the column they stand one below the other; on low glass two share a line.
        readonly property int count: (helpButton.visible ? 1 : 0) + (languageButton.visible ? 1 : 0) + 2
        readonly property bool roomy: root.height >= nav.height + 4 * (root.toolsHeight + Theme.gap)
        readonly property int inRow: root.column ? (roomy ? 1 : 2) : count
        readonly property real toolWidth: (width - (inRow - 1) * spacing) / inRow

        y: root.column || !nav.visible ? 0 : nav.height + Theme.gap
        width: parent.width
        spacing: Theme.gap

        IconButton {
            id: helpButton

            objectName: "helpButton"
            width: root.column ? tools.width : tools.toolWidth
            height: root.toolsHeight
            visible: root.helpOffered
            wide: root.column
            iconName: "help"
            //: Always-there button: calls staff. Two or three short words.
            text: qsTr("Get help from staff")
            onClicked: root.visit.askForHelp()
        }

        IconButton {
            id: languageButton

            objectName: "languageButton"
            width: tools.toolWidth
            height: root.toolsHeight
            visible: root.step !== VisitViewModel.Step.Start
            wide: root.column && tools.roomy
            iconName: "language"
            //: Always-there button: choose another language. One word.
            text: qsTr("Language")
            onClicked: root.languageWanted()
        }

        IconButton {
            objectName: "textButton"
            width: tools.toolWidth
            height: root.toolsHeight
            wide: root.column && tools.roomy
            iconName: "text_larger"
            chosen: root.textEnlarged
            choosable: true
            text: {
                if (root.textLargest) {
                    //: Always-there button while the text is largest: back to the usual size.
                    return qsTr("Usual text");
                }
                //: Always-there button: makes all text larger.
                return qsTr("Larger text");
            }
            onClicked: root.textSizeWanted()
        }

        IconButton {
            objectName: "contrastButton"
            width: root.column ? tools.width : tools.toolWidth
            height: root.toolsHeight
            wide: root.column
            iconName: "contrast"
            chosen: root.highContrast
            choosable: true
            //: Always-there button: light letters on black. One word.
            text: qsTr("Contrast")
            onClicked: root.contrastWanted()
        }
    }

    NavButtons {
        id: nav

        y: root.column ? parent.height - height : 0
        width: parent.width
        column: root.column
        visible: root.backOffered || root.walking || root.over || nav.attended
        visit: root.visit
        maySkip: root.maySkip
        backOffered: root.backOffered
        nextOffered: root.walking
    }
}
