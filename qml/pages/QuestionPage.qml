// SPDX-License-Identifier: GPL-3.0-or-later
import LegCheck.Controls
import LegCheck.ViewModels

/*!
    What all pages that ask something have in common: the question.
*/
PagedScroll {
    id: root

    required property questionValue question
}
