// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything that a clinic made of its kiosk, in one file: settings, content, languages and
// recordings. Another kiosk is set up from it. No visit, no answer, no PIN is in it.
//
//   line 1   "LegCheck backup 1"
//   line 2   what it is, as one JSON object: who made it, when, with which version, salt and costs
//   of
//            the key. Anybody can read it; nobody can change it unseen.
//   rest     a tar archive, encrypted and authenticated (XChaCha20-Poly1305 in pieces, libsodium's
//            secretstream) with a key that argon2id makes of the passphrase
//
// A file that was changed anywhere, a wrong passphrase and a file of a newer program are refused,
// each with its reason, before anything on the kiosk is touched.

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <map>

namespace legcheck::site {

/// Path in the backup ("settings.toml", "languages/legcheck_pl.ts") -> bytes.
using BackupFiles = std::map<QString, QByteArray>;

struct BackupNote {
    QString clinic;
    QString kiosk; ///< its letter
    QString program; ///< version that made it
    QDateTime made;
};

inline constexpr int shortestPassphrase = 10;

/// All files below `folder` (links are passed over) as "<prefix>/<path>"; none if it is not there.
[[nodiscard]] core::Result<BackupFiles> filesBelow(const QString& folder, const QString& prefix);

/// The backup as bytes. Errors: a passphrase that is too short; no memory.
[[nodiscard]] core::Result<QByteArray> writeBackup(
    const BackupFiles& files, const BackupNote& note, const QString& passphrase);

struct ReadBackup {
    BackupNote note;
    BackupFiles files;
};

/// `program` is this program's version: what a newer one made is refused.
[[nodiscard]] core::Result<ReadBackup> readBackup(
    const QByteArray& bytes, const QString& passphrase, const QString& program);

} // namespace legcheck::site
