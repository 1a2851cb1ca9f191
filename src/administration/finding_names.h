// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// QML 6.4 reads no enums from a value type; these names carry them: Finding.Bad, Setting.Choice.

#include "administration/health_view_model.h"
#include "administration/setting_row.h"

namespace legcheck::administration::finding_names {
Q_NAMESPACE
QML_NAMED_ELEMENT(Finding)
enum class State {
    Good = static_cast<int>(HealthFinding::State::Good),
    Unknown = static_cast<int>(HealthFinding::State::Unknown),
    Bad = static_cast<int>(HealthFinding::State::Bad)
};
Q_ENUM_NS(State)
} // namespace legcheck::administration::finding_names

namespace legcheck::administration::setting_names {
Q_NAMESPACE
QML_NAMED_ELEMENT(Setting)
enum class Editor {
    Choice = static_cast<int>(SettingRow::Editor::Choice),
    Digits = static_cast<int>(SettingRow::Editor::Digits),
    Line = static_cast<int>(SettingRow::Editor::Line)
};
Q_ENUM_NS(Editor)
} // namespace legcheck::administration::setting_names
