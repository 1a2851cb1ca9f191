// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*!
    What the clinic is called, where its desk is, and its logo.
*/
SettingsPage {
    id: root

    page: "clinic"

    ClinicLogo {
        width: parent.width
        logo: root.administration.logo
    }
}
