// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Writing a small file so that it is always whole: after a power cut or with a full disk there is
// either the old one or the new one. What the kiosk itself must be able to read and change later
// stays its own, also when root writes it on the command line.

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace legcheck::site {

/// What went wrong, and with which file.
[[nodiscard]] core::Error fileFault(const QString& what, const QString& file);

/// Who besides its owner may read the file.
enum class Readers { OwnerOnly, Everybody };

/// Temporary file, fsync, rename, fsync of the folder. The folder is made if it is missing. The
/// file belongs to whom it belonged before; a new one to its folder's owner.
core::Errors writeDurably(const QString& file, const QByteArray& bytes, Readers readers);

/// All of a file of at most `largest` bytes; an empty array with an error otherwise.
[[nodiscard]] core::Result<QByteArray> readWhole(const QString& file, qint64 largest);

} // namespace legcheck::site
