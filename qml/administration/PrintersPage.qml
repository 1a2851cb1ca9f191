// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*!
    Printers: how they are, what waits for them, and which they are.
*/
SettingsPage {
    id: root

    page: "printers"

    PrintersLead {
        width: parent.width
        printers: root.administration.printers
    }
}
