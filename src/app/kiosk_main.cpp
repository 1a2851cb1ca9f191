// SPDX-License-Identifier: GPL-3.0-or-later

// `legcheck-kiosk`: the touchscreen program.

#include "app/demo.h"
#include "app/kiosk.h"
#include "app/kiosk_fonts.h"
#include "app/kiosk_options.h"
#include "app/kiosk_site.h"
#include "app/log.h"
#include "content/content_loader.h"

#include <QGuiApplication>

#include <spdlog/spdlog.h>

namespace {

using namespace legcheck;

void logErrors(const core::Errors& errors)
{
    for (const core::Error& error : errors) {
        spdlog::error("{}: {}", error.where, error.what);
    }
}

int run(const app::KioskOptions& options)
{
    auto pack = content::loadContentPack(options.contentFolder);
    if (!pack) {
        logErrors(pack.error());
        return EXIT_FAILURE;
    }
    auto languages = language::Languages::read(QStringLiteral(":/translations"));
    if (!languages) {
        logErrors(languages.error());
        return EXIT_FAILURE;
    }
    app::KioskSite site(site::SettingsFile(options.settingsFile), options.overrides);
    app::KioskSettings settings = options.settings;
    site.fill(settings);
    if (!options.journalFile.isEmpty()) {
        settings.reception.journalFile = options.journalFile;
    }
    settings.languageFolder = options.languageFolder.value_or(settings.languageFolder);
    settings.reception.languageFolder = settings.languageFolder;
    app::Kiosk kiosk(
        std::move(pack).value(), std::move(languages).value(), std::move(settings), &site);
    if (!kiosk.show()) {
        return EXIT_FAILURE;
    }
    if (options.selfTest) {
        QTimer::singleShot(std::chrono::milliseconds(500), qApp, &QCoreApplication::quit);
    }
    std::unique_ptr<app::Demo> demo;
    if (!options.demoFolder.isEmpty()) {
        demo = std::make_unique<app::Demo>(kiosk, options.demoFolder);
        demo->start();
    }
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("legcheck"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LEGCHECK_VERSION));
    if (const auto languages = language::Languages::read(QStringLiteral(":/translations"))) {
        app::keepToFonts(app::fontFamilies(*languages.value()));
    }
    const QGuiApplication application(argc, argv);
    app::startLog();
    const auto options = app::readKioskOptions(QCoreApplication::arguments());
    return options.exitCode ? *options.exitCode : run(options);
}
