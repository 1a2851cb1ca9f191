// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/pack_folder.h"

#include "content/durable_folder.h"
#include "core/error_words.h"

#include <QDir>
#include <QFile>

namespace legcheck::tests {

namespace {

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || file.write(bytes) != bytes.size()) {
        qFatal("%s cannot be written", qPrintable(path));
    }
}

} // namespace

PackFolder::PackFolder()
{
    m_folder.setAutoRemove(false);
}

PackFolder::~PackFolder()
{
    content::removeTree(m_folder.path());
}

QString PackFolder::pack(const QString& version) const
{
    const QString folder = path(QStringLiteral("pack-") + version);
    QDir().mkpath(folder + QStringLiteral("/narration/en"));
    QByteArray json = readAll(QStringLiteral(SOURCE_DIR "/kiosk/content/leg-pain/protocol.json"));
    const QByteArray key("\"version\": \"");
    const auto start = json.indexOf(key) + key.size();
    json.replace(start, json.indexOf('"', start) - start, version.toUtf8());
    writeFile(folder + QStringLiteral("/protocol.json"), json);
    writeFile(folder + QStringLiteral("/narration/en/title.txt"), "Leg check\n");
    return folder;
}

content::PackStore PackFolder::store(const std::string& program) const
{
    return { path(QStringLiteral("store")), program };
}

QString published(const core::Result<content::StoredVersion>& version)
{
    return version ? QString::fromStdString(version.value().stamp.version)
                   : saidBy(version.error());
}

QString shown(const content::PackStore& store)
{
    const content::LoadedPack loaded = store.load();
    return loaded.pack ? loaded.pack->version : QString();
}

QString saidBy(const core::Errors& errors)
{
    QStringList all;
    for (const core::Error& error : errors) {
        all.push_back(QString::fromStdString(core::inWords(error)));
    }
    return all.join(QLatin1Char('\n'));
}

core::Errors noFault(const QString& /*folder*/)
{
    return {};
}

QByteArray readAll(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s cannot be read", qPrintable(path));
    }
    return file.readAll();
}

void writeOver(const QString& path, const QByteArray& bytes)
{
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    writeFile(path, bytes);
}

} // namespace legcheck::tests
