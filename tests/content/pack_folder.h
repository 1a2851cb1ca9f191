// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Packs and a store in folders that go away with the test.

#include "content/pack_publisher.h"

#include <QTemporaryDir>

namespace legcheck::tests {

class PackFolder {
public:
    PackFolder();
    ~PackFolder();
    PackFolder(const PackFolder&) = delete;
    PackFolder& operator=(const PackFolder&) = delete;

    /// The shipped pack under another version, with one more file; made anew each time.
    [[nodiscard]] QString pack(const QString& version) const;
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] content::PackStore store(const std::string& program = "0.1.0") const;

private:
    QTemporaryDir m_folder;
};

/// "1.0.0", or what was wrong.
[[nodiscard]] QString published(const core::Result<content::StoredVersion>& version);
/// "1.0.0" for what a kiosk shows, "" for nothing.
[[nodiscard]] QString shown(const content::PackStore& store);
/// "where: what" of each.
[[nodiscard]] QString saidBy(const core::Errors& errors);

[[nodiscard]] core::Errors noFault(const QString& folder);

[[nodiscard]] QByteArray readAll(const QString& path);
/// Overwrites a read-only file as a failing disk would.
void writeOver(const QString& path, const QByteArray& bytes);

} // namespace legcheck::tests
