// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.AdministrationModels

/*!
    One text in every language, side by side; each can be changed.
*/
Column {
    id: root

    required property ContentViewModel content

    spacing: Theme.gap

    Row {
        width: parent.width
        spacing: Theme.gap

        StaffButton {
            id: back

            objectName: "closeText"
            iconName: "back"
            //: Button: back to the list of texts.
            text: qsTr("Back")
            onClicked: root.content.close()
        }

        StaffText {
            width: parent.width - back.width - parent.spacing
            anchors.verticalCenter: parent.verticalCenter
            text: root.content.openId
            color: Theme.inkSoft
        }
    }

    Repeater {
        model: root.content.texts

        Column {
            id: one

            required property textRow modelData

            width: root.width
            spacing: Theme.px(1)

            StaffText {
                width: parent.width
                font.weight: Font.Bold
                color: one.modelData.stale ? Theme.attention : Theme.ink
                //: A language whose text is missing or made from an older English. %1 is its name.
                text: one.modelData.stale ? qsTr("%1: not from today's English").arg(one.modelData.label) : one.modelData.label
            }

            Row {
                width: parent.width
                spacing: Theme.gap

                TextLines {
                    id: entry

                    objectName: "entry-" + one.modelData.id
                    language: one.modelData.id
                    width: parent.width - look.width - keep.width - 2 * parent.spacing
                    // Set once, so that nothing but the hand changes it.
                    Component.onCompleted: text = one.modelData.text
                    Accessible.name: one.modelData.label
                }

                StaffButton {
                    id: look

                    objectName: "preview-" + one.modelData.id
                    //: Button: shows the page on which patients will read what was typed.
                    text: qsTr("Preview")
                    //: Spoken for a button. %1 is a language.
                    Accessible.name: qsTr("Preview in %1").arg(one.modelData.label)
                    onClicked: root.content.preview(one.modelData.id, entry.text)
                }

                StaffButton {
                    id: keep

                    objectName: "keep-" + one.modelData.id
                    // What still fits after the English has changed is kept as it is.
                    enabled: entry.text !== one.modelData.text || (one.modelData.stale && entry.text !== "")
                    //: Button: keeps what was typed as the text in this language.
                    text: qsTr("Keep")
                    //: Spoken for a button. %1 is a language.
                    Accessible.name: qsTr("Keep %1").arg(one.modelData.label)
                    onClicked: root.content.change(one.modelData.id, entry.text)
                }
            }
        }
    }
}
