// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*!
    What is kept of patients, and for how long.
*/
SettingsPage {
    id: root

    page: "privacy"

    PrivacyLead {
        width: parent.width
        privacy: root.administration.privacy
    }
}
