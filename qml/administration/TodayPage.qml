// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.AdministrationModels

/*!
    What happened on a day, in numbers.
*/
Item {
    id: root

    required property AdministrationViewModel administration
    readonly property TodayViewModel today: administration.today

    Component.onCompleted: root.today.read()

    Item {
        id: head

        width: parent.width
        implicitHeight: Math.max(title.implicitHeight, days.height)

        PageTitle {
            id: title

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - days.width - Theme.gap
            text: root.today.day
        }

        Row {
            id: days

            anchors.right: parent.right
            spacing: Theme.gap

            StaffButton {
                objectName: "dayBefore"
                //: Button: shows the counts of the day before.
                text: qsTr("Day before")
                onClicked: root.today.turn(-1)
            }

            StaffButton {
                objectName: "dayAfter"
                enabled: !root.today.isToday
                //: Button: shows the counts of the day after.
                text: qsTr("Day after")
                onClicked: root.today.turn(1)
            }
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
            spacing: Theme.gapLarge

            StateRow {
                width: parent.width
                visible: root.today.fault !== ""
                //: The counts cannot be read.
                name: qsTr("Not to be read")
                found: root.today.fault
                state: Finding.Bad
            }

            Flow {
                width: parent.width
                spacing: Theme.gap

                CountTile {
                    value: root.today.started
                    //: Below a number of visits.
                    label: qsTr("begun")
                }

                CountTile {
                    value: root.today.finished
                    //: Below a number of visits.
                    label: qsTr("finished")
                }

                CountTile {
                    value: root.today.gaveUp
                    //: Below a number of visits that patients left before their end.
                    label: qsTr("given up")
                }

                CountTile {
                    visible: root.today.time !== ""
                    value: root.today.time
                    //: Below the time that a visit takes in the mean.
                    label: qsTr("a visit")
                }

                CountTile {
                    value: root.today.waiting
                    //: Below a number of papers that are not printed yet.
                    label: qsTr("papers wait")
                }
            }

            CountBars {
                width: parent.width
                //: Over a plot: visits by category.
                title: qsTr("By category")
                bars: root.today.finished > 0 ? root.today.categories : []
                labelWidth: Theme.px(8)
            }

            CountBars {
                width: parent.width
                //: Over a plot: visits by language.
                title: qsTr("By language")
                bars: root.today.languages
            }

            CountBars {
                width: parent.width
                //: Over a plot: visits by the hour of the day.
                title: qsTr("By hour")
                bars: root.today.hours
                labelWidth: Theme.px(8)
            }

            CountBars {
                width: parent.width
                //: Over a plot: on which page visits were given up.
                title: qsTr("Given up on")
                bars: root.today.pages
                labelWidth: Theme.px(50)
            }
        }
    }
}
