// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.AdministrationModels

/*!
    The pages of the administration: a list of them at the side (above on tall glass), the chosen
    one beside it. Each is read when it is first asked for.
*/
FocusScope {
    id: root

    required property AdministrationViewModel administration
    /*! How much lies under the keyboard. The list of pages goes on below it; squeezed it could not be read. */
    property real below: 0
    readonly property bool column: width > height
    property string page: "today"

    function fileOf(page: string): string {
        switch (page) {
        case "health":
            return "HealthPage.qml";
        case "today":
            return "TodayPage.qml";
        case "clinic":
            return "ClinicPage.qml";
        case "languages":
            return "LanguagesPage.qml";
        case "content":
            return "ContentPage.qml";
        case "printers":
            return "PrintersPage.qml";
        case "privacy":
            return "PrivacyPage.qml";
        case "backup":
            return "BackupPage.qml";
        case "record":
            return "RecordPage.qml";
        case "about":
            return "AboutPage.qml";
        default:
            return "SettingsPage.qml";
        }
    }

    function show(page: string): void {
        root.page = page;
        const properties = {
            administration: root.administration
        };
        const file = root.fileOf(page);
        if (file === "SettingsPage.qml")
            properties.page = page;
        shown.setSource(file, properties);
    }

    Component.onCompleted: show(page)

    PageMenu {
        id: menu

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: root.column ? parent.bottom : undefined
        anchors.bottomMargin: -root.below
        anchors.right: root.column ? undefined : parent.right
        width: root.column ? Theme.px(78) : parent.width
        column: root.column
        current: root.page
        busy: root.administration.working
        focus: true
        onChosen: page => root.show(page)
        onCleaningWanted: root.administration.clean()
        onRestartWanted: root.administration.restart()
        onPinWanted: root.administration.changePin()
        onLeaveWanted: root.administration.leave()
    }

    Loader {
        id: shown

        anchors.left: root.column ? menu.right : parent.left
        anchors.right: parent.right
        anchors.top: root.column ? parent.top : menu.bottom
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
    }
}
