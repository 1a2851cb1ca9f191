// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kiosk_settings.h"
#include "site/settings_file.h"

#include <QFileSystemWatcher>
#include <QObject>

#include <memory>
#include <vector>

namespace legcheck::app {

/// What the command line says in place of the settings file, for this run.
struct SettingOverride {
    const site::Setting* setting = nullptr;
    site::SettingValue value;
};

/// The settings of the running kiosk: the file, with the command line on top. It notices when the
/// file is changed beside it, by `legcheck admin settings` or an editor.
class KioskSite : public QObject {
    Q_OBJECT

public:
    KioskSite(site::SettingsFile file, std::vector<SettingOverride> overrides);

    /// Reads the file again; problems go to the log once each.
    void load();

    [[nodiscard]] const site::Settings& settings() const { return m_settings; }
    [[nodiscard]] site::SettingsFile& file() { return m_file; }

    /// Begins to notice changes of the file; happens by itself once the kiosk is up.
    void watch();

    /// Writes what the settings say into `settings`; what they do not know stays.
    void fill(KioskSettings& settings) const;

signals:
    /// The settings are not what they were.
    void changed();

private:
    site::SettingsFile m_file;
    std::vector<SettingOverride> m_overrides;
    site::Settings m_settings;
    core::Errors m_told;
    std::unique_ptr<QFileSystemWatcher> m_watcher;
};

} // namespace legcheck::app
