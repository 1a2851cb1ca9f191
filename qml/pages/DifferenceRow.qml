// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls

/*!
    One difference: how it is with a cramp, how it may be with a clot, and what was told.
*/
Item {
    id: root

    required property string heading
    required property string crampText
    required property string clotText
    required property string answer
    required property bool answered
    required property bool likeCramp
    required property bool unlikeCramp

    readonly property string told: {
        if (answer === "") {
            //: In the table of differences: the patient gave no answer.
            return qsTr("You: not known");
        }
        //: In the table of differences: the patient's own answer. %1 is the answer.
        return qsTr("You: %1").arg(answer);
    }

    implicitHeight: head.height + cells.height + Theme.gapSmall
    Accessible.role: Accessible.Grouping
    Accessible.name: heading + (answered ? ". " + told : "")

    Column {
        id: head

        width: parent.width

        BodyText {
            width: parent.width
            text: root.heading
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
        }

        BodyText {
            width: parent.width
            visible: root.answered
            text: root.told
            color: Theme.inkSoft
        }
    }

    Row {
        id: cells

        anchors.top: head.bottom
        anchors.topMargin: Theme.gapSmall
        width: parent.width
        spacing: Theme.gap

        DifferenceCell {
            id: cramp

            width: (parent.width - parent.spacing) / 2
            height: Math.max(implicitHeight, clot.implicitHeight)
            //: Head of the column that tells how a muscle cramp is.
            heading: qsTr("Muscle cramp")
            text: root.crampText
            marked: root.answered && root.likeCramp
        }

        DifferenceCell {
            id: clot

            width: (parent.width - parent.spacing) / 2
            height: Math.max(implicitHeight, cramp.implicitHeight)
            //: Head of the column that tells how a blood clot may be.
            heading: qsTr("Blood clot")
            text: root.clotText
            marked: root.answered && root.unlikeCramp
        }
    }
}
