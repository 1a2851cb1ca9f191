// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/content_pack.h"
#include "content/pack_files.h"

namespace legcheck::content {

/// Reads the pack in `folder` (its protocol.json) whole, or says everything that is wrong with it:
/// one Error a fault, `where` being "protocol.json:LINE" and `what` naming the id. Nothing of a
/// faulty pack is used. Pictures are looked for among the program's own (`:/images/<name>.svg`).
[[nodiscard]] core::Result<ContentPack> loadContentPack(const QString& folder);

/// The same from files already in memory; `folder` is shown in errors.
[[nodiscard]] core::Result<ContentPack> readPackFrom(const PackFiles& files, const QString& folder);

/// The same from the text of protocol.json alone, whose hash then stands for the pack's; `file` is
/// the name shown in errors.
[[nodiscard]] core::Result<ContentPack> readContentPack(
    const QByteArray& json, const std::string& file);

/// The folder of the shipped pack: $LEGCHECK_CONTENT, else beside the program (a build tree), else
/// where the package installs it. Empty if there is none.
[[nodiscard]] QString defaultContentFolder();

} // namespace legcheck::content
