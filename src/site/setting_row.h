// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the rows of setting_rows.cpp are written with: `row` for what every setting has, around it
// what is true of some (restarting, secret), in it the shape of its value (a line, a whole number).

#include "site/logo.h"
#include "site/setting_table.h"

#include <optional>
#include <type_traits>

namespace legcheck::site::rows {

template <class T> struct Unwrapped {
    using Type = T;
};
template <class T> struct Unwrapped<std::optional<T>> {
    using Type = T;
};

template <auto Group, auto Member> SettingValue readMember(const Settings& settings)
{
    const auto& member = settings.*Group.*Member;
    if constexpr (requires { member.has_value(); }) {
        return member ? SettingValue(*member) : SettingValue {};
    } else {
        return SettingValue(member);
    }
}

template <auto Group, auto Member> void writeMember(Settings& settings, const SettingValue& value)
{
    auto& member = settings.*Group.*Member;
    if (std::holds_alternative<std::monostate>(value)) {
        member = {};
    } else {
        member = std::get<typename Unwrapped<std::remove_cvref_t<decltype(member)>>::Type>(value);
    }
}

/// One row; what it leaves out is set by the functions below.
template <auto Group, auto Member>
Setting row(const char* key, const char* label, const SettingShape& shape, const char* explanation)
{
    return { .key = QString::fromUtf8(key),
        .label = QString::fromUtf8(label),
        .explanation = QString::fromUtf8(explanation),
        .shape = shape,
        .read = readMember<Group, Member>,
        .write = writeMember<Group, Member> };
}

/// Takes effect when the kiosk starts again.
inline Setting restarting(Setting setting)
{
    setting.needsRestart = true;
    return setting;
}

/// Names a picture that can be read.
inline Setting picture(Setting setting)
{
    setting.look = [](const SettingValue& value) { return logoFaults(std::get<QString>(value)); };
    return setting;
}

/// This kiosk's own.
inline Setting ofMachine(Setting setting)
{
    setting.ofMachine = true;
    return setting;
}

/// May be left unset; `whenUnset` says what holds then.
inline Setting optional(Setting setting, const char* whenUnset)
{
    setting.shape.mayBeUnset = true;
    setting.whenUnset = QString::fromUtf8(whenUnset);
    return setting;
}

/// Never shown.
inline Setting secret(Setting setting)
{
    setting.secret = true;
    return setting;
}

inline SettingShape kind(SettingKind of)
{
    return { .kind = of };
}

inline SettingShape line(int longest)
{
    return { .kind = SettingKind::Text, .highest = static_cast<double>(longest) };
}

inline SettingShape whole(int lowest, int highest)
{
    return { .kind = SettingKind::Whole,
        .lowest = static_cast<double>(lowest),
        .highest = static_cast<double>(highest) };
}

inline SettingShape choice(QStringList choices)
{
    return { .kind = SettingKind::Choice, .choices = std::move(choices) };
}

inline SettingShape paper()
{
    return choice({ QStringLiteral("a4"), QStringLiteral("letter"), QStringLiteral("a5"),
        QStringLiteral("80mm"), QStringLiteral("58mm") });
}

} // namespace legcheck::site::rows
