// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/backup_archive.h"

#include <QDir>
#include <QUrl>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace legcheck::site {

namespace {

using Writer = std::unique_ptr<archive, decltype(&archive_write_free)>;
using ArchiveReader = std::unique_ptr<archive, decltype(&archive_read_free)>;
using Entry = std::unique_ptr<archive_entry, decltype(&archive_entry_free)>;

constexpr int readableByOwner = 0600;
constexpr std::size_t mostFiles = 100'000;

core::Error fault(archive* from)
{
    const char* why = archive_error_string(from);
    return { why == nullptr ? "the archive is damaged" : why, {} };
}

la_ssize_t append(archive*, void* to, const void* bytes, std::size_t size)
{
    static_cast<QByteArray*>(to)->append(
        static_cast<const char*>(bytes), static_cast<qsizetype>(size));
    return static_cast<la_ssize_t>(size);
}

bool staysInside(const QString& path)
{
    return !path.isEmpty() && path != QLatin1String(".") && QDir::isRelativePath(path)
        && QDir::cleanPath(path) == path && !path.startsWith(QLatin1String(".."))
        && !path.contains(QLatin1Char('\\'));
}

} // namespace

core::Result<QByteArray> packArchive(const BackupFiles& files)
{
    QByteArray bytes;
    const Writer writer(archive_write_new(), &archive_write_free);
    archive_write_set_format_pax_restricted(writer.get());
    archive_write_set_bytes_in_last_block(writer.get(), 1);
    if (archive_write_open2(writer.get(), &bytes, nullptr, append, nullptr, nullptr)
        != ARCHIVE_OK) {
        return fault(writer.get());
    }
    for (const auto& [path, content] : files) {
        const Entry entry(archive_entry_new(), &archive_entry_free);
        // ASCII: libarchive converts other names by the locale, which a service has none of.
        archive_entry_set_pathname(entry.get(), QUrl::toPercentEncoding(path, "/").constData());
        archive_entry_set_size(entry.get(), content.size());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), readableByOwner);
        archive_entry_set_mtime(entry.get(), 0, 0);
        if (archive_write_header(writer.get(), entry.get()) != ARCHIVE_OK
            || archive_write_data(
                   writer.get(), content.constData(), static_cast<std::size_t>(content.size()))
                != content.size()) {
            return fault(writer.get());
        }
    }
    if (archive_write_close(writer.get()) != ARCHIVE_OK) {
        return fault(writer.get());
    }
    return bytes;
}

core::Result<BackupFiles> unpackArchive(const QByteArray& bytes)
{
    BackupFiles files;
    const ArchiveReader reader(archive_read_new(), &archive_read_free);
    archive_read_support_format_tar(reader.get());
    if (archive_read_open_memory(
            reader.get(), bytes.constData(), static_cast<std::size_t>(bytes.size()))
        != ARCHIVE_OK) {
        return fault(reader.get());
    }
    archive_entry* entry = nullptr;
    int state = ARCHIVE_OK;
    while ((state = archive_read_next_header(reader.get(), &entry)) == ARCHIVE_OK) {
        const char* name = archive_entry_pathname(entry);
        const QString path = QUrl::fromPercentEncoding(name == nullptr ? "" : name);
        const la_int64_t size = archive_entry_size(entry);
        if (!staysInside(path) || archive_entry_filetype(entry) != AE_IFREG
            || files.size() >= mostFiles || size < 0 || size > largestFile) {
            return core::Error { "holds something that is no plain file of a backup",
                path.toStdString() };
        }
        QByteArray content(size, '\0');
        if (archive_read_data(reader.get(), content.data(), static_cast<std::size_t>(size))
            != size) {
            return fault(reader.get());
        }
        files[path] = std::move(content);
    }
    if (state != ARCHIVE_EOF) {
        return fault(reader.get());
    }
    return files;
}

} // namespace legcheck::site
