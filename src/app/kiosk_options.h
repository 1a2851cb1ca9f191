// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kiosk.h"

#include <optional>

namespace legcheck::app {

/// What the kiosk was asked for on its command line.
struct KioskOptions {
    KioskSettings settings; ///< only what the settings file does not know; see KioskSite::fill
    QString settingsFile; ///< empty: no file, everything at its default
    std::vector<SettingOverride> overrides; ///< what stands in place of the settings file
    QString journalFile; ///< empty: in the folder of the records
    /// In place of the folder in the site's data; empty: none.
    std::optional<QString> languageFolder;
    QString contentFolder; ///< a published pack, if one was named
    QString storeFolder; ///< else the current one of this store
    QString demoFolder; ///< not empty: play one whole visit there and leave
    bool selfTest = false; ///< start everything, then leave
    std::optional<int> exitCode; ///< --help, --version, wrong usage: leave with it
};

[[nodiscard]] KioskOptions readKioskOptions(const QStringList& arguments);

/// As the screen says, or what most kiosks have where it says something that cannot be.
[[nodiscard]] qreal pixelsPerMillimetreOfScreen();

} // namespace legcheck::app
