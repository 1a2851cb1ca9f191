// SPDX-License-Identifier: GPL-3.0-or-later
import LegCheck.Pages
import LegCheck.ViewModels

/*! The end, after which nothing is kept. */
FinishedPage {
    id: root

    required property VisitViewModel visit

    onStartedAgain: root.visit.abandon()
}
