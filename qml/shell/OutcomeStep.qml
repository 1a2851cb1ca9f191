// SPDX-License-Identifier: GPL-3.0-or-later
import LegCheck.Pages
import LegCheck.ViewModels

/*! What to do now. */
OutcomePage {
    required property VisitViewModel visit
    /*! Null in a kiosk without a clinic of its own. */
    required property ClinicViewModel clinic

    outcome: visit.outcome
    paper: visit.paper
    stub: visit.stub
    deskPlace: clinic ? clinic.deskPlace : ""
}
