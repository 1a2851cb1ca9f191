// SPDX-License-Identifier: GPL-3.0-or-later

// Draws the gallery: every control in every state, and every page of the kiosk in every look asked
// for. One folder a look with a picture of each page, and a contact sheet of all of them.

#include "app/kiosk_scripts.h"
#include "gallery/contact_sheet.h"
#include "gallery/control_pictures.h"
#include "golden/page_walk.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QRegularExpression>

#include <iostream>

namespace {

using namespace legcheck;

constexpr int wrongUsage = 2;
constexpr int portraitColumns = 9;
constexpr int landscapeColumns = 6;
constexpr int portraitWidth = 270;
constexpr int landscapeWidth = 420;

const QMap<QString, QSize>& glasses()
{
    static const QMap<QString, QSize> all { { QStringLiteral("portrait"), { 1080, 1920 } },
        { QStringLiteral("landscape"), { 1920, 1080 } }, { QStringLiteral("panel"), { 1280, 800 } },
        { QStringLiteral("old"), { 1024, 768 } }, { QStringLiteral("small"), { 1024, 600 } } };
    return all;
}

struct Wishes {
    QDir out;
    QStringList languages;
    QStringList glasses;
    QStringList themes;
    QStringList textSizes;
    QRegularExpression pages;
    bool low = false;
    bool controls = false;
};

bool drawControls(const Wishes& wishes)
{
    for (const QString& theme : wishes.themes) {
        for (const QString& size : wishes.textSizes) {
            for (const bool rightToLeft : { false, true }) {
                const QImage picture
                    = gallery::controlPicture({ .highContrast = theme == QLatin1String("contrast"),
                        .textScale = size == QLatin1String("3") ? 2.0
                            : size == QLatin1String("2")        ? 1.4
                                                                : 1.0,
                        .rightToLeft = rightToLeft });
                const QString name
                    = QStringLiteral("controls_%1_%2%3.png")
                          .arg(theme, size, rightToLeft ? QStringLiteral("_rtl") : QString());
                if (picture.isNull() || !picture.save(wishes.out.filePath(name))) {
                    std::cerr << "cannot draw " << name.toStdString() << '\n';
                    return false;
                }
            }
        }
    }
    return true;
}

bool drawLook(const Wishes& wishes, const tests::Look& look, const QString& name)
{
    tests::PageWalk walk(look);
    if (!walk.isReady() || !wishes.out.mkpath(name)) {
        std::cerr << "cannot show or write " << name.toStdString() << '\n';
        return false;
    }
    const bool portrait = look.size.height() > look.size.width();
    gallery::ContactSheet sheet(
        portrait ? portraitWidth : landscapeWidth, portrait ? portraitColumns : landscapeColumns);
    bool written = true;
    int pages = 0;
    walk.walk(tests::Extent::Every, [&](const QString& page) {
        if (!wishes.pages.match(page).hasMatch()) {
            return;
        }
        const QImage picture = walk.settledPicture();
        const QString file = QStringLiteral("%1/%2_%3.png")
                                 .arg(name)
                                 .arg(++pages, 3, 10, QLatin1Char('0'))
                                 .arg(page);
        written = picture.save(wishes.out.filePath(file)) && written;
        sheet.add(page, picture);
    });
    std::cout << name.toStdString() << ": " << pages << " pages" << std::endl;
    return sheet.save(wishes.out.filePath(name + QStringLiteral(".png"))) && written && pages > 0;
}

bool drawPages(const Wishes& wishes)
{
    bool good = true;
    for (const QString& language : wishes.languages) {
        for (const QString& glass : wishes.glasses) {
            for (const QString& theme : wishes.themes) {
                for (const QString& size : wishes.textSizes) {
                    const tests::Look look { .language = language,
                        .size = glasses().value(glass),
                        .textSize = size.toInt(),
                        .highContrast = theme == QLatin1String("contrast"),
                        .lowReach = wishes.low };
                    good = drawLook(wishes, look,
                               QStringList { language, glass, theme, size }.join(QLatin1Char('_'))
                                   + (wishes.low ? QStringLiteral("_low") : QString()))
                        && good;
                }
            }
        }
    }
    return good;
}

} // namespace

int main(int argc, char* argv[])
{
    app::interpretScripts();
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    const auto list = [&parser](const char* name, const char* what, const char* usual) {
        parser.addOption({ QLatin1String(name), QLatin1String(what), QStringLiteral("LIST"),
            QLatin1String(usual) });
    };
    parser.setApplicationDescription(QStringLiteral("Draws every control and page of the kiosk."));
    parser.addHelpOption();
    parser.addOption({ QStringLiteral("out"), QStringLiteral("The folder for the pictures."),
        QStringLiteral("DIR"), QStringLiteral("gallery") });
    list("languages", "Which languages.", "en,es,ar");
    list("glasses", "portrait, landscape, panel, old, small.", "portrait,landscape,panel,small");
    list("themes", "plain, contrast.", "plain,contrast");
    list("text-sizes", "1 to 3.", "1,2,3");
    list("pages", "Only pages whose name fits this regular expression.", ".*");
    parser.addOption({ QStringLiteral("low-reach"), QStringLiteral("With all buttons low.") });
    parser.addOption({ QStringLiteral("no-controls"), QStringLiteral("Pages only.") });
    parser.process(application);

    const auto values = [&parser](const char* name) {
        return parser.value(QLatin1String(name)).split(QLatin1Char(','));
    };
    const Wishes wishes { .out = QDir(parser.value(QStringLiteral("out"))),
        .languages = values("languages"),
        .glasses = values("glasses"),
        .themes = values("themes"),
        .textSizes = values("text-sizes"),
        .pages = QRegularExpression(parser.value(QStringLiteral("pages"))),
        .low = parser.isSet(QStringLiteral("low-reach")),
        .controls = !parser.isSet(QStringLiteral("no-controls")) };
    for (const QString& glass : wishes.glasses) {
        if (!glasses().contains(glass)) {
            std::cerr << "there is no glass '" << glass.toStdString() << "'\n";
            return wrongUsage;
        }
    }
    if (!wishes.out.mkpath(QStringLiteral("."))) {
        std::cerr << "cannot make " << wishes.out.path().toStdString() << '\n';
        return EXIT_FAILURE;
    }
    const bool controls = !wishes.controls || drawControls(wishes);
    return drawPages(wishes) && controls ? EXIT_SUCCESS : EXIT_FAILURE;
}
