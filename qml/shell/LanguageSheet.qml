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

    readonly property int columns: {
        const wanted = height > width ? 2 : (height < Theme.px(170) || Theme.textScale > 1.5 ? 4 : 3);
        return Math.max(1, Math.min(languages.length > 4 ? wanted : 1, Math.floor(width / Theme.px(60))));
    }
    readonly property int rows: Math.ceil(languages.length / columns)

    readonly property bool drafts: {
        for (let i = 0; i < languages.length; ++i) {
            if (languages[i].draft)
                return true;
        }
        return false;
    }

    /*! As it was when the sheet opened: its tiles live on for a moment after it closed, in which the
        language changes, and that is no time to lay them out anew. */
    property string draftWord
    onOpenChanged: {
        if (open)
            draftWord = qsTranslate("LanguageTile", "draft");
    }

    property bool readOffered: false
    property bool reading: false

    signal readWanted
    signal languageChosen(string tag)
    signal closed

    //: Title of the sheet on which another language is chosen.
    title: qsTr("Choose your language")
    widest: Theme.px([220, 400, 400, 480][columns - 1])

    PagedScroll {
        id: scroll

        anchors.fill: parent
        focus: true

        Column {
            width: parent.width
            spacing: Theme.gapLarge

            Item {
                id: head

                width: parent.width
                height: Math.max(heading.implicitHeight, root.readOffered ? speaker.height : 0)

                TitleText {
                    id: heading

                    width: parent.width - (root.readOffered ? speaker.width + Theme.gap : 0)
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

                /*! As large as the glass allows: a finger and an eye find the own language sooner. */
                readonly property real tileHeight: {
                    const room = scroll.roomHeight - head.height - back.implicitHeight - 2 * Theme.gapLarge - (root.rows - 1) * Theme.gap;
                    return Math.max(Theme.target, Math.min(Theme.px(44), room / root.rows));
                }

                width: parent.width
                columns: root.columns
                spacing: Theme.gap

                Repeater {
                    model: root.languages

                    LanguageTile {
                        required property languageValue modelData

                        objectName: "sheet_" + modelData.tag
                        width: (tiles.width - (root.columns - 1) * Theme.gap) / root.columns
                        height: Math.max(implicitHeight, tiles.tileHeight)
                        tag: modelData.tag
                        text: modelData.name
                        draft: modelData.draft
                        draftWord: root.draftWord
                        draftsBeside: root.drafts
                        choosable: true
                        chosen: modelData.tag === root.current
                        onClicked: root.languageChosen(modelData.tag)
                    }
                }
            }

            ActionButton {
                id: back

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
