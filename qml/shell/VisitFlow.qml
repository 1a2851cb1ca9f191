// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.Pages
import LegCheck.ViewModels

/*!
    Shows the page for the visit's current step, and decides nothing. A page is replaced, never
    stacked: no page of an earlier patient can come back. The leaving page goes at once; only the
    new one fades in.
*/
T.StackView {
    id: root

    required property VisitViewModel visit
    required property LanguageViewModel languages
    property ClinicViewModel clinic: null
    /*! True while somebody goes by keypad. */
    property bool byKeys: false

    /*! The question on the screen; what the frame around the page tells about it. */
    property questionValue question
    /*! The page on the screen, if it was made ahead. */
    property QuestionPage prepared: null
    /*! The question's page on the screen; null on any other. */
    readonly property QuestionPage questionPage: currentItem as QuestionPage
    /*! The page on the screen where something may lie below it that must be seen; null on any other. */
    readonly property PagedScroll scroll: currentItem as PagedScroll

    /*! The signs to tell staff at once were in view: whoever comes back from the pages to read need not
        look again. */
    property bool signsSeen: false

    /*! Pages read so far, by file: a page is read when it is first wanted, or a moment before. */
    readonly property var known: ({})
    /*! The files of the pages that most visits want, in their order. */
    readonly property list<string> usual: ["IntroStep", "ChoicesStep", "LegMapStep", "FacesStep", "CheckStep", "TapeStep", "RecapStep", "OutcomeStep", "StaffNowStep", "HelpStep", "FinishedStep", "LearnMenuStep", "LearnStep"]

    function fileFor(step: int): string {
        switch (step) {
        case VisitViewModel.Step.Intro:
            return "IntroStep";
        case VisitViewModel.Step.Question:
            return root.questionFile(root.visit.question.screen);
        case VisitViewModel.Step.Recap:
            return "RecapStep";
        case VisitViewModel.Step.StaffNow:
            return "StaffNowStep";
        case VisitViewModel.Step.Outcome:
            return "OutcomeStep";
        case VisitViewModel.Step.LearnMenu:
            return "LearnMenuStep";
        case VisitViewModel.Step.LearnPage:
            return "LearnStep";
        case VisitViewModel.Step.Help:
            return "HelpStep";
        case VisitViewModel.Step.Finished:
            return "FinishedStep";
        default:
            return "StartStep";
        }
    }

    function questionFile(screen: int): string {
        switch (screen) {
        case Question.LegMap:
            return "LegMapStep";
        case Question.Faces:
            return "FacesStep";
        case Question.Tape:
            return "TapeStep";
        case Question.Check:
            return "CheckStep";
        default:
            return "ChoicesStep";
        }
    }

    function pageOf(file: string): Component {
        if (root.known[file] === undefined)
            root.known[file] = Qt.createComponent(file + ".qml", Component.PreferSynchronous, root);
        return root.known[file];
    }

    /*! What a page is made with. */
    function needs(step: int): var {
        switch (step) {
        case VisitViewModel.Step.Start:
            return { visit: root.visit, speaker: root.languages, clinic: root.clinic };
        case VisitViewModel.Step.Question:
            return { visit: root.visit, question: root.question };
        case VisitViewModel.Step.Outcome:
            return { visit: root.visit, clinic: root.clinic, endSeen: root.signsSeen };
        default:
            return { visit: root.visit };
        }
    }

    /*! Reads one page more that this visit may come to. */
    function readAhead(): void {
        for (let i = 0; i < usual.length; ++i) {
            if (root.known[usual[i]] === undefined) {
                root.pageOf(usual[i]);
                return;
            }
        }
    }

    function show(): void {
        const asking = root.visit.step === VisitViewModel.Step.Question;
        root.question = root.visit.question;
        const outcome = root.currentItem as OutcomePage;
        root.signsSeen = root.visit.step !== VisitViewModel.Step.Start && (root.signsSeen || outcome !== null && outcome.endSeen);
        const leaving = root.prepared;
        root.prepared = asking ? ahead.take(root.question) : null;
        ahead.drop();
        if (root.prepared !== null)
            root.replace(null, root.prepared);
        else
            root.replace(null, root.pageOf(root.fileFor(root.visit.step)), root.needs(root.visit.step));
        // The stack destroys only what it made itself.
        if (leaving !== null)
            leaving.destroy();
    }

    Component.onCompleted: show()
    // Under a sheet the patient may choose another language: one page less to say again.
    onVisibleChanged: visible ? ahead.lookAgain() : ahead.drop()
    replaceExit: Transition {}
    replaceEnter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.pageFade
        }
    }

    Connections {
        function onStepped(): void {
            root.show();
            reading.restart();
            // Who goes by keypad begins each page at its top, and sees where.
            const first = root.currentItem ? root.currentItem.nextItemInFocusChain(true) : null;
            if (root.byKeys && first)
                first.forceActiveFocus(Qt.TabFocusReason);
        }

        // Another choice or another language on the same page. The leaving page keeps its own
        // question: to fill it with the next one would be work that nobody sees.
        function onQuestionChanged(): void {
            const page = root.questionPage;
            if (!page || page.question.id !== root.visit.question.id)
                return;
            root.question = root.visit.question;
            page.question = root.question;
            ahead.lookAgain();
        }

        target: root.visit
    }

    PageAhead {
        id: ahead

        visit: root.visit
        flow: root
        onWanted: question => ahead.prepare(root.pageOf(root.questionFile(question.screen)), question)
    }

    Timer {
        id: reading

        interval: 400 // once the page has faded in
        running: true
        onTriggered: root.readAhead()
    }
}
