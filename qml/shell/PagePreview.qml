// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.Pages
import LegCheck.ViewModels

/*!
    One page of a visit, without a visit: what is touched on it changes nothing.
*/
Item {
    id: root

    required property PreviewViewModel preview
    readonly property bool asking: preview.page === PreviewViewModel.Page.Question

    function pageFor(page: int): Component {
        switch (page) {
        case PreviewViewModel.Page.Intro:
            return introPage;
        case PreviewViewModel.Page.Question:
            return questionPage(root.preview.question.screen);
        case PreviewViewModel.Page.StaffNow:
            return staffNowPage;
        case PreviewViewModel.Page.Outcome:
            return outcomePage;
        default:
            return learnPage;
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

    LayoutMirroring.enabled: preview.rightToLeft
    LayoutMirroring.childrenInherit: true

    StepProgress {
        id: progress

        width: parent.width
        visible: root.asking
        step: root.preview.step
        total: root.preview.total
        section: root.preview.question.section
    }

    // Not a Loader: Qt 6.4 refuses it components of this file, which are bound to it.
    T.StackView {
        id: pages

        anchors.fill: parent
        anchors.topMargin: root.asking ? progress.height + Theme.gapLarge : 0
        Component.onCompleted: replace(null, root.pageFor(root.preview.page))
    }

    Component {
        id: introPage

        IntroPage {
            intro: root.preview.intro
        }
    }

    Component {
        id: choicesPage

        ChoicesPage {
            question: root.preview.question
        }
    }

    Component {
        id: legMapPage

        LegMapPage {
            question: root.preview.question
        }
    }

    Component {
        id: facesPage

        FacesPage {
            question: root.preview.question
        }
    }

    Component {
        id: tapePage

        TapePage {
            question: root.preview.question
            tape: VisitViewModel.Paper.None
        }
    }

    Component {
        id: checkPage

        CheckPage {
            question: root.preview.question
        }
    }

    Component {
        id: staffNowPage

        StaffNowPage {
            outcome: root.preview.outcome
            paper: VisitViewModel.Paper.Printed
        }
    }

    Component {
        id: outcomePage

        OutcomePage {
            outcome: root.preview.outcome
            paper: VisitViewModel.Paper.Printed
        }
    }

    Component {
        id: learnPage

        LearnPage {
            page: root.preview.learnPage
        }
    }
}
