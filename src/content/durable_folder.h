// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Files and folders that are on the disk, not only on their way to it, when a call returns.

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace legcheck::content {

/// Empty when it worked; else why not, with the path.
using DiskErrors = core::Errors;

/// Writes a new file, read-only, with its folders; an error leaves none or part of it.
[[nodiscard]] DiskErrors writeNewFile(const QString& path, const QByteArray& bytes);
/// Puts `bytes` in place of the file: all of them or, on an error, none.
[[nodiscard]] DiskErrors replaceFile(const QString& path, const QByteArray& bytes);
[[nodiscard]] DiskErrors syncFolder(const QString& path);
/// Syncs every folder below `path` and itself.
[[nodiscard]] DiskErrors syncTree(const QString& path);
/// Makes every folder below `path` and itself read-only.
[[nodiscard]] DiskErrors makeReadOnly(const QString& path);
/// Makes the folder writable again, so that it can be moved.
void makeWritable(const QString& path);
/// Removes a folder and all in it, read-only or not. What cannot be removed stays.
void removeTree(const QString& path);
[[nodiscard]] DiskErrors moveFolder(const QString& from, const QString& to);
[[nodiscard]] DiskErrors makeFolder(const QString& path);

/// Held by one process at a time, and given back however it ends.
class FolderLock {
public:
    /// Waits until the lock is free. `isHeld` is false if the file cannot be made.
    explicit FolderLock(const QString& file);
    ~FolderLock();
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

    [[nodiscard]] bool isHeld() const { return m_descriptor >= 0; }

private:
    int m_descriptor = -1;
};

} // namespace legcheck::content
