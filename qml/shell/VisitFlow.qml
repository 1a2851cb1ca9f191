// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import LegCheck.Theme
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

    /*! No page. */
    property learnPageValue nothing

    function pageFor(step: int): Component {
        switch (step) {
        case VisitViewModel.Step.Intro:
            return introPage;
        case VisitViewModel.Step.Question:
            return questionPage(root.visit.question.screen);
        case VisitViewModel.Step.Recap:
            return recapPage;
        case VisitViewModel.Step.StaffNow:
            return staffNowPage;
        case VisitViewModel.Step.Outcome:
            return outcomePage;
        case VisitViewModel.Step.LearnMenu:
            return learnMenuPage;
        case VisitViewModel.Step.LearnPage:
            return learnPage;
        case VisitViewModel.Step.Help:
            return helpPage;
        case VisitViewModel.Step.Finished:
            return finishedPage;
        default:
            return startPage;
        }
    }

    function questionPage(screen: int): Component {
        switch (screen) {
        case Question.LegMap:
            return legMapPage;
        case Question.Faces:
            return facesPage;
        case Question.Tape:
            return tapePage;
        case Question.Check:
            return checkPage;
        default:
            return choicesPage;
        }
    }

    function show(): void {
        const asking = root.visit.step === VisitViewModel.Step.Question;
        root.question = root.visit.question;
        const leaving = root.prepared;
        root.prepared = asking ? ahead.take(root.question) : null;
        ahead.drop();
        if (root.prepared !== null)
            root.replace(null, root.prepared);
        else
            root.replace(null, root.pageFor(root.visit.step), asking ? { question: root.question } : {});
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
            // Who goes by keypad begins each page at its top, and sees where.
            const first = root.currentItem ? root.currentItem.nextItemInFocusChain(true) : null;
            if (root.byKeys && first)
                first.forceActiveFocus(Qt.TabFocusReason);
        }

        // Another choice or another language on the same page. The leaving page keeps its own
        // question: to fill it with the next one would be work that nobody sees.
        function onQuestionChanged(): void {
            const page = root.currentItem as QuestionPage;
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
        onWanted: question => ahead.prepare(root.questionPage(question.screen), question)
    }

    Component {
        id: startPage

        StartPage {
            languages: root.languages.languages
            clinicName: root.clinic ? root.clinic.name : ""
            logo: root.clinic ? root.clinic.logo : ""
            deskClosed: root.clinic !== null && root.clinic.deskClosed
            deskHours: root.clinic ? root.clinic.deskHours : ""
            onLanguageChosen: tag => {
                root.languages.choose(tag);
                root.visit.start();
            }
        }
    }

    Component {
        id: introPage

        IntroPage {
            intro: root.visit.intro
        }
    }

    Component {
        id: choicesPage

        ChoicesPage {
            onChosen: optionId => root.visit.choose(optionId)
        }
    }

    Component {
        id: legMapPage

        LegMapPage {
            onChosen: optionId => root.visit.choose(optionId)
        }
    }

    Component {
        id: facesPage

        FacesPage {
            onNumberGiven: (numberId, value) => root.visit.setNumber(numberId, value)
        }
    }

    Component {
        id: tapePage

        TapePage {
            tape: root.visit.tape
            onNumberGiven: (numberId, value) => root.visit.setNumber(numberId, value)
            onNumberCleared: numberId => root.visit.clearNumber(numberId)
        }
    }

    Component {
        id: checkPage

        CheckPage {
            onChosen: optionId => root.visit.choose(optionId)
        }
    }

    Component {
        id: recapPage

        RecapPage {
            recap: root.visit.recap
            onChangeWanted: questionId => root.visit.change(questionId)
        }
    }

    Component {
        id: staffNowPage

        StaffNowPage {
            outcome: root.visit.outcome
            paper: root.visit.paper
        }
    }

    Component {
        id: outcomePage

        OutcomePage {
            outcome: root.visit.outcome
            paper: root.visit.paper
            stub: root.visit.stub
            deskPlace: root.clinic ? root.clinic.deskPlace : ""
        }
    }

    Component {
        id: learnMenuPage

        LearnMenuPage {
            pages: root.visit.learnPages
            onPageWanted: pageId => root.visit.openLearnPage(pageId)
        }
    }

    Component {
        id: learnPage

        LearnPage {
            // The page after this one, if there is one.
            readonly property learnPageValue next: {
                const pages = root.visit.learnPages;
                for (let i = 0; i + 1 < pages.length; ++i) {
                    if (pages[i].id === page.id)
                        return pages[i + 1];
                }
                return root.nothing;
            }

            page: root.visit.learnPage
            nextTitle: next.title
            onNextWanted: root.visit.openLearnPage(next.id)
        }
    }

    Component {
        id: helpPage

        HelpPage {
            onConfirmed: root.visit.confirmHelp()
            onDeclined: root.visit.back()
        }
    }

    Component {
        id: finishedPage

        FinishedPage {
            onStartedAgain: root.visit.abandon()
        }
    }
}
