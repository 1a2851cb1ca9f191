// SPDX-License-Identifier: GPL-3.0-or-later
#include "administration/logo_view_model.h"

#include "site/durable_file.h"
#include "site/logo.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace legcheck::administration {

namespace {

constexpr qsizetype mostPictures = 12;
constexpr qint64 largestPicture = 4LL * 1024 * 1024;

QString settingKey()
{
    return QStringLiteral("clinic.logo");
}

/// Another picture has another name, so that nobody is shown an old one, or half of a new.
QString ownName(const QByteArray& bytes, const QString& file)
{
    constexpr qsizetype enough = 8;
    const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return QStringLiteral("logo-%1.%2")
        .arg(QLatin1String(sum.left(enough)), QFileInfo(file).suffix().toLower());
}

FoundPicture describePicture(const QString& file)
{
    const auto logo = site::readLogo(file);
    if (!logo) {
        return { .file = file,
            .standing = QString::fromStdString(logo.error().front().what),
            .refused = true };
    }
    return { .file = file,
        //: Of a picture that can be the logo. %1 and %2 are its width and height.
        .standing = LogoViewModel::tr("can be read, %1 by %2 pixels")
                        .arg(logo.value().width())
                        .arg(logo.value().height()),
        .refused = false };
}

} // namespace

LogoViewModel::LogoViewModel(
    SiteServices& services, SettingsViewModel& settings, StickPlaces media, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_settings(settings)
    , m_media(std::move(media))
{
    connect(&m_settings, &SettingsViewModel::rowsChanged, this, &LogoViewModel::changed);
}

QString LogoViewModel::file() const
{
    return m_services.settings.settings().clinic.logo;
}

void LogoViewModel::look(const QString& folder)
{
    m_found.clear();
    const QString place = folder.trimmed();
    if (!place.isEmpty() && !isFolder(place)) {
        //: %1 is what was typed in as a folder.
        say(tr("There is no folder %1. A folder begins with /.").arg(place), true);
        return;
    }
    const QStringList folders = place.isEmpty() ? sticks(m_media) : QStringList { place };
    for (const QString& one : folders) {
        for (const QString& file : filesBelow(one,
                 { QStringLiteral("*.png"), QStringLiteral("*.PNG"), QStringLiteral("*.svg"),
                     QStringLiteral("*.SVG") })) {
            if (m_found.size() < mostPictures) {
                m_found.push_back(describePicture(file));
            }
        }
    }
    //: After looking for pictures.
    const QString nothing = folders.isEmpty()
        ? tr("No USB stick is in.")
        //: After looking for pictures. %1 are folders.
        : tr("No PNG or SVG picture is in %1.").arg(folders.join(QStringLiteral(", ")));
    say(m_found.isEmpty() ? nothing : QString(), false);
}

void LogoViewModel::take(const QString& file)
{
    const auto found = std::ranges::find(m_found, file, &FoundPicture::file);
    if (found == m_found.end() || found->refused) {
        return; // only what was read and is good
    }
    const auto bytes = site::readWhole(file, largestPicture);
    const QDir folder(QDir(m_services.settings.dataFolder()).filePath(QStringLiteral("logo")));
    const QString own = folder.filePath(bytes ? ownName(bytes.value(), file) : QString());
    const core::Errors errors
        = bytes ? site::writeDurably(own, bytes.value(), site::Readers::OwnerOnly) : bytes.error();
    if (!errors.empty()) {
        say(QString::fromStdString(errors.front().where + ": " + errors.front().what), true);
        return;
    }
    m_services.record(QStringLiteral("logo"), QStringLiteral("taken from ") + file);
    m_found.clear();
    set(own);
    for (const QString& other : folder.entryList(QDir::Files)) {
        if (!m_refused && folder.filePath(other) != own) {
            QFile::remove(folder.filePath(other));
        }
    }
}

void LogoViewModel::remove()
{
    set({});
}

void LogoViewModel::set(const QString& file)
{
    m_settings.change(settingKey(), file);
    say(m_settings.message(), m_settings.refused());
}

void LogoViewModel::say(const QString& message, bool refused)
{
    m_message = message;
    m_refused = refused;
    // Later: what asked for it may stand in a line that is made anew.
    QMetaObject::invokeMethod(this, &LogoViewModel::changed, Qt::QueuedConnection);
}

} // namespace legcheck::administration
