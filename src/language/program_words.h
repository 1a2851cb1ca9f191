// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTranslator;

namespace legcheck::language {

/// A word of the program itself, marked with QT_TRANSLATE_NOOP under that context, in the
/// translator's language; English where there is no translator or no translation.
[[nodiscard]] QString programWord(
    const QTranslator* translator, const char* context, const char* english);

} // namespace legcheck::language
