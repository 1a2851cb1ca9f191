// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk_fonts.h"

#include <QDir>
#include <QFileInfo>
#include <QFont>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>

#include <fontconfig/fontconfig.h>
#include <spdlog/spdlog.h>

#include <memory>

namespace legcheck::app {

namespace {

QString themeFamily()
{
    return QStringLiteral("Noto Sans");
}

/// What translations/name_fonts.cmake makes; fontconfig calls it so by the rules below.
QString namesFamily()
{
    return QStringLiteral("LegCheck Names");
}

/// Beside the program, where it is built and where it is installed. No QGuiApplication is there yet
/// to be asked where that is.
QFileInfoList namesFiles()
{
    const QFileInfo program(QFile::symLinkTarget(QStringLiteral("/proc/self/exe")));
    const QDir fonts(program.dir().filePath(QStringLiteral("../share/legcheck/fonts")));
    return QDir(fonts.canonicalPath()).entryInfoList({ QStringLiteral("*.otf") }, QDir::Files);
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
/// rejected. The font of names says that it is Chinese, which its few letters alone do not show: Qt
/// asks for that first. Letters are drawn alike on every machine, whatever its own rules say.
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
<match target="scan">
<test name="file" compare="contains"><string>/legcheck/fonts/</string></test>
<edit name="family" mode="assign_replace"><string>%2</string></edit>
<edit name="lang" mode="assign_replace"><langset><string>zh-cn</string></langset></edit>
</match>
<match target="pattern">
<edit name="antialias" mode="assign"><bool>true</bool></edit>
<edit name="hintstyle" mode="assign"><const>hintslight</const></edit>
<edit name="rgba" mode="assign"><const>none</const></edit>
</match>
</fontconfig>
)")
        .arg(accepted, namesFamily())
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
        for (const QFileInfo& names : namesFiles()) {
            const QByteArray file = names.filePath().toUtf8();
            FcConfigAppFontAddFile(few.get(), asFontconfig(file));
        }
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
    if (known.contains(namesFamily())) {
        others.prepend(namesFamily()); // the large font then stays closed until somebody chooses it
    }
    QFont::removeSubstitutions(themeFamily());
    QFont::insertSubstitutions(themeFamily(), others);
    // A line that has not been told its font yet opens the program's own, whatever that is.
    QGuiApplication::setFont(QFont(themeFamily()));
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
