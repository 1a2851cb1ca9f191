// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The words of a kiosk as one file, to be taken along on a stick: a content pack and the site's own
// languages. A tar archive that any program opens, since nothing in it is secret:
//
//   about.json                 kind, program, version of the content, when it was made, and the
//                              SHA-256 of every other file
//   content/protocol.json ...  the pack
//   languages/legcheck_pl.ts ...
//
// The sums find a file that was damaged or cut short. They are no signature: what is taken from
// such a file is read, checked and proved like any other.

#include "site/backup.h"

namespace legcheck::site {

struct ContentFile {
    QString program; ///< version of the program that made it
    QString version; ///< of the content
    QDateTime made;
    BackupFiles files; ///< without about.json
};

/// No content file is larger. Bytes.
inline constexpr qint64 largestContentFile = 64LL * 1024 * 1024;

[[nodiscard]] core::Result<QByteArray> writeContentFile(const ContentFile& content);

/// `program` is this program's version: what a newer one made is refused. Errors name the file in
/// the archive that is missing, too many, or not as it was written.
[[nodiscard]] core::Result<ContentFile> readContentFile(
    const QByteArray& bytes, const QString& program);

} // namespace legcheck::site
