// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/settings_file.h"

#include "site/durable_file.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace legcheck::site {

namespace {

constexpr qint64 largestSettingsFile = 1 << 20;

QString lastGoodName(const QString& file)
{
    return file + QStringLiteral(".last-good");
}

} // namespace

QString defaultSettingsFile()
{
    if (const QString named = qEnvironmentVariable("LEGCHECK_SETTINGS"); !named.isEmpty()) {
        return QFileInfo(named).absoluteFilePath();
    }
    QString folder = qEnvironmentVariable("STATE_DIRECTORY").section(QLatin1Char(':'), 0, 0);
    if (folder.isEmpty()) {
        folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    }
    return QDir(folder).filePath(QStringLiteral("settings.toml"));
}

SettingsFile::SettingsFile(QString file)
    : m_file(std::move(file))
{
}

Settings SettingsFile::lastGood() const
{
    const auto bytes = readWhole(lastGoodName(m_file), largestSettingsFile);
    return bytes ? readSettings(bytes.value(), lastGoodName(m_file), {}).settings : Settings {};
}

void SettingsFile::load()
{
    m_exists = !m_file.isEmpty() && QFileInfo::exists(m_file);
    m_read = {};
    if (!m_exists) {
        return;
    }
    const auto bytes = readWhole(m_file, largestSettingsFile);
    if (!bytes) {
        m_read = { .settings = lastGood(), .problems = bytes.error(), .refused = true };
        return;
    }
    m_read = readSettings(bytes.value(), QFileInfo(m_file).fileName(), {});
    if (m_read.refused) {
        m_read = readSettings(bytes.value(), QFileInfo(m_file).fileName(), lastGood());
        return;
    }
    const auto kept = readWhole(lastGoodName(m_file), largestSettingsFile);
    if (!kept || kept.value() != bytes.value()) {
        const auto errors = writeDurably(lastGoodName(m_file), bytes.value(), Readers::OwnerOnly);
        m_read.problems.insert(m_read.problems.end(), errors.begin(), errors.end());
    }
}

core::Errors SettingsFile::set(const Setting& setting, const SettingValue& value)
{
    if (const QString wrong = complaint(setting.shape, value); !wrong.isEmpty()) {
        return { { wrong.toStdString(), setting.key.toStdString() } };
    }
    if (setting.look != nullptr) {
        if (core::Errors errors = setting.look(value); !errors.empty()) {
            return errors;
        }
    }
    load();
    Settings next = settings();
    setting.write(next, value);
    return save(next);
}

core::Errors SettingsFile::replace(const Settings& settings)
{
    for (const Setting& setting : settingTable()) {
        if (const QString wrong = complaint(setting.shape, setting.read(settings));
            !wrong.isEmpty()) {
            return { { wrong.toStdString(), setting.key.toStdString() } };
        }
    }
    load();
    return save(settings);
}

core::Errors SettingsFile::save(const Settings& settings)
{
    if (m_file.isEmpty()) {
        return { { "there is no settings file here", {} } };
    }
    if (m_read.refused) {
        const auto wrong = readWhole(m_file, largestSettingsFile);
        auto errors = wrong
            ? writeDurably(m_file + QStringLiteral(".rejected"), wrong.value(), Readers::OwnerOnly)
            : wrong.error();
        if (!errors.empty()) {
            return errors;
        }
    }
    const QByteArray text = writeSettings(settings, m_read.unknown);
    auto errors = writeDurably(m_file, text, Readers::OwnerOnly);
    if (errors.empty()) {
        load();
    }
    return errors;
}

QString SettingsFile::stateFolder() const
{
    const QString& folder = settings().folders.state;
    return folder.isEmpty() ? QFileInfo(m_file).absolutePath() : folder;
}

QString SettingsFile::dataFolder() const
{
    const QString& folder = settings().folders.data;
    return folder.isEmpty() ? stateFolder() : folder;
}

} // namespace legcheck::site
