// SPDX-License-Identifier: GPL-3.0-or-later
import LegCheck.Pages
import LegCheck.ViewModels

/*! All answers, each of which may be changed. */
RecapPage {
    id: root

    required property VisitViewModel visit

    recap: visit.recap
    onChangeWanted: questionId => root.visit.change(questionId)
}
