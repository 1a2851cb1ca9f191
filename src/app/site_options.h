// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the `legcheck admin` commands about one kiosk share: which settings file is meant, and that
// changes are recorded.

#include "site/settings_file.h"

#include <QCommandLineParser>

namespace legcheck::app {

/// Adds --settings FILE.
void addSettingsOption(QCommandLineParser& parser);

/// The file named by --settings, or this kiosk's own, loaded; what is wrong in it is printed.
[[nodiscard]] site::SettingsFile loadSettings(const QCommandLineParser& parser);

/// Who at the command line changed `what`, into this kiosk's record; what goes wrong is printed.
void record(const site::SettingsFile& settings, const QString& what, const QString& detail);

} // namespace legcheck::app
