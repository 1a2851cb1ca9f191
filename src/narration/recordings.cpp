// SPDX-License-Identifier: GPL-3.0-or-later
#include "narration/recordings.h"

#include "narration/fingerprint.h"

#include <QDir>
#include <QFileInfo>

namespace legcheck::narration {

Recordings::Recordings(QString folder)
    : m_folder(std::move(folder))
{
}

const QStringList& Recordings::endings()
{
    static const QStringList all { QStringLiteral("wav"), QStringLiteral("ogg"),
        QStringLiteral("opus"), QStringLiteral("mp3"), QStringLiteral("m4a"),
        QStringLiteral("flac") };
    return all;
}

const Recordings::Shelf& Recordings::shelf(const QString& language)
{
    Shelf& shelf = m_shelves[language];
    const QDir folder(QDir(m_folder).filePath(language));
    const QDateTime changed = QFileInfo(folder.path()).lastModified();
    if (changed.isValid() && shelf.changed == changed) {
        return shelf;
    }
    shelf = { .changed = changed, .files = {} };
    // By name from the end: of two with the same words the first one stays.
    for (const QFileInfo& file : folder.entryInfoList(QDir::Files, QDir::Name | QDir::Reversed)) {
        if (endings().contains(file.suffix().toLower())) {
            shelf.files.insert(
                file.completeBaseName().section(QLatin1Char('.'), -1).toLower(), file.filePath());
        }
    }
    return shelf;
}

QString Recordings::find(const QString& language, const QString& text)
{
    // A language is one folder, never a way to another one.
    if (m_folder.isEmpty() || language.isEmpty() || language.contains(QLatin1Char('/'))
        || language.startsWith(QLatin1Char('.'))) {
        return {};
    }
    return shelf(language).files.value(fingerprint(text));
}

} // namespace legcheck::narration
