// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/pack_files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace legcheck::content {

namespace {

constexpr qint64 mebibyte = qint64 { 1024 } * 1024;
constexpr qint64 maxPackFileBytes = 8 * mebibyte;
constexpr qint64 maxPackBytes = 256 * mebibyte;
constexpr std::size_t maxFiles = 2000;

core::Error fault(const std::string& what, const QString& path)
{
    return { what, path.toStdString() };
}

bool isPlain(const QString& name)
{
    return std::ranges::none_of(
        name, [](QChar character) { return character.category() == QChar::Other_Control; });
}

/// No more than a pack's file may have, whatever the folder said of its size.
core::Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fault("cannot be read: " + file.errorString().toStdString(), path);
    }
    QByteArray bytes = file.read(maxPackFileBytes + 1);
    if (file.error() != QFileDevice::NoError || bytes.size() > maxPackFileBytes) {
        return fault("cannot be read: " + file.errorString().toStdString(), path);
    }
    return bytes;
}

} // namespace

core::Result<PackFiles> readPackFiles(const QString& folder)
{
    const QFileInfo root(folder);
    if (!root.isDir() || !root.isReadable()) {
        return fault(
            root.exists() ? "is no folder that can be read" : "there is no such folder", folder);
    }
    PackFiles files;
    core::Errors errors;
    qint64 total = 0;
    // Without Subdirectories a link to a folder is met as itself, and refused.
    QDirIterator each(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QFileInfo entry = each.nextFileInfo();
        // Absolute: a relative path counts as one in the folder already.
        const QString path = QDir(folder).relativeFilePath(entry.absoluteFilePath());
        if (entry.isSymLink() || (!entry.isFile() && !entry.isDir()) || !isPlain(path)) {
            errors.push_back(fault("is no plain file", entry.filePath()));
            continue;
        }
        if (entry.isDir()) {
            if (!entry.isReadable() || !entry.isExecutable()) {
                errors.push_back(fault("is a folder that cannot be read", entry.filePath()));
            }
            continue;
        }
        if (path == QLatin1String(stampFile)) {
            continue;
        }
        total += entry.size();
        if (entry.size() > maxPackFileBytes || total > maxPackBytes || files.size() >= maxFiles) {
            return fault("is too large for a pack: 8 MiB a file, 256 MiB and 2000 files in all",
                entry.filePath());
        }
        auto bytes = readFile(entry.filePath());
        if (!bytes) {
            errors.push_back(bytes.error().front());
            continue;
        }
        files.emplace(path.toStdString(), std::move(bytes).value());
    }
    if (!errors.empty()) {
        return errors;
    }
    return files;
}

std::string sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
}

std::string sha256(const PackFiles& files)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto& [path, bytes] : files) {
        const std::string line = sha256(bytes) + "  " + path + "\n";
        hash.addData(QByteArrayView(line.data(), static_cast<qsizetype>(line.size())));
    }
    return hash.result().toHex().toStdString();
}

} // namespace legcheck::content
