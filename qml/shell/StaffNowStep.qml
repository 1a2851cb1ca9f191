// SPDX-License-Identifier: GPL-3.0-or-later
import LegCheck.Pages
import LegCheck.ViewModels

/*! Somebody comes now. */
StaffNowPage {
    required property VisitViewModel visit

    outcome: visit.outcome
    paper: visit.paper
}
