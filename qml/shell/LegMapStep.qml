// SPDX-License-Identifier: GPL-3.0-or-later
import LegCheck.Pages
import LegCheck.ViewModels

/*! The question where it hurts. */
LegMapPage {
    id: root

    required property VisitViewModel visit

    onChosen: optionId => root.visit.choose(optionId)
}
