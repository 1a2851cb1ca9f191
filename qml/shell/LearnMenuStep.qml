// SPDX-License-Identifier: GPL-3.0-or-later
import LegCheck.Pages
import LegCheck.ViewModels

/*! What can be read about legs. */
LearnMenuPage {
    id: root

    required property VisitViewModel visit

    pages: visit.learnPages
    onPageWanted: pageId => root.visit.openLearnPage(pageId)
}
