// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.AdministrationModels

/*!
    Versions, hashes, licences, and what this must never be used for.
*/
Item {
    id: root

    required property AdministrationViewModel administration
    readonly property AboutViewModel about: administration.about

    PageTitle {
        id: title

        //: Title of an administration page.
        text: qsTr("About this kiosk")
    }

    PagedScroll {

        endsBetweenParts: false
        anchors.top: title.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: parent.bottom
        width: parent.width

        Column {
            width: parent.width
            spacing: Theme.gap

            StateRow {
                width: parent.width
                state: Finding.Bad
                //: Over the hazard notice of the product.
                name: qsTr("No diagnosis, no medical device")
                //: The hazard notice of the product.
                found: qsTr("LegCheck is pre-triage for a nurse to confirm. It must not be used with patients before a qualified clinician of this clinic has signed off its rules and texts, and each language has been reviewed by a qualified translator.")
            }

            StaffText {
                width: parent.width
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                text: root.about.versions
            }

            StaffText {
                width: parent.width
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                //: The licence of the product and of what it is made of.
                text: qsTr("Free software under the GNU General Public License, version 3 or later, without any warranty. It is built on Qt (LGPL 3), SQLite (public domain), nlohmann-json, toml++ and spdlog (MIT), libsodium (ISC) and the Noto fonts (OFL). The full texts are in /usr/share/doc of this machine.")
            }
        }
    }
}
