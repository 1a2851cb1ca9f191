// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk_fonts.h"

#include <QFont>
#include <QFontDatabase>
#include <QFontMetricsF>

#include <fontconfig/fontconfig.h>
#include <spdlog/spdlog.h>

#include <memory>

namespace legcheck::app {

namespace {

QString themeFamily()
{
    return QStringLiteral("Noto Sans");
}

using Configuration = std::unique_ptr<FcConfig, decltype(&FcConfigDestroy)>;
using Pattern = std::unique_ptr<FcPattern, decltype(&FcPatternDestroy)>;
using Properties = std::unique_ptr<FcObjectSet, decltype(&FcObjectSetDestroy)>;
using Fonts = std::unique_ptr<FcFontSet, decltype(&FcFontSetDestroy)>;

const FcChar8* asFontconfig(const QByteArray& text)
{
    return reinterpret_cast<const FcChar8*>(text.constData());
}

/// fontconfig's own language. Every font is either scalable or not, so what is not accepted is
/// rejected. Letters are drawn alike on every machine, whatever its own rules say.
QByteArray rulesFor(const QStringList& families)
{
    QString accepted;
    for (const QString& family : families) {
        accepted += QStringLiteral(
            R"(<pattern><patelt name="family"><string>%1</string></patelt></pattern>)")
                        .arg(family.toHtmlEscaped());
    }
    return QStringLiteral(R"(<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
<dir>/usr/share/fonts</dir><dir>/usr/local/share/fonts</dir><dir prefix="xdg">fonts</dir>
<cachedir>/var/cache/fontconfig</cachedir><cachedir prefix="xdg">fontconfig</cachedir>
<selectfont>
<acceptfont>%1</acceptfont>
<rejectfont>
<pattern><patelt name="scalable"><bool>true</bool></patelt></pattern>
<pattern><patelt name="scalable"><bool>false</bool></patelt></pattern>
</rejectfont>
</selectfont>
<match target="pattern">
<edit name="antialias" mode="assign"><bool>true</bool></edit>
<edit name="hintstyle" mode="assign"><const>hintslight</const></edit>
<edit name="rgba" mode="assign"><const>none</const></edit>
</match>
</fontconfig>
)")
        .arg(accepted)
        .toUtf8();
}

/// Looks through all fonts of the machine.
QStringList filesOf(FcConfig& machine, const QString& family)
{
    const QByteArray name = family.toUtf8();
    const Pattern wanted(FcPatternCreate(), &FcPatternDestroy);
    FcPatternAddString(wanted.get(), FC_FAMILY, asFontconfig(name));
    const Properties properties(FcObjectSetBuild(FC_FILE, nullptr), &FcObjectSetDestroy);
    const Fonts found(FcFontList(&machine, wanted.get(), properties.get()), &FcFontSetDestroy);
    QStringList files;
    for (int index = 0; found != nullptr && index < found->nfont; ++index) {
        FcChar8* file = nullptr;
        if (FcPatternGetString(found->fonts[index], FC_FILE, 0, &file) == FcResultMatch) {
            files.push_back(QString::fromUtf8(reinterpret_cast<const char*>(file)));
        }
    }
    return files;
}

} // namespace

QStringList fontFamilies(const language::Languages& languages)
{
    QStringList families { themeFamily() };
    for (const language::Language& language : languages.all()) {
        families += language.fonts;
    }
    families.removeDuplicates();
    return families;
}

void keepToFonts(const QStringList& families)
{
    const Configuration few(FcConfigCreate(), &FcConfigDestroy);
    if (FcConfigParseAndLoadFromMemory(few.get(), asFontconfig(rulesFor(families)), FcTrue)
            == FcFalse
        || FcConfigBuildFonts(few.get()) == FcFalse) {
        return;
    }
    const FcFontSet* found = FcConfigGetFonts(few.get(), FcSetSystem);
    if (found != nullptr && found->nfont > 0) {
        FcConfigSetCurrent(few.get()); // shares it
    }
}

void useFonts(const QStringList& families)
{
    QStringList missing = families;
    const QStringList known = QFontDatabase::families();
    missing.removeIf([&](const QString& family) { return known.contains(family); });
    if (!missing.isEmpty()) {
        const Configuration machine(FcInitLoadConfigAndFonts(), &FcConfigDestroy);
        for (const QString& family : missing) {
            const QStringList files = filesOf(*machine, family);
            for (const QString& file : files) {
                QFontDatabase::addApplicationFont(file);
            }
            if (files.isEmpty()) {
                spdlog::warn("font '{}' is not installed", family.toStdString());
            }
        }
    }
    QStringList others = families;
    others.removeAll(themeFamily());
    QFont::removeSubstitutions(themeFamily());
    QFont::insertSubstitutions(themeFamily(), others);
}

void openFonts(const QString& words)
{
    QFont font(themeFamily());
    for (const QFont::Weight weight : { QFont::Normal, QFont::Bold }) {
        font.setWeight(weight);
        static_cast<void>(QFontMetricsF(font).horizontalAdvance(words));
    }
}

} // namespace legcheck::app
