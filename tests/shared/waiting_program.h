// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A program beside the kiosk that is at work until a test lets it go.

#include <QFile>

namespace legcheck::tests {

/// Writes it there. It ends well.
inline bool writeWaiting(const QString& program)
{
    QFile file(program);
    return file.open(QIODevice::WriteOnly)
        && file.write("#!/bin/sh\nuntil [ -e \"$0.done\" ]; do sleep 0.05; done\n") > 0
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

inline bool letGo(const QString& program)
{
    return QFile(program + QStringLiteral(".done")).open(QIODevice::WriteOnly);
}

} // namespace legcheck::tests
