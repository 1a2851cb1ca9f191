// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/restore.h"

#include "site/durable_file.h"

#include <QDir>
#include <QFileInfo>

#include <array>

namespace legcheck::site {

namespace {

constexpr std::array folders { "languages", "recordings", "logo" };
constexpr qint64 largestLogo = 4LL * 1024 * 1024;

/// The logo that is set lies anywhere; in a backup, and where one is restored, in the folder
/// "logo". One that cannot be read is left out: the rest must not wait for it.
void addLogo(BackupFiles& files, const QString& logo)
{
    if (logo.isEmpty()) {
        return;
    }
    if (auto bytes = readWhole(logo, largestLogo)) {
        files[QStringLiteral("logo/") + QFileInfo(logo).fileName()] = std::move(bytes).value();
    }
}

QString logoIn(const BackupFiles& files, const QDir& data)
{
    for (const auto& [path, bytes] : files) {
        if (path.startsWith(QLatin1String("logo/"))) {
            return data.filePath(path);
        }
    }
    return {};
}

QString settingsName()
{
    return QStringLiteral("settings.toml");
}

/// Files below `prefix` into a fresh folder.
core::Errors unpack(const BackupFiles& files, const QString& prefix, const QString& folder)
{
    if (!QDir().mkpath(folder)) {
        return { fileFault(QStringLiteral("the folder cannot be made"), folder) };
    }
    for (const auto& [path, bytes] : files) {
        if (path.startsWith(prefix + QLatin1Char('/'))) {
            auto errors = writeDurably(folder + path.mid(prefix.size()), bytes, Readers::Everybody);
            if (!errors.empty()) {
                return errors;
            }
        }
    }
    return {};
}

/// `next` in place of `folder`; what was there goes to `before`.
bool exchange(const QString& next, const QString& folder, const QString& before)
{
    QDir(before).removeRecursively();
    if (QFileInfo::exists(folder) && !QDir().rename(folder, before)) {
        return false;
    }
    if (QDir().rename(next, folder)) {
        return true;
    }
    QDir().rename(before, folder);
    return false;
}

} // namespace

core::Result<BackupFiles> collectSite(const SettingsFile& settings)
{
    BackupFiles all;
    all[settingsName()] = writeSettings(settings.settings());
    const QDir data(settings.dataFolder());
    for (const char* name : { "languages", "recordings" }) {
        auto files = filesBelow(data.filePath(QLatin1String(name)), QLatin1String(name));
        if (!files) {
            return files.error();
        }
        all.merge(std::move(files).value());
    }
    addLogo(all, settings.settings().clinic.logo);
    return all;
}

core::Errors restoreSite(
    const BackupFiles& files, SettingsFile& settings, const RestoreWishes& wishes)
{
    const auto text = files.find(settingsName());
    if (text == files.end()) {
        return { fileFault(QStringLiteral("there are no settings in this backup"), {}) };
    }
    ReadSettings read = readSettings(text->second, settingsName(), settings.settings());
    if (read.refused) {
        return read.problems;
    }
    for (const Setting& setting : settingTable()) {
        if (setting.ofMachine) {
            setting.write(read.settings, setting.read(settings.settings()));
        }
    }
    if (!wishes.kioskLetter.isEmpty()) {
        const Setting& letter = *findSetting(QStringLiteral("clinic.kiosk_letter"));
        if (const QString wrong = complaint(letter.shape, wishes.kioskLetter); !wrong.isEmpty()) {
            return { fileFault(wrong, letter.key) };
        }
        letter.write(read.settings, wishes.kioskLetter);
    }
    const QDir data(settings.dataFolder());
    read.settings.clinic.logo = logoIn(files, data);
    // Everything is on the disk before anything takes its place.
    const auto pathOf = [&](const char* name, const char* ending) {
        return data.filePath(QString(QLatin1String(name)) + QLatin1String(ending));
    };
    for (const char* name : folders) {
        QDir(pathOf(name, ".importing")).removeRecursively();
        if (auto errors = unpack(files, QLatin1String(name), pathOf(name, ".importing"));
            !errors.empty()) {
            return errors;
        }
    }
    std::size_t done = 0;
    while (done < folders.size()
        && exchange(pathOf(folders.at(done), ".importing"), pathOf(folders.at(done), ""),
            pathOf(folders.at(done), ".before-import"))) {
        ++done;
    }
    core::Errors errors;
    if (done < folders.size()) {
        errors.push_back(
            fileFault(QStringLiteral("cannot be put in place"), pathOf(folders.at(done), "")));
    } else {
        errors = settings.replace(read.settings);
    }
    if (!errors.empty()) {
        // Back to what was there.
        while (done > 0) {
            --done;
            QDir(pathOf(folders.at(done), "")).removeRecursively();
            QDir().rename(pathOf(folders.at(done), ".before-import"), pathOf(folders.at(done), ""));
        }
    }
    return errors;
}

} // namespace legcheck::site
