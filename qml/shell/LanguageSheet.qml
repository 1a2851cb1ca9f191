// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.Pages
import LegCheck.ViewModels

/*!
    Another language, at any moment; the answers stay.
*/
Overlay {
    id: root

    required property list<languageValue> languages
    required property string current

    readonly property int columns: Math.max(1, Math.min(languages.length > 4 ? 3 : 1, Math.floor(width / Theme.px(85))))

    property bool readOffered: false
    property bool reading: false

    signal readWanted
    signal languageChosen(string tag)
    signal closed

    //: Title of the sheet on which another language is chosen.
    title: qsTr("Choose your language")
    widest: Theme.px(columns > 1 ? 400 : 220)

    PagedScroll {
        anchors.fill: parent
        focus: true

        Column {
            width: parent.width
            spacing: Theme.gapLarge

            Item {
                width: parent.width
                height: Math.max(heading.implicitHeight, speaker.visible ? speaker.height : 0)

                TitleText {
                    id: heading

                    width: parent.width - (speaker.visible ? speaker.width + Theme.gap : 0)
                    text: root.title
                }

                SpeakerButton {
                    id: speaker

                    objectName: "readSheet"
                    anchors.right: parent.right
                    visible: root.readOffered
                    speaking: root.reading
                    onClicked: root.readWanted()
                }
            }

            Grid {
                id: tiles

                width: parent.width
                columns: root.columns
                spacing: Theme.gap

                Repeater {
                    model: root.languages

                    LanguageTile {
                        required property languageValue modelData

                        objectName: "sheet_" + modelData.tag
                        width: (tiles.width - (root.columns - 1) * Theme.gap) / root.columns
                        height: Math.max(implicitHeight, Theme.px(28))
                        tag: modelData.tag
                        text: modelData.name
                        draft: modelData.draft
                        choosable: true
                        chosen: modelData.tag === root.current
                        onClicked: root.languageChosen(modelData.tag)
                    }
                }
            }

            ActionButton {
                objectName: "closeSheet"
                width: parent.width
                tone: ActionButton.Tone.Secondary
                iconName: "back"
                iconDirected: true
                //: Button: keep the language, back to the page below.
                text: qsTr("Go back")
                onClicked: root.closed()
            }
        }
    }
}
