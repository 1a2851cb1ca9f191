// SPDX-License-Identifier: GPL-3.0-or-later
import LegCheck.Pages
import LegCheck.ViewModels

/*! Whether somebody shall come. */
HelpPage {
    id: root

    required property VisitViewModel visit

    over: root.visit.outcome.category > 0
    onConfirmed: root.visit.confirmHelp()
    onDeclined: root.visit.back()
}
