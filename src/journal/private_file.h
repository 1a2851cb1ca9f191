// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace legcheck::journal {

/// Makes a folder that nobody else may look into; one that is there already is left as it is.
[[nodiscard]] bool makePrivateFolder(const QString& folder);

/// Makes the file before SQLite does, for nobody else to read; its companions take over its mode.
/// One that is there is never opened: closing it would take away the locks of every connection that
/// this process has to it, and another program would then delete the write-ahead log under them.
bool makePrivate(const QString& file);

/// Tells a file from another one of the same name; 0: there is none.
[[nodiscard]] quint64 inodeOf(const QString& file);

/// Moves a database and its companions to a name that says when, and gives that name; empty where
/// that cannot be.
[[nodiscard]] QString moveAside(const QString& file);

} // namespace legcheck::journal
