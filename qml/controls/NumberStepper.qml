// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme

/*!
    One length to dial with big plus and minus, whole centimetres and millimetres. Until something is given it
    shows a dash, so that where it starts never looks like an answer.
*/
Item {
    id: root

    required property string label
    required property int lowest
    required property int highest
    required property int start
    required property bool given
    required property int value

    /*! Of the usual size of its words. */
    property real fit: 1
    /*! What its keys get beyond their need. */
    property real growth: 0
    /*! The name of one beside it stands above its number: so does this one's. */
    property bool stackedBeside: false
    readonly property alias wantsStack: head.wantsStack
    /*! Of its size: what lets its name stand in one line, where little is missing; and what one beside it has. */
    readonly property alias ownNameFit: head.nameFit
    property real nameFit: ownNameFit
    /*! The button that clears is as wide as the one beside it. */
    readonly property alias ownClearWidth: head.roomyClear
    property real clearWidth: ownClearWidth
    readonly property int labelSize: Math.round(Theme.fontBody * fit)
    readonly property real leading: fit < 1 ? 1.2 : 1.32

    /*! Its need. Summed here and now: a positioner would tell it too late to fit the page. */
    readonly property real leastHeight: head.height + column.spacing + Theme.target + 2 * Theme.gap

    readonly property int shown: given ? value : start
    /*! The length in centimetres and in inches, in the digits of the language. */
    readonly property string centimetres: {
        //: A length in centimetres, for example 38.2 cm.
        return qsTr("%1 cm").arg(given ? Theme.numberText(value / 10, 1) : "–");
    }
    /*! No length of a leg is longer than 88.8 cm. */
    readonly property string longest: qsTr("%1 cm").arg(Theme.numberText(88.8, 1))
    readonly property string inches: {
        //: The same length in inches, for example 15.0 in.
        return qsTr("%1 in").arg(Theme.numberText(value / 25.4, 1));
    }

    /*! What its keys add, in millimetres. */
    readonly property list<int> steps: [-10, -1, 1, 10]

    signal stepped(int value)
    signal cleared

    function stepBy(millimetres: int): void {
        root.stepped(Math.max(root.lowest, Math.min(root.highest, root.shown + millimetres)));
    }

    function wordOf(step: int): string {
        switch (step) {
        case -10:
            //: Button of a tape measure: take one centimetre away. Keep it very short.
            return qsTr("1 cm");
        case -1:
            //: Button of a tape measure: take one millimetre away. Keep it very short.
            return qsTr("1 mm");
        case 1:
            //: Button of a tape measure: add one millimetre. Keep it very short.
            return qsTr("1 mm", "add");
        default:
            //: Button of a tape measure: add one centimetre. Keep it very short.
            return qsTr("1 cm", "add");
        }
    }

    function spokenOf(step: int): string {
        switch (step) {
        case -10:
            //: Spoken name of the button that takes one centimetre away. %1 is which leg.
            return qsTr("%1: make it one centimeter less");
        case -1:
            //: Spoken name of the button that takes one millimetre away. %1 is which leg.
            return qsTr("%1: make it one millimeter less");
        case 1:
            //: Spoken name of the button that adds one millimetre. %1 is which leg.
            return qsTr("%1: make it one millimeter more");
        default:
            //: Spoken name of the button that adds one centimetre. %1 is which leg.
            return qsTr("%1: make it one centimeter more");
        }
    }

    implicitHeight: leastHeight + growth
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.raised
        border.width: root.given ? Theme.edgeChosen : Theme.hairline
        border.color: root.given ? Theme.chosenEdge : Theme.line
    }

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gap
        spacing: Theme.gap

        Item {
            id: head

            // Beside number and button the name has two lines; else it stands above them, before and
            // after a number is given, and what explains the number at the other end of its line.
            readonly property real beside: width - numbers - root.clearWidth - 2 * Theme.gap
            /*! Its word grows with the others. */
            readonly property real leastClear: Theme.target * (Theme.textScale > 1.2 ? 1.4 : 1)
            readonly property real numbers: Math.max(measure.advanceWidth, none.advanceWidth, measureInches.advanceWidth)
            /*! What name and number leave, up to twice what a finger needs. */
            readonly property real roomyClear: Math.max(leastClear, Math.min(2 * Theme.target, width - measureName.advanceWidth - numbers - 3 * Theme.gap))
            readonly property real oneLine: beside / (measureName.advanceWidth + 1)
            readonly property bool wantsStack: oneLine < 0.69
            readonly property real nameFit: Theme.oneLineFit(oneLine)
            readonly property bool stacked: wantsStack || root.stackedBeside
            readonly property real rowTop: stacked ? heading.implicitHeight + Theme.px(1) : 0
            readonly property real rowHeight: Math.max(stacked ? 0 : heading.implicitHeight, metric.implicitHeight + (inLine ? 0 : other.implicitHeight), Theme.target)

            /*! What the button beside it leaves: long units become smaller rather than lie under it. */
            readonly property real room: width - root.clearWidth - Theme.gap
            /*! No smaller than beside the words a size smaller. */
            readonly property real metricFit: Theme.textScale > 1.5 ? Math.max(root.fit, 0.76) : root.fit
            readonly property int metricSize: Math.floor(Theme.fontTitle * metricFit * Math.min(1, room / (measure.advanceWidth + 1)))
            readonly property int otherSize: Math.round(Theme.fontLabel * root.fit)
            readonly property real longestWidth: Math.min(room, measure.advanceWidth)
            readonly property real besideMetric: room - longestWidth - Theme.gap
            /*! While no number is given there is no button. */
            readonly property real besideNone: width - longestWidth - Theme.gap
            readonly property bool inLine: stacked && besideMetric >= 0.75 * measureInches.advanceWidth && besideNone >= 0.75 * none.advanceWidth
            readonly property real otherRoom: inLine ? besideMetric : room
            readonly property real otherFit: Math.min(1, root.given ? otherRoom / (measureInches.advanceWidth + 1) : (inLine ? besideNone : width) / (none.advanceWidth + 1))

            width: parent.width
            height: rowTop + rowHeight

            TextMetrics {
                id: measureName

                text: root.label
                font.family: Theme.fontFamily
                font.pixelSize: root.labelSize
                font.weight: Font.Bold
            }

            TextMetrics {
                id: none

                //: Shown at a tape measure while no number has been set.
                text: qsTr("no number yet")
                font.family: Theme.fontFamily
                font.pixelSize: head.otherSize
            }

            TextMetrics {
                id: measureInches

                text: root.inches
                font.family: Theme.fontFamily
                font.pixelSize: head.otherSize
            }

            TextMetrics {
                id: measure

                // As long as any, before and after a number is given.
                text: root.longest
                font.family: Theme.fontFamily
                font.pixelSize: Math.round(Theme.fontTitle * head.metricFit)
                font.weight: Font.Bold
            }

            BodyText {
                id: heading

                anchors.left: parent.left
                width: head.stacked ? head.width : head.beside
                y: head.stacked ? 0 : (head.height - height) / 2
                text: root.label
                font.pixelSize: Math.floor(root.labelSize * (head.stacked ? 1 : root.nameFit))
                leading: root.leading
                font.weight: Font.Bold
                wrapping: Text.WordWrap
            }

            BodyText {
                id: metric

                objectName: "centimetres"
                anchors.right: parent.right
                y: head.rowTop + (head.inLine ? (head.rowHeight - height) / 2 : 0)
                text: root.centimetres
                font.pixelSize: head.metricSize
                leading: root.leading
                font.weight: Font.Bold
                color: root.given ? Theme.ink : Theme.inkSoft
            }

            IconButton {
                objectName: "clear"
                anchors.right: head.inLine || metric.implicitWidth > other.implicitWidth ? metric.left : other.left
                anchors.rightMargin: Theme.gap
                y: head.rowTop + (head.rowHeight - height) / 2
                width: root.clearWidth
                beside: width > 1.8 * height
                // With larger words its place is narrower: it must not be larger without them.
                largest: Math.min(Theme.fontLabel, Theme.px(Theme.textScale > 1.2 ? 11 : 6.5))
                visible: root.given
                iconName: "close"
                //: Button of a tape measure: take the number away, so that none is given. One word.
                text: qsTr("Clear")
                //: Spoken name of the button that takes a number away. %1 is which leg.
                Accessible.name: qsTr("%1: take the number away").arg(root.label)
                onClicked: root.cleared()
            }

            BodyText {
                id: other

                // Not by anchors, which would hold on to the width when they change.
                x: head.inLine !== LayoutMirroring.enabled ? 0 : parent.width - width
                y: metric.y + (head.inLine ? (metric.height - height) / 2 : metric.height)
                text: root.given ? root.inches : none.text
                color: Theme.inkSoft
                font.pixelSize: Math.floor(head.otherSize * head.otherFit)
                leading: root.leading
            }
        }

        Row {
            id: keys

            readonly property bool signsBeside: {
                let all = true;
                for (let i = 0; i < each.count; ++i)
                    all = all && (each.itemAt(i) as StepButton)?.betterBeside !== false;
                return all;
            }

            readonly property int wordSize: {
                let least = Theme.fontBody;
                for (let i = 0; i < each.count; ++i)
                    least = Math.min(least, (each.itemAt(i) as StepButton)?.fitting ?? least);
                return least;
            }

            width: parent.width
            height: Theme.target + root.growth
            spacing: Theme.gap

            Repeater {
                id: each

                model: root.steps

                StepButton {
                    required property int modelData

                    objectName: (adds ? "plus" : "minus") + Math.abs(modelData)
                    signBeside: keys.signsBeside
                    agreed: keys.wordSize
                    width: (keys.width - (root.steps.length - 1) * keys.spacing) / root.steps.length
                    height: keys.height
                    adds: modelData > 0
                    text: root.wordOf(modelData)
                    spoken: root.spokenOf(modelData).arg(root.label)
                    enabled: adds ? root.shown < root.highest : root.shown > root.lowest
                    onClicked: root.stepBy(modelData)
                }
            }
        }
    }
}
