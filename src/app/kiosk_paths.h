// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QStandardPaths>

namespace legcheck::app {

/// Where the kiosk keeps its journal unless it is told otherwise; `legcheck tickets` looks there.
inline QString defaultJournalFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .filePath(QStringLiteral("journal.sqlite"));
}

} // namespace legcheck::app
