// SPDX-License-Identifier: GPL-3.0-or-later
#include "administration/settings_view_model.h"

namespace legcheck::administration {

namespace {

SettingRow::Editor editorOf(site::SettingKind kind)
{
    switch (kind) {
    case site::SettingKind::Flag:
    case site::SettingKind::Choice:
        return SettingRow::Editor::Choice;
    case site::SettingKind::Whole:
    case site::SettingKind::Number:
        return SettingRow::Editor::Digits;
    default:
        return SettingRow::Editor::Line;
    }
}

/// A value as a row shows it.
QString shown(const site::Setting& setting, const site::SettingValue& value)
{
    QString text = site::textOf(value);
    if (setting.secret) {
        return text.isEmpty() ? SettingsViewModel::tr("none") : SettingsViewModel::tr("set");
    }
    if (text.isEmpty()) {
        return setting.whenUnset.isEmpty() ? SettingsViewModel::tr("nothing") : setting.whenUnset;
    }
    return text;
}

QString effectOf(const site::Setting& setting)
{
    return setting.needsRestart
        ? SettingsViewModel::tr("A change counts when the kiosk starts again.")
        : SettingsViewModel::tr("A change counts for the next patient.");
}

SettingRow rowOf(const site::Setting& setting, const site::Settings& settings)
{
    const site::SettingValue value = setting.read(settings);
    SettingRow row;
    row.key = setting.key;
    row.label = setting.label;
    row.explanation = setting.explanation;
    row.allowed = site::allowed(setting.shape);
    row.effect = effectOf(setting);
    row.editor = editorOf(setting.shape.kind);
    row.shown = shown(setting, value);
    row.value = setting.secret ? QString() : site::textOf(value);
    row.standard = shown(setting, setting.defaultValue());
    row.isStandard = value == setting.defaultValue();
    row.choices = setting.shape.kind == site::SettingKind::Flag
        ? QList<QString> { QStringLiteral("yes"), QStringLiteral("no") }
        : QList<QString>(setting.shape.choices);
    return row;
}

} // namespace

SettingsViewModel::SettingsViewModel(SiteServices& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
}

void SettingsViewModel::setSections(const QList<QString>& sections)
{
    if (sections != m_sections) {
        m_sections = sections;
        say({}, false, std::nullopt);
        emit rowsChanged();
    }
}

QList<SettingRow> SettingsViewModel::rows() const
{
    QList<SettingRow> rows;
    for (const QString& section : m_sections) {
        for (const site::Setting& setting : site::settingTable()) {
            if (setting.section() == section) {
                rows.push_back(rowOf(setting, m_services.settings.settings()));
            }
        }
    }
    return rows;
}

QString SettingsViewModel::fault() const
{
    QStringList faults;
    for (const core::Error& error : m_services.settings.problems()) {
        faults.push_back(QString::fromStdString(error.where + ": " + error.what));
    }
    return faults.join(QLatin1Char('\n'));
}

SettingRow SettingsViewModel::row(const QString& key) const
{
    const site::Setting* setting = site::findSetting(key);
    return setting == nullptr ? SettingRow {} : rowOf(*setting, m_services.settings.settings());
}

bool SettingsViewModel::change(const QString& key, const QString& text)
{
    const site::Setting* setting = site::findSetting(key);
    if (setting == nullptr) {
        return false;
    }
    const auto value = site::valueFromText(setting->shape, text);
    if (!value) {
        say(tr("%1 %2.").arg(setting->label, QString::fromStdString(value.error().front().what)),
            true, m_undo);
        return false;
    }
    return apply(*setting, value.value());
}

void SettingsViewModel::reset(const QString& key)
{
    if (const site::Setting* setting = site::findSetting(key)) {
        apply(*setting, setting->defaultValue());
    }
}

void SettingsViewModel::undo()
{
    if (m_undo) {
        const Undo last = *m_undo;
        apply(*site::findSetting(last.key), last.before);
    }
}

bool SettingsViewModel::apply(const site::Setting& setting, const site::SettingValue& value)
{
    const site::SettingValue before = setting.read(m_services.settings.settings());
    if (before == value) {
        return true;
    }
    const core::Errors errors = m_services.settings.set(setting, value);
    if (!errors.empty()) {
        say(tr("%1 %2.").arg(setting.label, QString::fromStdString(errors.front().what)), true,
            m_undo);
        return false;
    }
    m_services.record(QStringLiteral("setting"),
        setting.secret ? setting.key + QStringLiteral(" changed")
                       : QStringLiteral("%1: %2 -> %3")
                             .arg(setting.key, shown(setting, before), shown(setting, value)));
    say(tr("%1 is now: %2. It was: %3. %4")
            .arg(setting.label, shown(setting, value), shown(setting, before), effectOf(setting)),
        false, Undo { .key = setting.key, .before = before });
    emit rowsChanged();
    emit m_services.settingsChanged();
    return true;
}

void SettingsViewModel::say(const QString& message, bool refused, std::optional<Undo> undo)
{
    m_message = message;
    m_refused = refused;
    m_undo = std::move(undo);
    emit messageChanged();
}

} // namespace legcheck::administration
