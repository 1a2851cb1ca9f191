// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What of a kiosk goes into a backup, and how a backup becomes a kiosk. A setting of the machine
// itself (its letter, screen, folders) stays the machine's own. Either everything is taken or
// nothing is; what was there before lies beside it as `<folder>.before-import`.

#include "site/backup.h"
#include "site/settings_file.h"

namespace legcheck::site {

/// Settings, the logo, `languages` and `recordings` of the data folder. Secrets are in it: the
/// passphrase guards them.
[[nodiscard]] core::Result<BackupFiles> collectSite(const SettingsFile& settings);

/// Where an imported kiosk gets its own letter; empty: it keeps the one it has.
struct RestoreWishes {
    QString kioskLetter;
};

/// Puts the backup's settings, languages and recordings in place. Files of other kinds are the
/// caller's; it passes over them. Requires a loaded settings file, which is loaded again.
[[nodiscard]] core::Errors restoreSite(
    const BackupFiles& files, SettingsFile& settings, const RestoreWishes& wishes);

} // namespace legcheck::site
