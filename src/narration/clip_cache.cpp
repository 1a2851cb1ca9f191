// SPDX-License-Identifier: GPL-3.0-or-later
#include "narration/clip_cache.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace legcheck::narration {

ClipCache::ClipCache(QString folder, qint64 limit)
    : m_folder(std::move(folder))
    , m_limit(limit)
{
}

QString ClipCache::fileOf(const QString& name) const
{
    return QDir(m_folder).filePath(name + QStringLiteral(".wav"));
}

QByteArray ClipCache::find(const QString& name) const
{
    QFile file(fileOf(name));
    if (m_folder.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    // When it was last heard; the oldest go first.
    file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
    return file.readAll();
}

void ClipCache::makeRoom(qint64 bytes)
{
    QDir folder(m_folder);
    qint64 used = bytes;
    for (const QFileInfo& clip :
        folder.entryInfoList({ QStringLiteral("*.wav") }, QDir::Files, QDir::Time)) {
        used += clip.size();
        if (used > m_limit) {
            folder.remove(clip.fileName());
        }
    }
}

bool ClipCache::keep(const QString& name, const QByteArray& bytes)
{
    if (m_folder.isEmpty() || bytes.size() > m_limit || !QDir().mkpath(m_folder)) {
        return false;
    }
    makeRoom(bytes.size());
    QSaveFile file(fileOf(name)); // all of it or nothing
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace legcheck::narration
