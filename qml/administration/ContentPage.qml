// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.AdministrationModels

/*!
    The words patients read: find one, see it in every language, change it, prove, publish, go back.
*/
Item {
    id: root

    required property AdministrationViewModel administration
    readonly property ContentViewModel content: administration.content

    Component.onCompleted: root.content.read()

    // What was done stays in view however far the page is turned.
    Column {
        id: head

        width: parent.width
        spacing: Theme.gap

        PageTitle {
            //: Title of an administration page: the words patients read.
            text: qsTr("What patients read")
        }

        StateRow {
            width: parent.width
            visible: root.content.message !== ""
            //: Over why a text was not changed or content not published.
            name: root.content.refused ? qsTr("Not done")
            //: Over what was done with a text or with the content.
            : qsTr("Done")
            found: root.content.message
            state: root.content.refused ? Finding.Bad : Finding.Good
        }
    }

    PagedScroll {

        endsBetweenParts: false
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: parent.bottom
        width: parent.width

        Column {
            width: parent.width
            spacing: Theme.gap

            Row {
                width: parent.width
                spacing: Theme.gap

                TextEntry {
                    id: words

                    objectName: "words"
                    width: parent.width - look.width - parent.spacing
                    //: In the line for words that are looked for in the texts.
                    placeholderText: qsTr("Some words of the text")
                    Accessible.name: placeholderText
                    onAccepted: root.content.find(text)
                }

                StaffButton {
                    id: look

                    objectName: "find"
                    //: Button: looks for texts that hold these words.
                    text: qsTr("Find")
                    onClicked: root.content.find(words.text)
                }
            }

            Repeater {
                model: root.content.openId === "" ? root.content.found : []

                MenuRow {
                    required property textRow modelData

                    objectName: "text-" + modelData.id
                    width: parent.width
                    text: modelData.text
                    description: modelData.label
                    onClicked: root.content.open(modelData.id)
                }
            }

            TextEditor {
                width: parent.width
                visible: root.content.openId !== ""
                content: root.content
            }

            ContentVersions {
                width: parent.width
                visible: root.content.openId === ""
                content: root.content
            }

            ContentFiles {
                width: parent.width
                visible: root.content.openId === ""
                files: root.administration.contentFiles
            }
        }
    }
}
