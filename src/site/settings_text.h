// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The settings file's text: TOML with a comment over every setting, made from the setting table. A
// setting that stands at its default is written as a comment, so that a later version's better
// default counts. Pure: no file is touched here.

#include "site/settings.h"

#include "core/result.h"

#include <QByteArray>

#include <vector>

namespace legcheck::site {

/// Something in the file that no setting of this version is called. It is kept as it was.
struct UnknownSetting {
    QString section; ///< empty: before the first section
    QString key;
    QByteArray text; ///< "key = value", valid TOML on one line or more

    friend bool operator==(const UnknownSetting&, const UnknownSetting&) = default;
};

struct ReadSettings {
    Settings settings; ///< every value allowed
    std::vector<UnknownSetting> unknown;
    /// What was not taken, "settings.toml:12": key and reason. Unknown keys are among them.
    core::Errors problems;
    /// A value was refused, or the text is no TOML: `settings` holds `otherwise` there.
    bool refused = false;
};

/// Reads `text`. A wrong value, and all of a text that is no TOML, is taken from `otherwise`;
/// settings that the text does not name stand at their defaults. `name` is the file's, for errors.
[[nodiscard]] ReadSettings readSettings(
    const QByteArray& text, const QString& name, const Settings& otherwise);

/// Every setting with its explanation, then what is unknown. `readSettings` gives the same back.
[[nodiscard]] QByteArray writeSettings(
    const Settings& settings, const std::vector<UnknownSetting>& unknown = {});

} // namespace legcheck::site
