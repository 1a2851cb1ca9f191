// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// USB sticks as the administration's pages see them: folders that somebody mounted, read only a few
// levels deep, so that a stick full of holiday pictures holds up nobody.

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace legcheck::administration {

/// Where sticks appear.
struct StickPlaces {
    QStringList folders { QStringLiteral("/media"), QStringLiteral("/run/media"),
        QStringLiteral("/mnt") };
    /// Only what is a file system of its own; otherwise every folder directly in `folders` is one.
    bool onlyMounted = true;
};

/// A file system that is mounted.
struct MountedVolume {
    QString folder; ///< where
    QByteArray device; ///< of which
};

/// True of one in `folders` or below, unless it is the machine's own (`ownDevice`) shown once more:
/// the sandbox of the installed kiosk makes of /media such a one.
[[nodiscard]] bool isStick(
    const MountedVolume& volume, const QByteArray& ownDevice, const QStringList& folders);

/// The top folder of every stick that is in, in alphabetical order.
[[nodiscard]] QStringList sticks(const StickPlaces& places);

/// True of the full path of a folder that is there: what somebody may have typed in place of a
/// stick.
[[nodiscard]] bool isFolder(const QString& path);

/// Files below `folder` whose names match one of `patterns` ("legcheck_*.ts"), at most three levels
/// deep, at most a hundred, in alphabetical order. Hidden folders and links are passed over.
[[nodiscard]] QStringList filesBelow(const QString& folder, const QStringList& patterns);

} // namespace legcheck::administration
