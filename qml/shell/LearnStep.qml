// SPDX-License-Identifier: GPL-3.0-or-later
import LegCheck.Pages
import LegCheck.ViewModels

/*! One thing to read about legs, and the way to the next one. */
LearnPage {
    id: root

    required property VisitViewModel visit

    /*! No page. */
    property learnPageValue nothing
    /*! The page after this one, if there is one. */
    readonly property learnPageValue next: {
        const pages = root.visit.learnPages;
        for (let i = 0; i + 1 < pages.length; ++i) {
            if (pages[i].id === page.id)
                return pages[i + 1];
        }
        return root.nothing;
    }

    page: visit.learnPage
    nextTitle: next.title
    onNextWanted: root.visit.openLearnPage(next.id)
}
