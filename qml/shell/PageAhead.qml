// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Pages
import LegCheck.ViewModels

/*!
    The page of the question that "Next" leads to, made out of sight while the patient still looks at
    the answer just given, so that it stands there at once. Nothing on it can be seen, touched or
    read aloud before it is taken, and it goes as soon as "Next" would lead elsewhere.
*/
Item {
    id: root

    required property VisitViewModel visit
    /*! The page that the prepared one will take the place of, and lie as large as. */
    required property Item flow

    /*! Wanted for that question; the owner answers with `prepare`. */
    signal wanted(question: questionValue)

    property QuestionPage page: null
    /*! An answer changed since the page was made. */
    property bool stale: false

    /*! What comes next may be another question now. */
    function lookAgain(): void {
        stale = true;
        rest.restart();
    }

    function prepare(component: Component, question: questionValue): void {
        page = component.createObject(root, {
            visit: root.visit,
            question: question,
            width: Qt.binding(() => root.flow.width),
            height: Qt.binding(() => root.flow.height)
        }) as QuestionPage;
    }

    /*! Gives the page away if it is that question's; who takes it destroys it. */
    function take(question: questionValue): QuestionPage {
        const made = page;
        if (made === null || made.question.id !== question.id)
            return null;
        page = null;
        if (stale)
            made.question = question;
        return made;
    }

    function drop(): void {
        rest.stop();
        if (page !== null)
            page.destroy();
        page = null;
        stale = false;
    }

    visible: false

    Timer {
        id: rest

        interval: 150 // the answer's own frame comes first
        onTriggered: {
            const question = root.visit.upcoming();
            if (root.page !== null && root.page.question.id === question.id) {
                root.page.question = question;
                root.stale = false;
                return;
            }
            root.drop();
            if (question.id !== "")
                root.wanted(question);
        }
    }
}
