// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.ViewModels

/*!
    What to do now, the number that will be called, when to tell staff at once, and how the answers
    compare with a cramp.
*/
PagedScroll {
    id: root

    required property outcomeValue outcome
    required property int paper
    property int stub: VisitViewModel.Paper.None
    /*! Where the desk is, in the clinic's words; may be empty. */
    property string deskPlace

    // Nobody leaves without having seen when to tell staff at once.
    mustSee: outcome.safetyNet.length > 0 ? net.y + net.height : 0

    // Large words need the whole width of low glass, or they would break within.
    readonly property bool beside: width > roomHeight * 1.05 && width > Theme.px(200) * Theme.textScale
    /*! The number is to be told at the desk: that comes before what the answers amount to. */
    readonly property bool mustTell: paper === VisitViewModel.Paper.Failed && outcome.ticket !== ""
    /*! The lowest glass shows little more than one thing: the number. */
    readonly property bool lowest: width > roomHeight && roomHeight < Theme.px(145)
    readonly property bool numberFirst: mustTell || lowest
    // On low glass, large words would push the number out of sight: they are no larger than the text below.
    readonly property int titleSize: width > roomHeight && Theme.textScale > 1.2 ? Math.max(Theme.fontBody, Theme.usualTitle) : Theme.fontTitle
    /*! For a line of its own each sentence may be so small; on tall glass not below what follows. */
    readonly property int leastTitle: width > roomHeight ? Theme.usualTitle : Math.max(Theme.usualTitle, Theme.fontBody)
    readonly property real half: beside ? (width - Theme.gapLarge) / 2 : width
    readonly property string wait: {
        if (outcome.minutes <= 0 || outcome.ticket === "")
            return "";
        if (outcome.minutes % 60 === 0 && outcome.minutes > 60) {
            //: How long the wait may be, in whole hours (2 or more).
            return qsTr("A nurse will see you within about %n hours.", "", outcome.minutes / 60);
        }
        //: How long the wait may be, in minutes.
        return qsTr("A nurse will see you within about %n minutes.", "", outcome.minutes);
    }

    Column {
        id: first

        anchors.left: parent.left
        width: root.half
        // Many words in half the width, or the largest, need the room.
        spacing: {
            if (root.width <= root.roomHeight)
                return Theme.gapLarge;
            return Theme.textScale > 1.5 ? Theme.gap : Math.min(Theme.gapLarge, 1.25 * Theme.gap);
        }

        // Before all else: nobody calls whoever has no number.
        Banner {
            objectName: "noNumber"
            width: parent.width
            visible: root.outcome.ticket === ""
            urgent: true
            iconName: "warning"
            // As loud as what the answers amount to, which comes after it.
            textSize: root.titleSize
            leastSize: Theme.textScale > 1 ? Theme.usualTitle : 0
            //: In place of the ticket number, when the kiosk could not give one. Staff are called too.
            text: qsTr("We could not give you a number. Please go to the desk now.")
        }

        TitleText {
            width: parent.width
            visible: !root.numberFirst
            complete: true
            sentences: root.numberFirst ? "" : root.outcome.title
            largest: root.titleSize
            least: root.leastTitle
        }

        TicketNumber {
            width: parent.width
            ticket: root.outcome.ticket
            visible: ticket !== ""
        }

        PaperNote {
            width: parent.width
            paper: root.outcome.ticket !== "" ? root.paper : VisitViewModel.Paper.None
        }

        TitleText {
            width: parent.width
            visible: root.numberFirst
            complete: true
            sentences: root.numberFirst ? root.outcome.title : ""
            largest: root.titleSize
            least: root.leastTitle
        }

        OwnPaperNote {
            width: parent.width
            stub: root.stub
            slip: root.paper
        }

        BodyText {
            objectName: "deskPlace"
            width: parent.width
            visible: root.deskPlace !== ""
            //: On the last page. %1 is where the desk is, in the clinic's own words and language.
            text: qsTr("Where to find the desk: %1").arg(root.deskPlace)
        }

        Column {
            width: parent.width
            spacing: Theme.gapSmall

            BodyText {
                width: parent.width
                //: On the last page, above what the patient should do now.
                text: qsTr("What happens next")
                font.pixelSize: Theme.fontLead
                font.weight: Font.Bold
                Accessible.role: Accessible.Heading
            }

            // What everybody wants to know first.
            BalancedText {
                width: parent.width
                text: root.wait
                visible: text !== ""
                font.weight: Font.Bold
            }

            BodyText {
                width: parent.width
                // Who has no number is not to sit down and wait for it.
                text: {
                    if (root.outcome.ticket !== "")
                        return root.outcome.text;
                    //: On the last page, in place of "take a seat", when the kiosk could not give a number.
                    return qsTr("Tell the desk that you have no number. They will help you at once.");
                }
            }
        }

        // Not between that there is no number and what to do.
        PaperNote {
            objectName: "paperWithoutNumber"
            width: parent.width
            paper: root.outcome.ticket === "" ? root.paper : VisitViewModel.Paper.None
            hasNumber: false
        }
    }

    // What cannot wait comes before how urgent the rest is.
    SafetyNet {
        id: net

        anchors.right: parent.right
        width: root.half
        y: root.beside ? 0 : first.height + Theme.gapLarge
        title: root.outcome.safetyNetTitle
        items: root.outcome.safetyNet
    }

    Column {
        id: urgency

        anchors.left: parent.left
        width: root.half
        y: (root.beside ? first.height : net.y + net.height) + Theme.gapLarge
        spacing: Theme.gapSmall
        visible: root.outcome.category > 0

        BodyText {
            width: parent.width
            //: On the last page, above the number and the word that tell how urgent the visit is.
            text: qsTr("How soon you need care")
            font.pixelSize: Theme.fontLead
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
        }

        CategoryMark {
            width: parent.width
            category: root.outcome.category
            name: root.outcome.categoryName
        }
    }

    Column {
        y: Math.max(urgency.y + urgency.height, net.y + net.height) + Theme.gapHuge
        width: parent.width
        spacing: Theme.gapLarge
        visible: root.outcome.differences.length > 0

        TitleText {
            width: parent.width
            //: Above the table that compares the patient's answers with a cramp and with a clot.
            text: qsTr("Your answers beside a cramp and a clot")
        }

        DifferenceTable {
            width: parent.width
            differences: root.outcome.differences
        }
    }
}
