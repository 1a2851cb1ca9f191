// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/durable_file.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace legcheck::site {

namespace {

/// As root, a file goes to the one who runs the kiosk; nobody else can give files away.
bool giveToKiosk(int handle, const QString& file)
{
    if (::geteuid() != 0) {
        return true;
    }
    struct stat owner { };
    const QByteArray path
        = QFile::encodeName(QFileInfo::exists(file) ? file : QFileInfo(file).absolutePath());
    return ::stat(path.constData(), &owner) == 0
        && ::fchown(handle, owner.st_uid, owner.st_gid) == 0;
}

/// Without it a rename may be gone after a power cut.
void syncFolder(const QString& folder)
{
    const int handle
        = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
}

} // namespace

core::Error fileFault(const QString& what, const QString& file)
{
    return { what.toStdString(), file.toStdString() };
}

core::Errors writeDurably(const QString& file, const QByteArray& bytes, Readers readers)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!QDir().mkpath(folder)) {
        return { fileFault(QStringLiteral("the folder cannot be made"), folder) };
    }
    QSaveFile save(file);
    auto permissions = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (readers == Readers::Everybody) {
        permissions |= QFileDevice::ReadGroup | QFileDevice::ReadOther;
    }
    const bool written = save.open(QIODevice::WriteOnly) && save.setPermissions(permissions)
        && giveToKiosk(save.handle(), file) && save.write(bytes) == bytes.size() && save.commit();
    if (!written) {
        return { fileFault(QStringLiteral("cannot be written: ") + save.errorString(), file) };
    }
    syncFolder(folder);
    return {};
}

core::Result<QByteArray> readWhole(const QString& file, qint64 largest)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return fileFault(QStringLiteral("cannot be read: ") + source.errorString(), file);
    }
    QByteArray bytes = source.read(largest + 1);
    if (source.error() != QFileDevice::NoError) {
        return fileFault(QStringLiteral("cannot be read: ") + source.errorString(), file);
    }
    if (bytes.size() > largest) {
        return fileFault(QStringLiteral("is larger than %1 bytes").arg(largest), file);
    }
    return bytes;
}

} // namespace legcheck::site
