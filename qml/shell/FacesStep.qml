// SPDX-License-Identifier: GPL-3.0-or-later
import LegCheck.Pages
import LegCheck.ViewModels

/*! The question how much it hurts. */
FacesPage {
    id: root

    required property VisitViewModel visit

    onNumberGiven: (numberId, value) => root.visit.setNumber(numberId, value)
}
