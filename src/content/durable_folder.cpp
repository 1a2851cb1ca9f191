// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/durable_folder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace legcheck::content {

namespace {

constexpr mode_t readOnlyFile = 0444;
constexpr mode_t readOnlyFolder = 0555;
constexpr mode_t writableFolder = 0755;
constexpr mode_t writableFile = 0644;

core::Errors failed(const char* what, const QString& path)
{
    return { { std::string(what) + ": " + std::strerror(errno), path.toStdString() } };
}

/// Closes itself.
class Descriptor {
public:
    Descriptor(const QString& path, int flags, mode_t mode = 0)
        : m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, mode))
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] bool write(const QByteArray& bytes) const
    {
        for (qsizetype done = 0; done < bytes.size();) {
            const auto some = ::write(
                m_number, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
            if (some < 0 && errno != EINTR) {
                return false;
            }
            done += some > 0 ? some : 0;
        }
        return true;
    }
    [[nodiscard]] bool sync() const { return ::fsync(m_number) == 0; }

private:
    int m_number;
};

core::Errors writeFile(const QString& path, const QByteArray& bytes, int flags, mode_t mode)
{
    const Descriptor file(path, O_WRONLY | O_CREAT | flags, mode);
    if (!file.isOpen()) {
        return failed("cannot be made", path);
    }
    if (!file.write(bytes) || !file.sync()) {
        return failed("cannot be written", path);
    }
    return {};
}

QStringList foldersBelow(const QString& path)
{
    QStringList folders;
    QDirIterator each(path, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks,
        QDirIterator::Subdirectories);
    while (each.hasNext()) {
        folders.push_front(each.next()); // the deepest first
    }
    folders.push_back(path);
    return folders;
}

} // namespace

core::Errors makeFolder(const QString& path)
{
    if (!QDir().mkpath(path)) {
        return { { "the folder cannot be made", path.toStdString() } };
    }
    return {};
}

core::Errors writeNewFile(const QString& path, const QByteArray& bytes)
{
    if (auto errors = makeFolder(QFileInfo(path).path()); !errors.empty()) {
        return errors;
    }
    return writeFile(path, bytes, O_EXCL, readOnlyFile);
}

core::Errors replaceFile(const QString& path, const QByteArray& bytes)
{
    const QString fresh = path + QStringLiteral(".new");
    if (auto errors = writeFile(fresh, bytes, O_TRUNC, writableFile); !errors.empty()) {
        QFile::remove(fresh);
        return errors;
    }
    if (::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(path).constData()) != 0) {
        return failed("cannot be replaced", path);
    }
    return syncFolder(QFileInfo(path).path());
}

core::Errors syncFolder(const QString& path)
{
    const Descriptor folder(path, O_RDONLY | O_DIRECTORY);
    if (!folder.isOpen() || !folder.sync()) {
        return failed("cannot be written through to the disk", path);
    }
    return {};
}

core::Errors syncTree(const QString& path)
{
    for (const QString& folder : foldersBelow(path)) {
        if (auto errors = syncFolder(folder); !errors.empty()) {
            return errors;
        }
    }
    return {};
}

core::Errors makeReadOnly(const QString& path)
{
    for (const QString& folder : foldersBelow(path)) {
        if (::chmod(QFile::encodeName(folder).constData(), readOnlyFolder) != 0) {
            return failed("cannot be made read-only", folder);
        }
    }
    return {};
}

void makeWritable(const QString& path)
{
    ::chmod(QFile::encodeName(path).constData(), writableFolder);
}

void removeTree(const QString& path)
{
    for (const QString& folder : foldersBelow(path)) {
        makeWritable(folder);
    }
    QDir(path).removeRecursively();
}

core::Errors moveFolder(const QString& from, const QString& to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        return failed("cannot be moved into place", to);
    }
    return {};
}

FolderLock::FolderLock(const QString& file)
    : m_descriptor(
        ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, writableFile))
{
    while (m_descriptor >= 0 && ::flock(m_descriptor, LOCK_EX) != 0) {
        if (errno != EINTR) {
            ::close(m_descriptor);
            m_descriptor = -1;
        }
    }
}

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

} // namespace legcheck::content
