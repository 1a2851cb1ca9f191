// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/*!
    The bare program that the bench measures beside the kiosk: two answers, a next page, another
    language. Size and letters are the kiosk's at four pixels a millimetre.
*/
ApplicationWindow {
    id: root

    signal languageWanted

    width: 1080
    height: 1920
    visible: true
    font.pixelSize: 41

    StackView {
        id: stack

        anchors.fill: parent
        initialItem: page
    }

    Component {
        id: page

        Page {
            Column {
                anchors.centerIn: parent
                spacing: 16

                Label {
                    text: qsTr("Does your leg hurt?")
                    font.pixelSize: 58
                }

                Button {
                    objectName: "option_yes"
                    text: qsTr("Yes, it hurts")
                    width: 800
                    height: 128
                    checkable: true
                    autoExclusive: true
                }

                Button {
                    objectName: "option_no"
                    text: qsTr("No, it does not")
                    width: 800
                    height: 128
                    checkable: true
                    autoExclusive: true
                }

                Button {
                    objectName: "languageButton"
                    text: qsTr("Language")
                    width: 800
                    height: 128
                    onClicked: root.languageWanted()
                }

                Button {
                    objectName: "nextButton"
                    text: qsTr("Next")
                    width: 800
                    height: 128
                    onClicked: stack.replace(page)
                }
            }
        }
    }
}
