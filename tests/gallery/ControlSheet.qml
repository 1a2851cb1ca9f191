// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.Controls

/*!
    Every control in all its states, side by side: rest, pressed, focused, disabled, chosen.
*/
Rectangle {
    id: root

    property bool highContrast: false
    property real textScale: 1
    property bool rightToLeft: false

    readonly property string face: "qrc:/images/answers/skin_warmer.svg"
    readonly property string shortWord: rightToLeft ? "التالي" : "Next"
    readonly property string longWord: rightToLeft ? "أدفأ من الرِّجل الأخرى أو من قبل" : "Warmer than the other leg or than before"
    readonly property string hint: rightToLeft ? "لا تُحسب الدوالي القديمة." : "Such as the calf, ankle or foot."

    implicitWidth: 1960
    implicitHeight: sheet.height + 2 * Theme.margin
    color: Theme.surface
    LayoutMirroring.enabled: rightToLeft
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "highContrast"
        value: root.highContrast
    }

    Binding {
        target: Theme
        property: "textScale"
        value: root.textScale
    }

    Binding {
        target: Theme
        property: "reduceMotion"
        value: true
    }

    Binding {
        target: Theme
        property: "scriptLift"
        value: root.rightToLeft ? 0.35 : 0
    }

    // One row: its name, then the control in each state.
    component States: Column {
        id: line

        required property string name
        required property Component control
        property int cellWidth: 360
        readonly property list<string> names: ["rest", "pressed", "focused", "disabled", "chosen"]

        width: parent.width
        spacing: Theme.gapSmall

        Text {
            text: line.name
            color: Theme.inkSoft
            font.pixelSize: 18
        }

        Row {
            spacing: Theme.gap

            Repeater {
                model: line.names

                // Not a Loader: Qt 6.4 refuses it components of this file, which are bound to it.
                Item {
                    id: cell

                    required property string modelData

                    width: line.cellWidth
                    height: childrenRect.height
                    Component.onCompleted: {
                        const control = line.control.createObject(cell) as TapTarget;
                        control.width = line.cellWidth;
                        control.down = modelData === "pressed";
                        control.ringed = modelData === "focused";
                        control.enabled = modelData !== "disabled";
                        control.chosen = modelData === "chosen";
                    }
                }
            }
        }
    }

    Column {
        id: sheet

        x: Theme.margin
        y: Theme.margin
        width: parent.width - 2 * Theme.margin
        spacing: Theme.gap

        States {
            name: "ActionButton, primary"
            control: Component {
                ActionButton {
                    text: root.shortWord
                    iconName: "next"
                    iconAtEnd: true
                    iconDirected: true
                }
            }
        }

        States {
            name: "ActionButton, secondary"
            control: Component {
                ActionButton {
                    tone: ActionButton.Tone.Secondary
                    text: root.shortWord
                    iconName: "back"
                    iconDirected: true
                }
            }
        }

        States {
            name: "ActionButton, quiet"
            control: Component {
                ActionButton {
                    tone: ActionButton.Tone.Quiet
                    text: root.shortWord
                }
            }
        }

        States {
            name: "OptionCard, one answer"
            control: Component {
                OptionCard {
                    text: root.longWord
                    hint: root.hint
                    picture: root.face
                }
            }
        }

        States {
            name: "OptionCard, many answers, apart"
            control: Component {
                OptionCard {
                    many: true
                    apart: true
                    text: root.shortWord
                }
            }
        }

        States {
            name: "ListRow"
            control: Component {
                ListRow {
                    overline: root.hint
                    text: root.longWord
                    actionIcon: "edit"
                    actionText: root.shortWord
                }
            }
        }

        States {
            name: "IconButton"
            cellWidth: 180
            control: Component {
                IconButton {
                    text: root.shortWord
                    iconName: "language"
                }
            }
        }

        States {
            name: "NumberKey"
            cellWidth: 180
            control: Component {
                NumberKey {
                    number: 7
                }
            }
        }

        States {
            name: "StepButton"
            cellWidth: 180
            control: Component {
                StepButton {
                    adds: true
                    text: "1 cm"
                    spoken: "more"
                }
            }
        }

        States {
            name: "SpeakerButton"
            cellWidth: 100
            control: Component {
                SpeakerButton {
                    spoken: root.shortWord
                }
            }
        }

        Row {
            spacing: Theme.gapLarge

            Repeater {
                model: [false, true]

                NumberStepper {
                    required property bool modelData

                    width: 900
                    label: root.shortWord
                    lowest: 150
                    highest: 800
                    start: 380
                    given: modelData
                    value: 392
                }
            }
        }

        FaceScale {
            width: parent.width
            roomHeight: 330
            faces: ["qrc:/images/faces/face_0.svg", "qrc:/images/faces/face_2.svg", "qrc:/images/faces/face_4.svg", "qrc:/images/faces/face_6.svg", "qrc:/images/faces/face_8.svg", "qrc:/images/faces/face_10.svg"]
            lowest: 0
            highest: 10
            given: true
            value: 4
            lowestText: root.shortWord
            highestText: root.longWord
        }

        Row {
            spacing: Theme.gapLarge

            Repeater {
                model: 5

                CategoryMark {
                    required property int index

                    width: 350
                    category: index + 1
                    name: root.shortWord
                }
            }
        }

        Row {
            width: parent.width
            spacing: Theme.gapLarge

            Column {
                width: 900
                spacing: Theme.gap

                StepProgress {
                    width: parent.width
                    step: 7
                    total: 20
                    section: root.shortWord
                }

                Banner {
                    width: parent.width
                    text: root.longWord
                }

                Banner {
                    width: parent.width
                    urgent: true
                    iconName: "warning"
                    text: root.longWord
                }
            }

            Column {
                width: 900
                spacing: Theme.gap

                TitleText {
                    width: parent.width
                    text: root.longWord
                }

                BalancedText {
                    width: parent.width
                    text: root.hint
                }

                BulletList {
                    width: parent.width
                    items: [root.longWord, root.hint]
                }

                TicketNumber {
                    width: parent.width
                    ticket: "A-017"
                }

                LegMap {
                    height: 520
                    width: height * 8 / 9
                    leg: "left"
                    chosenPlaces: ["calf"]
                }
            }
        }
    }
}
