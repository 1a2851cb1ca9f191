// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.ViewModels

/*!
    The re-check, loaded while it is wanted and gone after it: nothing of one patient's stays for the next.
*/
Loader {
    id: root

    required property bool wanted
    /*! Null where none is offered. */
    required property RecheckViewModel recheck
    required property DisplayViewModel display
    required property ClinicViewModel clinic
    /*! Null where nothing can be heard. */
    required property VoiceViewModel voice
    required property bool reachOffered

    readonly property RecheckFlow flow: item as RecheckFlow
    /*! What is read aloud; null while nothing is loaded. */
    readonly property Item page: flow !== null ? flow.page : null

    signal helpWanted
    signal languageWanted
    signal readWanted

    focus: wanted
    // From its file: Qt 6.4 refuses a bound component to a Loader.
    onWantedChanged: {
        if (wanted)
            setSource("RecheckFlow.qml", {
                recheck: root.recheck,
                display: root.display,
                clinic: root.clinic,
                voice: root.voice,
                reachOffered: root.reachOffered,
                focus: true
            });
        else
            source = "";
    }

    Connections {
        function onReadWanted(): void {
            root.readWanted();
        }

        function onLanguageWanted(): void {
            root.languageWanted();
        }

        function onHelpWanted(): void {
            root.helpWanted();
        }

        target: root.flow
    }
}
