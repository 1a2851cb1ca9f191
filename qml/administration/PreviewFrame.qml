// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls

/*!
    Around a page that is shown to its editor: it has as much room as on a patient's screen, and
    where the patient's buttons are it says that this is a preview, and leads back.
*/
KeyTravel {
    id: root

    /*! Made elsewhere; it is put into its place here. */
    property Item page: null
    required property string languageName
    readonly property bool column: width > height

    signal closeWanted

    onBackWanted: closeWanted()
    onPageChanged: {
        if (page)
            page.parent = body;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    // Nothing below may be touched.
    MouseArea {
        anchors.fill: parent
    }

    Item {
        id: body

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.right: root.column ? panel.left : parent.right
        anchors.bottom: root.column ? parent.bottom : panel.top
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.compact ? Theme.gap : Theme.margin
    }

    Binding {
        target: root.page
        property: "width"
        value: body.width
        when: root.page !== null
    }

    Binding {
        target: root.page
        property: "height"
        value: body.height
        when: root.page !== null
    }

    Rectangle {
        id: panel

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        // As wide, or as high, as what always stands beside a patient's page.
        width: root.column ? Theme.px(Theme.compact ? 64 : 74) : parent.width
        height: root.column ? parent.height : Theme.targetLarge + Theme.gap + Theme.px(Theme.compact ? 25 : 32) + 2 * Theme.gap
        color: Theme.sunken

        Column {
            anchors.fill: parent
            anchors.margins: Theme.gap
            spacing: Theme.gap

            StaffText {
                width: parent.width
                //: Beside a page that is shown to its editor. %1 is a language.
                text: qsTr("Preview: %1").arg(root.languageName)
                font.weight: Font.Bold
                Accessible.role: Accessible.Heading
            }

            StaffText {
                width: parent.width
                color: Theme.inkSoft
                //: Beside a page that is shown to its editor: touching an answer does nothing.
                text: qsTr("So patients will read it. Answers do nothing here; nothing is kept or printed.")
            }

            StaffButton {
                objectName: "closePreview"
                width: Math.min(implicitWidth, parent.width)
                tone: ActionButton.Tone.Primary
                iconName: "back"
                //: Button: back from a preview to the line that is edited.
                text: qsTr("Back")
                onClicked: root.closeWanted()
            }
        }
    }
}
