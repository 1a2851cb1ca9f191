// SPDX-License-Identifier: GPL-3.0-or-later
#include "administration/removable_media.h"

#include <QDir>
#include <QStorageInfo>

#include <algorithm>

namespace legcheck::administration {

namespace {

constexpr int deepest = 3;
constexpr qsizetype mostFiles = 100;

void collect(const QDir& folder, const QStringList& patterns, int depth, QStringList& files)
{
    for (const QString& name :
        folder.entryList(patterns, QDir::Files | QDir::NoSymLinks | QDir::Readable, QDir::Name)) {
        if (files.size() < mostFiles) {
            files.push_back(folder.filePath(name));
        }
    }
    if (depth == deepest) {
        return;
    }
    for (const QString& name :
        folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name)) {
        collect(QDir(folder.filePath(name)), patterns, depth + 1, files);
    }
}

} // namespace

bool isStick(const MountedVolume& volume, const QByteArray& ownDevice, const QStringList& folders)
{
    return volume.device != ownDevice
        && std::ranges::any_of(folders, [&volume](const QString& folder) {
               return volume.folder == folder
                   || volume.folder.startsWith(folder + QLatin1Char('/'));
           });
}

QStringList sticks(const StickPlaces& places)
{
    QStringList found;
    if (places.onlyMounted) {
        const QByteArray own = QStorageInfo::root().device();
        for (const QStorageInfo& volume : QStorageInfo::mountedVolumes()) {
            const MountedVolume one { .folder = volume.rootPath(), .device = volume.device() };
            if (volume.isReady() && isStick(one, own, places.folders)) {
                found.push_back(one.folder);
            }
        }
    } else {
        for (const QString& place : places.folders) {
            const QDir folder(place);
            for (const QString& name :
                folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
                found.push_back(folder.filePath(name));
            }
        }
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

bool isFolder(const QString& path)
{
    return QDir::isAbsolutePath(path) && QDir(path).exists();
}

QStringList filesBelow(const QString& folder, const QStringList& patterns)
{
    QStringList files;
    collect(QDir(folder), patterns, 0, files);
    files.sort();
    return files;
}

} // namespace legcheck::administration
