// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.ViewModels

/*!
    The waiting screen: what this is, and one big button for each language in its own script.
    Nothing moves; it should look as calm as the waiting room should be.
*/
PagedScroll {
    id: root

    required property list<languageValue> languages
    property string clinicName
    /*! The clinic's own, in place of the product's mark; may be empty. */
    property url logo
    property bool deskClosed: false
    /*! Today's, in digits 0 to 9; may be empty. */
    property string deskHours

    readonly property bool drafts: {
        for (let i = 0; i < languages.length; ++i) {
            if (languages[i].draft)
                return true;
        }
        return false;
    }
    readonly property bool ownLogo: String(logo) !== ""
    readonly property bool deskTold: deskClosed || deskHours !== ""
    readonly property bool wide: width > height
    readonly property int columns: {
        if (languages.length <= 4 && !wide)
            return 1;
        return Math.max(1, Math.min(wide ? (languages.length > 6 ? 4 : 3) : 2, languages.length, Math.floor(width / Theme.px(wide ? 58 : 76))));
    }
    readonly property int rows: Math.ceil(languages.length / columns)
    // On low glass with large words the languages come first, the mark last.
    readonly property real named: title.implicitHeight + words.spacing + invitation.implicitHeight + (deskTold ? words.spacing + desk.implicitHeight : 0)
    readonly property real markSlack: roomHeight - Theme.px(38) - Theme.gapLarge - named - 2 * Theme.gapHuge - rows * Math.max(Theme.px(34), tallest) - (rows - 1) * Theme.gap
    readonly property bool markShown: markSlack >= 0
    // On the lowest glass the names alone: every language at one look.
    readonly property bool invited: roomHeight >= invitation.implicitHeight + Theme.gapHuge + rows * Math.max(wordyTile, tallestInvited) + (rows - 1) * Theme.gap
    readonly property real wordyTile: 1.32 * (Theme.fontTitle + 2 * Theme.fontLabel) + 2 * Theme.gapSmall
    readonly property real leastTile: invited ? Theme.px(30) : Theme.target
    // All languages at one look are worth more than the name.
    readonly property bool titleShown: roomHeight >= named + Theme.gapHuge + rows * Math.max(leastTile, tallest) + (rows - 1) * Theme.gap
    readonly property real heads: mark.height + words.implicitHeight + (titleShown ? 2 : 1) * Theme.gapHuge
    readonly property real tileHeight: {
        const share = (roomHeight - heads - Theme.gapHuge - (rows - 1) * Theme.gap) / rows;
        return Math.max(leastTile, tallest, Math.min(Theme.px(60), share));
    }
    /*! All names are as large as the longest can be. */
    readonly property int nameSize: {
        let least = Theme.fontTitle;
        for (let index = 0; index < tileRepeater.count; ++index) {
            const tile = tileRepeater.itemAt(index) as LanguageTile;
            if (tile !== null)
                least = Math.min(least, tile.largestName);
        }
        return least;
    }
    /*! So are the invitations, but for those that stand in two lines. */
    readonly property int invitationSize: {
        let least = Theme.fontLabel;
        for (let index = 0; index < tileRepeater.count; ++index)
            least = Math.min(least, (tileRepeater.itemAt(index) as LanguageTile)?.largestInvitation ?? least);
        return least;
    }
    /*! What the tile with the most lines needs: an invitation may be long. */
    readonly property real tallest: {
        let most = 0;
        for (let index = 0; index < tileRepeater.count; ++index) {
            most = Math.max(most, tileRepeater.itemAt(index)?.implicitHeight ?? 0);
        }
        return most;
    }
    /*! The same with all invitations, shown or not. */
    readonly property real tallestInvited: {
        let most = 0;
        for (let index = 0; index < tileRepeater.count; ++index) {
            const tile = tileRepeater.itemAt(index) as LanguageTile;
            if (tile !== null)
                most = Math.max(most, tile.invitedHeight);
        }
        return most;
    }
    readonly property real gridHeight: rows * tileHeight + (rows - 1) * Theme.gap
    readonly property real slack: Math.max(0, roomHeight - heads - gridHeight)

    signal languageChosen(string tag)

    Picture {
        id: mark

        objectName: "mark"

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.slack * 0.35
        readonly property real side: Math.min(parent.width, Math.max(Theme.px(38), Math.min(Theme.px(72), root.roomHeight * 0.24, Theme.px(38) + root.markSlack)))

        // A clinic's logo is often a wide one.
        width: root.ownLogo ? Math.min(parent.width, side * 3) : side
        height: root.markShown ? side : 0
        visible: root.markShown
        atOnce: true
        source: root.ownLogo ? root.logo : "qrc:/images/pages/mark.svg"
        //: Spoken for the product's mark on the start screen.
        description: root.ownLogo ? root.clinicName : qsTr("LegCheck")
    }

    // On low glass one line is worth a little size.
    TextMetrics {
        id: measure

        text: invitation.text
        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontLead
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: mark.bottom
        anchors.topMargin: root.markShown ? Theme.gapLarge : 0
        spacing: Theme.gapSmall

        TitleText {
            id: title

            width: parent.width
            visible: root.titleShown
            //: The product's name, the same in all languages, large on the start screen.
            text: qsTr("LegCheck")
            font.pixelSize: Theme.fontDisplay
            horizontalAlignment: Text.AlignHCenter
        }

        TitleText {
            id: invitation

            width: parent.width
            //: Below the name on the start screen: what to do.
            text: qsTr("Does your leg hurt? Choose your language to begin.")
            // Without the name above it, it is what the page is about.
            color: root.titleShown ? Theme.inkSoft : Theme.ink
            font.pixelSize: Theme.compact ? Math.max(Theme.fontBody * Theme.tightestFit, Math.min(Theme.fontLead, Theme.fontLead * width / (measure.advanceWidth + Theme.gap))) : Theme.fontBody
            font.weight: Font.Normal
            leading: 1.32
            horizontalAlignment: Text.AlignHCenter
            // Where there is no room for the name this is what the page is about.
            Accessible.role: root.titleShown ? Accessible.StaticText : Accessible.Heading
        }

        BodyText {
            id: desk

            objectName: "deskHours"
            width: parent.width
            visible: root.deskTold
            text: {
                const parts = [];
                if (root.deskClosed) {
                    //: On the start screen, outside the desk's opening hours.
                    parts.push(qsTr("The desk is closed now. You can still answer the questions here."));
                }
                if (root.deskHours !== "") {
                    //: On the start screen. %1 are today's opening hours, for example 8:00–12:00.
                    parts.push(qsTr("Desk hours today: %1").arg(Theme.inDigits(root.deskHours)));
                }
                return parts.join(" ");
            }
            font.weight: root.deskClosed ? Font.Bold : Font.Normal
            horizontalAlignment: Text.AlignHCenter
        }
    }

    Grid {
        id: tiles

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: words.bottom
        anchors.topMargin: Theme.gapHuge
        columns: root.columns
        spacing: Theme.gap

        Repeater {
            id: tileRepeater

            model: root.languages

            LanguageTile {
                required property languageValue modelData

                objectName: "language_" + modelData.tag
                width: Math.min(Theme.px(root.columns === 1 ? 190 : 130), (root.width - (root.columns - 1) * Theme.gap) / root.columns)
                height: root.tileHeight
                tag: modelData.tag
                text: modelData.name
                nameSize: root.nameSize
                invitation: modelData.invitation
                invitationSize: root.invitationSize
                invited: root.invited
                draft: modelData.draft
                draftsBeside: root.drafts
                onClicked: root.languageChosen(modelData.tag)
            }
        }
    }
}
