// SPDX-License-Identifier: GPL-3.0-or-later
import LegCheck.Pages
import LegCheck.ViewModels

/*! How thick the calves are; the tape is the one that this kiosk prints. */
TapePage {
    id: root

    required property VisitViewModel visit

    tape: visit.tape
    onNumberGiven: (numberId, value) => root.visit.setNumber(numberId, value)
    onNumberCleared: numberId => root.visit.clearNumber(numberId)
}
