// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.AdministrationModels

/*!
    One setting: what it does, what may stand there, when it counts; then choices to tap, or a line
    to type into.
*/
Item {
    id: root

    required property SettingsViewModel settings
    required property settingRow row
    readonly property bool chooses: row.editor === Setting.Choice

    signal closed

    function take(text: string): void {
        if (root.settings.change(root.row.key, text))
            root.closed();
    }

    PagedScroll {

        endsBetweenParts: false
        anchors.fill: parent

        Column {
            width: parent.width
            spacing: Theme.gap

            StaffText {
                width: parent.width
                text: root.row.label
                font.pixelSize: Theme.px(7)
                font.weight: Font.Bold
                Accessible.role: Accessible.Heading
            }

            StaffText {
                width: parent.width
                //: A setting is explained: %1 what it does, %2 when a change counts, %3 what may be entered, %4 its default.
                text: qsTr("%1 %2\nAllowed: %3. Default: %4.").arg(root.row.explanation).arg(root.row.effect).arg(root.row.allowed).arg(root.row.standard)
            }

            Flow {
                width: parent.width
                spacing: Theme.gap
                visible: root.chooses

                Repeater {
                    model: root.chooses ? root.row.choices : []

                    StaffButton {
                        required property string modelData

                        objectName: "choice-" + modelData
                        tone: modelData === root.row.value ? ActionButton.Tone.Primary : ActionButton.Tone.Secondary
                        iconName: modelData === root.row.value ? "check" : ""
                        text: modelData.replace("_", " ")
                        onClicked: root.take(modelData)
                    }
                }
            }

            TextEntry {
                id: entry

                objectName: "entry"
                width: parent.width
                visible: !root.chooses
                text: root.row.value
                digitsOnly: root.row.editor === Setting.Digits
                Accessible.name: root.row.label
                onAccepted: root.take(entry.text)
            }

            MeasureBar {
                width: parent.width
                visible: root.row.key === "screen.pixels_per_millimetre"
                pixelsPerMillimetre: Number(entry.text) > 0 ? Number(entry.text) : Theme.pixelsPerMillimetre
                onMeasured: value => entry.text = value.toFixed(2)
            }

            Flow {
                width: parent.width
                spacing: Theme.gap

                StaffButton {
                    objectName: "keep"
                    visible: !root.chooses
                    tone: ActionButton.Tone.Primary
                    iconName: "check"
                    //: Keeps what was typed as the setting's value.
                    text: qsTr("Keep")
                    onClicked: root.take(entry.text)
                }

                StaffButton {
                    objectName: "standard"
                    visible: !root.row.isStandard
                    tone: ActionButton.Tone.Secondary
                    //: Puts a setting back to what a new kiosk has.
                    text: qsTr("Use the default")
                    onClicked: {
                        root.settings.reset(root.row.key);
                        root.closed();
                    }
                }

                StaffButton {
                    objectName: "close"
                    tone: ActionButton.Tone.Quiet
                    //: Leaves a setting as it is.
                    text: qsTr("Change nothing")
                    onClicked: root.closed()
                }
            }
        }
    }
}
