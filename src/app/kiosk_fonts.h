// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/languages.h"

namespace legcheck::app {

/// The families that the screen needs for these languages: each once, the theme's own first.
[[nodiscard]] QStringList fontFamilies(const language::Languages& languages);

/// Lets this process know these families only. Qt looks at every font before its first window, and
/// Debian's Noto alone has some 2,000: that is a third of the time to the first frame. To be called
/// before QGuiApplication. Where none of the families is installed, all fonts stay.
void keepToFonts(const QStringList& families);

/// Lets the families stand in for one another in this order, each for the scripts it has;
/// fontconfig alone would pick another design. A family that `keepToFonts` did not know, because
/// its language came later, is fetched from the machine. The names of languages whose font is large
/// come from a font that has only their letters, where the build made it.
void useFonts(const QStringList& families);

/// Opens the fonts, regular and bold, that the words need, so that the first page finds them open.
void openFonts(const QString& words);

} // namespace legcheck::app
