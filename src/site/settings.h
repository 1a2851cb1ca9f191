// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What one clinic has decided about its kiosk: plain values with the defaults of a fresh kiosk.
// Each member has one line in the setting table (site/setting_table.h), which knows its key in the
// file, what is allowed, and how it is explained to an administrator. Nothing here is checked: a
// Settings that came through site::SettingsFile holds allowed values only.

#include <QString>
#include <QStringList>

#include <optional>

namespace legcheck::site {

struct Settings {
    struct Clinic {
        QString name; ///< on slips; may be empty
        QString kioskLetter = QStringLiteral("A"); ///< begins each ticket number
        QString language = QStringLiteral("en"); ///< of the nurse's slip; BCP 47 tag
        QString desk; ///< how patients find the desk, in the clinic's words; empty: "the desk"
        QString logo; ///< picture file (site/logo.h); empty: none
        QString openingHours; ///< of the desk (site/opening_hours.h); empty: nothing is said
        friend bool operator==(const Clinic&, const Clinic&) = default;
    } clinic;

    /// Target time for each category; unset: what the content says.
    struct Minutes {
        std::optional<int> immediate;
        std::optional<int> veryUrgent;
        std::optional<int> urgent;
        std::optional<int> standard;
        std::optional<int> nonUrgent;
        friend bool operator==(const Minutes&, const Minutes&) = default;
    } minutes;

    struct Languages {
        QString atStart = QStringLiteral("en"); ///< BCP 47 tag
        QStringList offered; ///< BCP 47 tags in the order of the start page; empty: every language
        bool showDrafts = false; ///< also to patients
        friend bool operator==(const Languages&, const Languages&) = default;
    } languages;

    struct Idle {
        int quietSeconds = 60;
        int countdownSeconds = 30;
        friend bool operator==(const Idle&, const Idle&) = default;
    } idle;

    struct Screen {
        QString textSize = QStringLiteral("standard"); ///< standard, large or largest
        QString theme = QStringLiteral("warm"); ///< warm or high_contrast
        std::optional<double> pixelsPerMillimetre; ///< unset: as the screen itself says
        bool lowReach = false;
        bool reduceMotion = false;
        friend bool operator==(const Screen&, const Screen&) = default;
    } screen;

    struct Sound {
        bool on = true;
        int volume = 60; ///< percent
        bool headphoneOnly = false;
        friend bool operator==(const Sound&, const Sound&) = default;
    } sound;

    /// Keys of a keypad by Qt's portable names ("F13", "PgDown"), beside those that always work
    /// (arrows, Tab, Return); empty: none. Names of the actions are app::Keypad's.
    struct Keys {
        QString up;
        QString down;
        QString left;
        QString right;
        QString select;
        QString back;
        QString help;
        QString read;
        QString repeat;
        QString louder;
        QString quieter;
        QString administration;
        friend bool operator==(const Keys&, const Keys&) = default;
    } keys;

    /// Addresses: "folder:" (the kiosk's own slip folder), "folder:/path", "escpos:/dev/...",
    /// "escpos://host:port", "ipp://...", "ipps://...", "cups:queue"; empty: no printer.
    struct Printers {
        QString nurse = QStringLiteral("folder:");
        QString nursePaper = QStringLiteral("a4");
        QString desk;
        QString deskPaper = QStringLiteral("80mm");
        bool stub = true; ///< the patient's own paper
        QString patient; ///< for it; empty: the nurse's printer
        QString patientPaper = QStringLiteral("80mm");
        bool tape = false; ///< a paper tape for who comes to the tape check
        friend bool operator==(const Printers&, const Printers&) = default;
    } printers;

    struct Fhir {
        QString folder; ///< empty: none
        QString url; ///< empty: none
        friend bool operator==(const Fhir&, const Fhir&) = default;
    } fhir;

    struct Privacy {
        int retentionHours = 24; ///< how long answers are kept
        friend bool operator==(const Privacy&, const Privacy&) = default;
    } privacy;

    struct Webhook {
        QString url; ///< empty: none
        QString secret;
        bool answers = false;
        friend bool operator==(const Webhook&, const Webhook&) = default;
    } webhook;

    struct Statistics {
        QString folder; ///< empty: none
        friend bool operator==(const Statistics&, const Statistics&) = default;
    } statistics;

    struct Restart {
        bool nightly = true;
        int hour = 3; ///< 0 to 23, local time
        friend bool operator==(const Restart&, const Restart&) = default;
    } restart;

    struct Folders {
        QString state; ///< journal, PIN, audit; empty: the settings file's own folder
        QString data; ///< published content, the site's languages and recordings; empty: state
        friend bool operator==(const Folders&, const Folders&) = default;
    } folders;

    friend bool operator==(const Settings&, const Settings&) = default;
};

} // namespace legcheck::site
