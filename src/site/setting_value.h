// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One setting's value outside its Settings, and the kinds of values there are. What a value means,
// which ones are allowed and how they read in a file or on the command line are the same
// everywhere, because everybody asks here.

#include "core/result.h"

#include <QString>
#include <QStringList>

#include <variant>

namespace legcheck::site {

/// monostate: nothing set (only where the setting allows it).
using SettingValue = std::variant<std::monostate, bool, int, double, QString, QStringList>;

enum class SettingKind {
    Flag, ///< bool
    Whole, ///< int within lowest and highest
    Number, ///< double within lowest and highest
    Text, ///< one line of at most `highest` characters
    Letter, ///< one to three letters A to Z, or digits after the first
    Choice, ///< one of `choices`
    Language, ///< BCP 47 tag
    Languages, ///< list of tags, none twice
    Key, ///< one key by its name, or nothing
    Printer, ///< printer address, see Settings::Printers
    WebAddress, ///< http:// or https://
    Path, ///< absolute file or folder
    Hours ///< opening hours (site/opening_hours.h), or nothing
};

/// What a value may be. The rest of a setting (its key, its words) is in site/setting_table.h.
struct SettingShape {
    SettingKind kind = SettingKind::Text;
    double lowest = 0;
    double highest = 0;
    QStringList choices;
    bool mayBeUnset = false;
};

/// Why `value` is not allowed ("must be a whole number from 20 to 600"); empty if it is.
[[nodiscard]] QString complaint(const SettingShape& shape, const SettingValue& value);

/// What is allowed, in words: "whole number from 20 to 600", "yes or no".
[[nodiscard]] QString allowed(const SettingShape& shape);

/// A value as somebody types it: "yes", "60", "en, es". Only its form is read; `complaint` judges
/// it. Empty text where nothing may be set gives monostate.
[[nodiscard]] core::Result<SettingValue> valueFromText(
    const SettingShape& shape, const QString& text);

/// The reverse, for people: "yes", "60", "en, es", "" for nothing.
[[nodiscard]] QString textOf(const SettingValue& value);

} // namespace legcheck::site
