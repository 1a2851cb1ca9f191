// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one list of all settings: key, words, what is allowed, and where the value lives in Settings.
// Reading and writing the file, `legcheck admin settings` and the administration's pages all go
// through it, so a setting exists everywhere or nowhere. Defaults are those of a fresh Settings.

#include "site/setting_value.h"
#include "site/settings.h"

#include <vector>

namespace legcheck::site {

struct Setting {
    QString key; ///< "section.name", as in the file
    QString label; ///< "Clinic name"
    QString explanation; ///< whole sentences: what it does, what happens
    SettingShape shape;
    QString whenUnset; ///< what holds while nothing is set: "as the content says"; may be empty
    bool secret = false; ///< never shown, in no log and in no export
    bool ofMachine = false; ///< this kiosk's own: a backup of another does not change it
    /// Takes effect when the kiosk starts again; every other setting does at the next visit.
    bool needsRestart = false;
    /// Looks at what the value names before somebody's change is kept: a picture that cannot be
    /// read is refused at once. Not when the file is loaded: a stick may be out for a moment. Null:
    /// there is nothing to look at.
    core::Errors (*look)(const SettingValue&) = nullptr;
    SettingValue (*read)(const Settings&) = nullptr;
    /// Requires a value that `complaint` finds nothing wrong with.
    void (*write)(Settings&, const SettingValue&) = nullptr;

    [[nodiscard]] QString section() const { return key.section(QLatin1Char('.'), 0, 0); }
    [[nodiscard]] QString name() const { return key.section(QLatin1Char('.'), 1); }
    [[nodiscard]] SettingValue defaultValue() const { return read(Settings {}); }
};

/// What stands over a section in the file and on its page.
struct SettingSection {
    QString name; ///< "clinic"
    QString title; ///< "The clinic"
};

/// In the order of the file. Every setting's section stands in settingSections().
[[nodiscard]] const std::vector<Setting>& settingTable();
[[nodiscard]] const std::vector<SettingSection>& settingSections();

/// Null for a key there is not.
[[nodiscard]] const Setting* findSetting(const QString& key);

} // namespace legcheck::site
