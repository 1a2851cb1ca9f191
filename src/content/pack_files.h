// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The files of a content pack as bytes, and the one number that stands for all of them.
//
// The pack's hash is the SHA-256 of what `sha256sum` prints for its files in the order of their
// names, so that anyone can find it again without this program, in the pack's folder:
//   find . -type f -printf '%P\n' | grep -vx STAMP | LC_ALL=C sort | xargs -d '\n' sha256sum |
//   sha256sum

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <map>

namespace legcheck::content {

/// What publishing adds to a pack's folder; not part of the pack.
inline constexpr auto stampFile = "STAMP";
inline constexpr auto protocolFile = "protocol.json";

/// Bytes by path below the pack's folder ("protocol.json", "narration/en/title.ogg"), in the order
/// of the path's UTF-8 bytes.
using PackFiles = std::map<std::string, QByteArray>;

/// Reads every file below `folder` but the stamp. Links, devices, names with control characters,
/// and folders that cannot be read are errors, and so are more than 2000 files, a file of more than
/// 8 MiB, and more than 256 MiB in all.
[[nodiscard]] core::Result<PackFiles> readPackFiles(const QString& folder);

/// 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sha256(const QByteArray& bytes);
[[nodiscard]] std::string sha256(const PackFiles& files);

} // namespace legcheck::content
