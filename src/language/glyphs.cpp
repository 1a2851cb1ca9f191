// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/glyphs.h"

#include <fontconfig/fontconfig.h>

#include <QChar>

#include <memory>

namespace legcheck::language {

namespace {

using Configuration = std::unique_ptr<FcConfig, decltype(&FcConfigDestroy)>;
using Pattern = std::unique_ptr<FcPattern, decltype(&FcPatternDestroy)>;
using Properties = std::unique_ptr<FcObjectSet, decltype(&FcObjectSetDestroy)>;
using Fonts = std::unique_ptr<FcFontSet, decltype(&FcFontSetDestroy)>;

/// Spaces, joiners and line seams draw nothing.
bool isUnseen(char32_t character)
{
    const auto category = QChar::category(character);
    return category == QChar::Other_Format || category == QChar::Other_Control
        || category == QChar::Separator_Space || category == QChar::Separator_Line;
}

Fonts fontsOf(FcConfig& machine, const QString& family)
{
    const QByteArray name = family.toUtf8();
    const Pattern wanted(FcPatternCreate(), &FcPatternDestroy);
    FcPatternAddString(wanted.get(), FC_FAMILY, reinterpret_cast<const FcChar8*>(name.constData()));
    const Properties properties(FcObjectSetBuild(FC_CHARSET, nullptr), &FcObjectSetDestroy);
    return { FcFontList(&machine, wanted.get(), properties.get()), &FcFontSetDestroy };
}

} // namespace

QStringList familiesFor(const QStringList& fonts)
{
    QStringList families = fonts;
    families.push_back(QStringLiteral("Noto Sans"));
    families.removeDuplicates();
    return families;
}

QSet<char32_t> missingGlyphs(const QStringList& families, const QSet<char32_t>& characters)
{
    // The machine's fonts, not this program's: the kiosk itself knows a few families only.
    const Configuration machine(FcInitLoadConfigAndFonts(), &FcConfigDestroy);
    QSet<char32_t> missing = characters;
    missing.removeIf([](char32_t character) { return isUnseen(character); });
    for (const QString& family : families) {
        const Fonts fonts = fontsOf(*machine, family);
        for (int index = 0; fonts != nullptr && index < fonts->nfont; ++index) {
            FcCharSet* drawn = nullptr;
            if (FcPatternGetCharSet(fonts->fonts[index], FC_CHARSET, 0, &drawn) == FcResultMatch) {
                missing.removeIf([drawn](char32_t character) {
                    return FcCharSetHasChar(drawn, character) == FcTrue;
                });
            }
        }
    }
    return missing;
}

} // namespace legcheck::language
