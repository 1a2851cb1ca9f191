// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/setting_table.h"

#include "site/setting_rows.h"

#include <algorithm>

namespace legcheck::site {

const std::vector<Setting>& settingTable()
{
    static const std::vector<Setting> table = settingRows();
    return table;
}

const std::vector<SettingSection>& settingSections()
{
    static const std::vector<SettingSection> sections {
        { QStringLiteral("clinic"), QStringLiteral("The clinic") },
        { QStringLiteral("minutes"), QStringLiteral("Target times") },
        { QStringLiteral("languages"), QStringLiteral("Languages") },
        { QStringLiteral("screen"), QStringLiteral("Screen") },
        { QStringLiteral("idle"), QStringLiteral("When nobody touches the screen") },
        { QStringLiteral("sound"), QStringLiteral("Sound") },
        { QStringLiteral("keys"), QStringLiteral("Keypad") },
        { QStringLiteral("printers"), QStringLiteral("Printers") },
        { QStringLiteral("webhook"), QStringLiteral("Message when staff must come") },
        { QStringLiteral("privacy"), QStringLiteral("Privacy") },
        { QStringLiteral("fhir"), QStringLiteral("FHIR") },
        { QStringLiteral("statistics"), QStringLiteral("Statistics") },
        { QStringLiteral("restart"), QStringLiteral("Nightly restart") },
        { QStringLiteral("folders"), QStringLiteral("Folders") },
    };
    return sections;
}

const Setting* findSetting(const QString& key)
{
    const auto& table = settingTable();
    const auto found = std::ranges::find(table, key, &Setting::key);
    return found == table.end() ? nullptr : &*found;
}

} // namespace legcheck::site
