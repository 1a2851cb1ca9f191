// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.AdministrationModels

/*!
    The kiosk looks itself over. Each line says what was found, and what to do where it is not good.
*/
Item {
    id: root

    required property AdministrationViewModel administration
    readonly property HealthViewModel health: administration.health

    Component.onCompleted: root.health.check()

    Item {
        id: head

        width: parent.width
        implicitHeight: Math.max(title.implicitHeight, again.height)

        PageTitle {
            id: title

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - again.width - Theme.gap
            //: Title of an administration page, where everything is well.
            text: root.health.bad === 0 ? qsTr("Nothing is wrong")
            //: Title of an administration page. %1 is how many things are wrong.
            : qsTr("To be mended: %1").arg(root.health.bad)
        }

        StaffButton {
            id: again

            objectName: "checkAgain"
            anchors.right: parent.right
            //: Looks the kiosk over once more.
            text: qsTr("Check again")
            onClicked: root.health.check()
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
            spacing: Theme.gapSmall

            Repeater {
                model: root.health.findings

                StateRow {
                    required property healthFinding modelData

                    width: parent.width
                    name: modelData.name
                    found: modelData.found
                    advice: modelData.advice
                    state: modelData.state
                }
            }
        }
    }
}
