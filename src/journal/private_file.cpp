// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/private_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <mutex>

namespace legcheck::journal {

bool makePrivateFolder(const QString& folder)
{
    if (QFileInfo(folder).isDir()) {
        return true; // somebody else's, perhaps shared: left as it is
    }
    return QDir().mkpath(folder) && ::chmod(QFile::encodeName(folder).constData(), S_IRWXU) == 0;
}

quint64 inodeOf(const QString& file)
{
    struct stat status { };
    return ::stat(QFile::encodeName(file).constData(), &status) == 0 ? status.st_ino : 0;
}

bool makePrivate(const QString& file)
{
    static std::mutex mutex;
    const std::scoped_lock lock(mutex);
    const QByteArray name = QFile::encodeName(file);
    if (const QFileInfo info(file); info.exists()) {
        if (!info.isFile()) {
            return false;
        }
        ::chmod(name.constData(), S_IRUSR | S_IWUSR); // an older version was less careful
        return true;
    }
    const int handle
        = ::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (handle >= 0) {
        ::close(handle);
    }
    return handle >= 0 || errno == EEXIST;
}

QString moveAside(const QString& file)
{
    const QString base = file + QStringLiteral(".damaged-")
        + QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString aside = base;
    for (int n = 2; QFile::exists(aside); ++n) {
        aside = base + QLatin1Char('-') + QString::number(n);
    }
    for (const char* companion : { "-wal", "-shm" }) {
        const QString name = file + QLatin1String(companion);
        if (QFile::exists(name) && !QFile::rename(name, aside + QLatin1String(companion))) {
            return {};
        }
    }
    return QFile::rename(file, aside) ? aside : QString();
}

} // namespace legcheck::journal
