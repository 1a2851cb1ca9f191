// SPDX-License-Identifier: GPL-3.0-or-later
import LegCheck.Pages
import LegCheck.ViewModels

/*! The clinic's name and the languages, one of which begins the visit. */
StartPage {
    id: root

    required property VisitViewModel visit
    required property LanguageViewModel speaker
    /*! Null in a kiosk without a clinic of its own. */
    required property ClinicViewModel clinic

    languages: speaker.languages
    clinicName: clinic ? clinic.name : ""
    logo: clinic ? clinic.logo : ""
    deskClosed: clinic !== null && clinic.deskClosed
    deskHours: clinic ? clinic.deskHours : ""
    onLanguageChosen: tag => {
        root.speaker.choose(tag);
        root.visit.start();
    }
}
