// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What publishing writes down of a pack: who checked it, and every file with its hash. Lines of
// text, sealed by the SHA-256 of themselves, so that a changed byte anywhere is noticed.

#include "content/pack_files.h"

#include <vector>

namespace legcheck::content {

struct StampedFile {
    std::string path;
    std::string sha256;

    friend bool operator==(const StampedFile&, const StampedFile&) = default;
};

struct PackStamp {
    std::string pack; ///< the pack's id, "leg-pain"
    std::string version; ///< the pack's, "1.0.0"
    std::string sha256; ///< of all its files
    std::string checkedBy; ///< version of the program whose checks it passed
    int number = 0; ///< the store's first published pack has 1, and so on
    std::string published; ///< UTC, "2026-11-25T22:45:00Z"; for people, nothing depends on it
    std::vector<StampedFile> files;

    friend bool operator==(const PackStamp&, const PackStamp&) = default;
};

[[nodiscard]] PackStamp stampFor(const PackFiles& files);

[[nodiscard]] QByteArray writeStamp(const PackStamp& stamp);
/// Anything but what writeStamp writes is an error; `file` is the name shown in it.
[[nodiscard]] core::Result<PackStamp> readStamp(const QByteArray& text, const std::string& file);

/// Whether these are exactly the files that were stamped: one error for each that is missing,
/// changed or new; `folder` is shown in front of its name.
[[nodiscard]] core::Errors differences(
    const PackStamp& stamp, const PackFiles& files, const std::string& folder);

/// The lines and under them "seal <SHA-256 of the lines>".
[[nodiscard]] QByteArray sealed(const QByteArray& lines);
/// The lines of a sealed text, without their line ends; an error if the seal is not theirs.
[[nodiscard]] core::Result<std::vector<std::string>> unsealed(
    const QByteArray& text, const std::string& file);

} // namespace legcheck::content
