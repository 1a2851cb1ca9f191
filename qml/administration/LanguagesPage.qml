// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*!
    Which languages patients may choose.
*/
SettingsPage {
    id: root

    page: "languages"

    LanguagesLead {
        width: parent.width
        languages: root.administration.languages
        busy: root.administration.working
    }
}
