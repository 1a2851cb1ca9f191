// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    How far the visit is: words first, a thin bar below them.
*/
Item {
    id: root

    required property int step
    required property int total
    property string section

    readonly property string words: {
        //: Progress at the top of each question. %1 is the step, %2 about how many there are.
        return qsTr("Step %1 of about %2").arg(step).arg(total);
    }

    /*! Nobody is to read them as one: "step 1 of about 27 emergency signs". */
    readonly property real apart: Theme.px(14)
    /*! Both stand in one line, equally large. */
    readonly property real fit: Math.min(1, (width - root.apart) / (steps.advanceWidth + sections.advanceWidth + 2))
    readonly property int size: Math.max(Theme.px(4), Math.floor(Theme.fontStep * fit))

    implicitHeight: label.implicitHeight + Theme.gapSmall + bar.height
    Accessible.role: Accessible.ProgressBar
    Accessible.name: section === "" ? words : words + ". " + section

    TextMetrics {
        id: steps

        text: root.words
        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontStep
    }

    TextMetrics {
        id: sections

        text: root.section
        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontStep
        font.weight: Font.Bold
    }

    BodyText {
        id: label

        anchors.left: parent.left
        text: root.words
        color: Theme.inkSoft
        font.pixelSize: root.size
        Accessible.ignored: true
    }

    BodyText {
        anchors.right: parent.right
        text: root.section
        color: Theme.inkSoft
        font.pixelSize: root.size
        font.weight: Font.Bold
        Accessible.ignored: true
    }

    Rectangle {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.px(1.75)
        radius: height / 2
        color: Theme.lineSoft

        Rectangle {
            anchors.left: parent.left
            width: parent.width * Math.min(1, root.step / Math.max(1, root.total))
            height: parent.height
            radius: height / 2
            color: Theme.action
        }
    }
}
