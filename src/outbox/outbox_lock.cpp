// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outbox_lock.h"

#include "journal/private_file.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace legcheck::outbox {

OutboxLock::~OutboxLock()
{
    if (m_handle >= 0) {
        ::close(m_handle);
    }
}

bool OutboxLock::take()
{
    if (m_handle >= 0) {
        return true;
    }
    if (!journal::makePrivateFolder(QFileInfo(m_file).absolutePath())) {
        return false;
    }
    const int handle = ::open(
        QFile::encodeName(m_file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (handle < 0) {
        return false;
    }
    if (::flock(handle, LOCK_EX | LOCK_NB) != 0) {
        ::close(handle);
        return false;
    }
    m_handle = handle;
    return true;
}

} // namespace legcheck::outbox
