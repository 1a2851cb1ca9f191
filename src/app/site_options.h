// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the `legcheck admin` commands about one kiosk share: which settings file is meant.

#include "site/settings_file.h"

#include <QCommandLineParser>

namespace legcheck::app {

/// Adds --settings FILE.
void addSettingsOption(QCommandLineParser& parser);

/// The file named by --settings, or this kiosk's own, loaded; what is wrong in it is printed.
[[nodiscard]] site::SettingsFile loadSettings(const QCommandLineParser& parser);

} // namespace legcheck::app
