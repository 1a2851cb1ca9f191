// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.AdministrationModels

/*!
    Every language the kiosk has, and what can be done with the one that was tapped.
*/
Column {
    id: root

    required property LanguagesViewModel languages
    /*! Nobody may leave now, not even to try a language. */
    property bool busy: false
    property string opened

    spacing: Theme.gapSmall
    Component.onCompleted: root.languages.read()

    StateRow {
        width: parent.width
        visible: root.languages.message !== ""
        //: Over what was done with a language, or why it was not.
        name: root.languages.refused ? qsTr("Not done") : qsTr("Languages")
        found: root.languages.message
        state: root.languages.refused ? Finding.Bad : Finding.Good
    }

    Repeater {
        model: root.languages.rows

        LanguageLine {
            required property languageRow modelData

            width: root.width
            row: modelData
            open: root.opened === modelData.tag
            mayLeave: !root.busy
            onToggled: root.opened = open ? "" : modelData.tag
            onChosenWanted: chosen => root.languages.choose(modelData.tag, chosen)
            onDraftOfferWanted: root.languages.offerDraft(modelData.tag)
            onMoveWanted: places => root.languages.move(modelData.tag, places)
            onAtStartWanted: root.languages.putAtStart(modelData.tag)
            onTryWanted: root.languages.tryOut(modelData.tag)
            onReviewed: by => root.languages.markReviewed(modelData.tag, by)
            onDraftWanted: root.languages.markDraft(modelData.tag)
        }
    }

    LanguageFinds {
        width: parent.width
        languages: root.languages
    }
}
