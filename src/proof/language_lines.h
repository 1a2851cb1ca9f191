// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proof/pack_check.h"

namespace legcheck::proof {

/// The lines "languages", "placeholders" and "text fit" for the languages in `translations`, the
/// folder of languages.json and the .ts files. Whatever would show patients a wrong text fails;
/// where English shows in place of a translation, the line warns.
[[nodiscard]] std::vector<CheckLine> languageLines(
    const content::ContentPack& pack, const QString& translations);

} // namespace legcheck::proof
