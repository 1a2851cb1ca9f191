// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "administration/removable_media.h"
#include "app/kiosk_keypad.h"
#include "language/languages.h"
#include "reception/reception.h"
#include "site/settings.h"
#include "viewmodels/display_view_model.h"
#include "viewmodels/idle_view_model.h"
#include "viewmodels/voice_view_model.h"

#include <QSize>

#include <array>
#include <chrono>
#include <optional>

namespace legcheck::app {

/// What the kiosk's parts are built with.
struct KioskSettings {
    reception::Settings reception;
    viewmodels::DisplayViewModel::Settings display;
    viewmodels::IdleViewModel::Times idle;
    viewmodels::VoiceViewModel::Settings sound;
    Keypad keypad;
    QString defaultLanguage = QStringLiteral("en");
    language::Offer offer; ///< which languages patients may choose
    QString languageFolder; ///< the site's own languages; empty: none
    QString recordingsFolder; ///< the site's own recordings; empty: none
    QString clipFolder; ///< for speech that was made; empty: it is made anew each time
    bool pseudoLanguages = false; ///< en-XA and ar-XB as well, to look at pages with
    /// The clinic's own target times, most urgent first; unset: the content's.
    std::array<std::optional<std::int32_t>, core::categoryCount> minutes;
    /// How long the last page of a visit or a re-check stays, if nobody touches it.
    std::chrono::milliseconds farewell { std::chrono::seconds(10) };
    bool fullscreen = false;
    /// Where no PIN is set yet, one is chosen before any patient comes.
    bool needsPin = false;
    /// Why the content is not the newest there is; for the administration's page.
    core::Errors contentFaults;
    QString packFolder; ///< where the content lies; empty: it cannot be changed here
    QString storeFolder; ///< published content
    QString dataFolder; ///< the clinic's own content, languages and drafts
    site::Settings::Clinic clinic; ///< what patients see of it
    QString statisticsFolder; ///< counts are written there; empty: not
    QString checker; ///< the program `legcheck`; empty: the one beside this
    administration::StickPlaces media; ///< where USB sticks appear
    QSize windowSize; ///< empty: the window's own
};

} // namespace legcheck::app
