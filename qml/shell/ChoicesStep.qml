// SPDX-License-Identifier: GPL-3.0-or-later
import LegCheck.Pages
import LegCheck.ViewModels

/*! A question with big buttons. */
ChoicesPage {
    id: root

    required property VisitViewModel visit

    onChosen: optionId => root.visit.choose(optionId)
}
