// SPDX-License-Identifier: GPL-3.0-or-later

// `legcheck-kiosk`: the touchscreen program.

#include "app/demo.h"
#include "app/kiosk.h"
#include "app/kiosk_fonts.h"
#include "app/kiosk_options.h"
#include "app/kiosk_out_of_order.h"
#include "app/kiosk_site.h"
#include "app/log.h"
#include "content/pack_store.h"

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

/// Published content only, by whatever way it is named.
content::LoadedPack loadContent(const app::KioskOptions& options)
{
    const std::string program = QCoreApplication::applicationVersion().toStdString();
    return options.contentFolder.isEmpty()
        ? content::PackStore(options.storeFolder, program).load()
        : content::loadPublishedPack(options.contentFolder, program);
}

/// In a waiting room a page that sends patients to the desk is better than a dark screen, until
/// there is content; whoever installs the kiosk or develops it wants the exit code.
content::LoadedPack waitForContent(const app::KioskOptions& options,
    const app::KioskSettings& settings, language::Languages& languages)
{
    content::LoadedPack content;
    if (settings.fullscreen && !options.selfTest && options.demoFolder.isEmpty()) {
        spdlog::info("out of order until there is content");
        app::OutOfOrder page(languages, settings, [&] {
            content = loadContent(options);
            return content.pack.has_value();
        });
        if (!page.show()) {
            content.pack.reset();
        }
    }
    return content;
}

int run(const app::KioskOptions& options)
{
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
    content::LoadedPack content = loadContent(options);
    logErrors(content.faults);
    if (!content.pack) {
        content = waitForContent(options, settings, *languages.value());
    }
    if (!content.pack) {
        return EXIT_FAILURE;
    }
    spdlog::info("content {} {}, SHA-256 {}", content.stamp.pack, content.stamp.version,
        content.stamp.sha256);
    app::Kiosk kiosk(
        std::move(*content.pack), std::move(languages).value(), std::move(settings), &site);
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
