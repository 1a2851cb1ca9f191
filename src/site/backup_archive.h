// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/backup.h"

namespace legcheck::site {

/// A backup is read into memory; no file in it, nor itself, may be larger. Bytes.
inline constexpr qint64 largestFile = 256LL * 1024 * 1024;

/// A tar archive in memory, always the same bytes for the same files, so that two backups can be
/// compared.
[[nodiscard]] core::Result<QByteArray> packArchive(const BackupFiles& files);

/// Refuses what could leave the folder it is unpacked into, and whatever is no plain file.
[[nodiscard]] core::Result<BackupFiles> unpackArchive(const QByteArray& bytes);

} // namespace legcheck::site
