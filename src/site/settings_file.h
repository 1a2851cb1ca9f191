// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The settings file on disk. Reading never fails: a wrong value keeps the last good one, which lies
// in `<file>.last-good`, and is reported with file, line and key. Writing is atomic, writes the
// comments anew, keeps what it does not know, and keeps a file that had something wrong in it as
// `<file>.rejected` before it puts a good one in its place.

#include "site/setting_table.h"
#include "site/settings_text.h"

namespace legcheck::site {

/// $LEGCHECK_SETTINGS, else settings.toml in systemd's $STATE_DIRECTORY, else in the user's own
/// data folder.
[[nodiscard]] QString defaultSettingsFile();

class SettingsFile {
public:
    /// An empty name is no file: all defaults, and nothing can be changed.
    explicit SettingsFile(QString file);

    /// Reads the file. One that is not there gives the defaults. A file without fault becomes the
    /// last good one.
    void load();

    [[nodiscard]] const QString& file() const { return m_file; }
    [[nodiscard]] const Settings& settings() const { return m_read.settings; }
    /// What `load` found wrong; never stops the kiosk.
    [[nodiscard]] const core::Errors& problems() const { return m_read.problems; }
    [[nodiscard]] bool exists() const { return m_exists; }

    /// Checks `value`, then loads, changes and writes the file. Errors name key and reason, or the
    /// file; then nothing has changed.
    core::Errors set(const Setting& setting, const SettingValue& value);
    /// Puts all settings in place of those in the file.
    core::Errors replace(const Settings& settings);

    /// settings().folders with their defaults filled in.
    [[nodiscard]] QString stateFolder() const;
    [[nodiscard]] QString dataFolder() const;

private:
    [[nodiscard]] Settings lastGood() const;
    core::Errors save(const Settings& settings);

    QString m_file;
    ReadSettings m_read;
    bool m_exists = false;
};

} // namespace legcheck::site
