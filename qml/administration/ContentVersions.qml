// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.AdministrationModels

/*!
    What waits to be published, and what was: checking with proofs, publishing, going back.
*/
Column {
    id: root

    required property ContentViewModel content

    spacing: Theme.gap

    StateRow {
        width: parent.width
        //: Over what was changed and is not published.
        name: qsTr("Draft")
        //: Nothing was changed since the last publishing.
        found: root.content.draft === "" ? qsTr("Nothing is changed.") : root.content.draft
        state: root.content.draft === "" ? Finding.Good : Finding.Unknown
    }

    Flow {
        width: parent.width
        spacing: Theme.gap

        StaffButton {
            objectName: "checkContent"
            enabled: !root.content.working
            //: Button: checks the content and proves its rules.
            text: qsTr("Check with proofs")
            onClicked: root.content.check()
        }

        StaffButton {
            objectName: "publishContent"
            visible: root.content.draft !== ""
            enabled: !root.content.working
            tone: ActionButton.Tone.Primary
            //: Button: checks the content, proves its rules, and lets patients see it.
            text: qsTr("Publish")
            onClicked: root.content.publish()
        }
    }

    ConfirmButton {
        objectName: "discard"
        width: parent.width
        visible: root.content.draft !== "" && !root.content.working
        //: Button: throws away what was changed and is not published.
        text: qsTr("Throw the draft away")
        //: Asked before changes are thrown away.
        question: qsTr("What you changed in English and did not publish is lost.")
        //: Button: the changes are thrown away.
        answer: qsTr("Throw it away")
        onConfirmed: root.content.discard()
    }

    StateRow {
        width: parent.width
        visible: root.content.working
        //: While the content is checked.
        name: qsTr("At work")
        //: While the content is checked.
        found: qsTr("Every rule is proved for every possible set of answers. That takes a minute or two.")
        state: Finding.Unknown
    }

    StaffText {
        width: parent.width
        visible: root.content.report !== ""
        font.pixelSize: Theme.px(4.5)
        text: root.content.report
    }

    StaffText {
        width: parent.width
        //: Over the list of published versions.
        text: qsTr("Published")
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }

    Repeater {
        model: root.content.versions

        Item {
            id: version

            required property versionRow modelData

            width: root.width
            implicitHeight: Math.max(label.implicitHeight, Theme.px(17), back.implicitHeight)

            StaffText {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width / 2
                text: version.modelData.label
                font.weight: version.modelData.current ? Font.Bold : Font.Normal
            }

            StaffText {
                anchors.left: label.right
                anchors.verticalCenter: parent.verticalCenter
                visible: version.modelData.current || !version.modelData.good
                color: version.modelData.good ? Theme.inkSoft : Theme.attention
                text: version.modelData.current
                    //: Of a published version: patients see this one.
                    ? qsTr("is the one to be shown")
                    //: Of a published version that was changed or that another program checked.
                    : qsTr("cannot be shown")
            }

            ConfirmButton {
                id: back

                objectName: "rollBack-" + version.modelData.name
                anchors.left: label.right
                anchors.right: parent.right
                visible: !version.modelData.current && version.modelData.good && !root.content.working
                //: Button: makes an earlier version the one that patients see.
                text: qsTr("Go back to it")
                //: Asked before an earlier version is shown.
                question: qsTr("Patients see this version when the kiosk starts again.")
                //: Button: the earlier version is shown.
                answer: qsTr("Go back")
                onConfirmed: root.content.rollBack(version.modelData.name)
            }
        }
    }
}
