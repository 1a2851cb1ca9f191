// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace legcheck::outbox {

/// Held by the one program that sends a journal's jobs. The system lets go of it when the program
/// ends, however it ends, so there is never a stale one.
class OutboxLock {
public:
    explicit OutboxLock(const QString& journalFile)
        : m_file(journalFile + QStringLiteral(".lock"))
    {
    }
    ~OutboxLock();
    Q_DISABLE_COPY_MOVE(OutboxLock)

    /// True when it is held, also from before.
    [[nodiscard]] bool take();

private:
    QString m_file;
    int m_handle = -1;
};

} // namespace legcheck::outbox
