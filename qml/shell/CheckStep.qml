// SPDX-License-Identifier: GPL-3.0-or-later
import LegCheck.Pages
import LegCheck.ViewModels

/*! A guided check. */
CheckPage {
    id: root

    required property VisitViewModel visit

    onChosen: optionId => root.visit.choose(optionId)
}
