// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace legcheck::language {

/// Whether a wrong translation of a word of the program itself could hurt a patient: everything on
/// the pages that call staff or say how long to wait, what the slip says of red flags, and whatever
/// says no, names a side or says "at once" (content/safety_words.h). Clinical texts carry the mark
/// themselves (`content::Texts`).
[[nodiscard]] bool bearsSafety(const QString& context, const QString& english);

} // namespace legcheck::language
