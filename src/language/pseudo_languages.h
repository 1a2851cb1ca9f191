// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/texts.h"
#include "language/languages.h"

namespace legcheck::language {

/// Adds two languages that nobody speaks, made from English while the program runs, to look at
/// pages with: "en-XA" is longer and full of accents (what is cut off, or was never translated?),
/// "ar-XB" runs right to left (what is mirrored wrongly?). They are drafts; never for patients.
core::Errors addPseudoLanguages(Languages& languages, const content::Texts& texts);

/// As "en-XA" shows an English text; placeholders and *stars* stay.
[[nodiscard]] QString lengthened(const QString& english);
/// As "ar-XB" does.
[[nodiscard]] QString turned(const QString& english);

} // namespace legcheck::language
