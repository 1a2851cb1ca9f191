// SPDX-License-Identifier: GPL-3.0-or-later
import LegCheck.Pages
import LegCheck.ViewModels

/*! What this is, told in the words of the content. */
IntroPage {
    required property VisitViewModel visit

    intro: visit.intro
}
