// SPDX-License-Identifier: GPL-3.0-or-later

// `legcheck-kiosk`: the touchscreen program.

#include "app/appliance.h"
#include "app/demo.h"
#include "app/kiosk.h"
#include "app/kiosk_fonts.h"
#include "app/kiosk_keyboard.h"
#include "app/kiosk_options.h"
#include "app/kiosk_out_of_order.h"
#include "app/kiosk_pages.h"
#include "app/kiosk_scripts.h"
#include "app/kiosk_site.h"
#include "app/kiosk_voice.h"
#include "app/log.h"
#include "content/pack_store.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImageReader>
#include <QSurfaceFormat>

#include <spdlog/spdlog.h>

#include <algorithm>
#include <chrono>
#include <future>
#include <memory>
#include <span>
#include <string_view>

#include <unistd.h>

namespace {

using namespace legcheck;
using namespace std::chrono_literals;

constexpr std::chrono::milliseconds triesAgainAfter = 5min;
// Nobody has touched the start page for so long: the screen is dimmed until somebody does.
constexpr std::chrono::seconds sleepAfter = 10min;

/// Where starts are counted: only the service manager's runtime folder outlives a crash and not a
/// reboot. Without one nothing is counted.
QString startsFile()
{
    const QString folder = qEnvironmentVariable("RUNTIME_DIRECTORY");
    return folder.isEmpty() ? QString() : folder + QStringLiteral("/starts");
}

/// Published content only, by whatever way it is named. In a crash loop the pack before the current
/// one, where there is one: the newest may be what crashes the program.
content::LoadedPack loadContent(
    const app::KioskOptions& options, app::StartMode mode = app::StartMode::Normal)
{
    const std::string program = QCoreApplication::applicationVersion().toStdString();
    if (!options.contentFolder.isEmpty()) {
        return content::loadPublishedPack(options.contentFolder, program);
    }
    const content::PackStore store(options.storeFolder, program);
    if (mode == app::StartMode::LastGood) {
        core::Errors faults;
        const auto names = store.order(faults).names;
        if (names.size() > 1) {
            content::LoadedPack before = content::loadPublishedPack(
                store.packFolder(QString::fromStdString(names[1])), program);
            if (before.pack) {
                return before;
            }
        }
    }
    return store.load();
}

/// Pages are read in one thread and content in another, while this one opens fonts.
content::LoadedPack loadBeside(app::KioskPages& pages, const app::KioskOptions& options,
    app::StartMode mode, const app::KioskSettings& settings, language::Languages& languages)
{
    auto content = std::async(std::launch::async, [&] {
        auto loaded = loadContent(options, mode);
        QImageReader::supportedImageFormats(); // finds what reads the pictures
        return loaded;
    });
    languages.offer(settings.offer);
    app::useFonts(app::fontFamilies(languages));
    QStringList names;
    for (const language::Language& language : languages.offered()) {
        names << language.name;
    }
    pages.finishReading(names);
    return content.get();
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

/// A kiosk in a crash loop stands still for a while, so that patients are sent to the desk and not
/// shown a screen that flickers.
void standStill(
    app::StartGuard& guard, const app::KioskSettings& settings, language::Languages& languages)
{
    QElapsedTimer standing;
    standing.start();
    app::OutOfOrder page(
        languages, settings, [&] { return standing.hasExpired(triesAgainAfter.count()); });
    if (page.show()) {
        guard.tryAgain();
    }
}

int run(const app::KioskOptions& options, std::unique_ptr<language::Languages> languages)
{
    app::KioskSite site(site::SettingsFile(options.settingsFile), options.overrides);
    app::KioskSettings settings = options.settings;
    site.fill(settings);
    if (!options.journalFile.isEmpty()) {
        settings.reception.journalFile = options.journalFile;
    }
    settings.languageFolder = options.languageFolder.value_or(settings.languageFolder);
    settings.reception.languageFolder = settings.languageFolder;
    app::StartGuard guard(startsFile());
    const app::StartMode mode = guard.begin();
    if (mode == app::StartMode::OutOfOrder) {
        standStill(guard, settings, *languages);
        return EXIT_SUCCESS; // the service manager starts it again
    }
    auto pages = std::make_unique<app::KioskPages>();
    content::LoadedPack content = loadBeside(*pages, options, mode, settings, *languages);
    app::logErrors(content.faults);
    if (!content.pack) {
        content = waitForContent(options, settings, *languages);
    }
    if (!content.pack) {
        return EXIT_FAILURE;
    }
    spdlog::info("content {} {}, SHA-256 {}", content.stamp.pack, content.stamp.version,
        content.stamp.sha256);
    const bool fullscreen = settings.fullscreen;
    // A kiosk that patients use has a PIN; a window on somebody's desk may do without.
    settings.needsPin = fullscreen && !options.selfTest && options.demoFolder.isEmpty();
    settings.contentFaults = content.faults;
    settings.packFolder = content.folder;
    settings.storeFolder
        = options.storeFolder.isEmpty() ? content::defaultStoreFolder() : options.storeFolder;
    // A demo and a self-test make no sound.
    auto voice
        = options.selfTest || !options.demoFolder.isEmpty() ? nullptr : app::makeVoice(settings);
    app::Kiosk kiosk(std::move(*content.pack), std::move(languages), std::move(settings), &site,
        std::move(voice), std::move(pages));
    if (!kiosk.show()) {
        return EXIT_FAILURE;
    }
    app::Appliance::Settings applianceSettings;
    if (fullscreen) {
        applianceSettings = { .restartHour = site.settings().restart.nightly
                ? std::optional(site.settings().restart.hour)
                : std::nullopt,
            .sleepAfter = sleepAfter };
    }
    const app::Appliance appliance(kiosk, guard, applianceSettings);
    if (options.selfTest) {
        // Not quit(), which asks the window first: in fullscreen it never closes.
        QTimer::singleShot(std::chrono::milliseconds(500), qApp, [] { QCoreApplication::exit(); });
    }
    std::unique_ptr<app::Demo> demo;
    if (!options.demoFolder.isEmpty()) {
        demo = std::make_unique<app::Demo>(kiosk, options.demoFolder);
        demo->start();
    }
    return QCoreApplication::exec();
}

/// All the colours of the pages: left alone, Qt takes what the driver names first, and under a
/// compositor without a graphics card that has 16 bits.
void askForAllColours()
{
    QSurfaceFormat format = QSurfaceFormat::defaultFormat();
    constexpr int bits = 8; // of each
    format.setRedBufferSize(bits);
    format.setGreenBufferSize(bits);
    format.setBlueBufferSize(bits);
    QSurfaceFormat::setDefaultFormat(format);
}

/// What needs no screen, for who reads it from far away.
bool asksForWordsOnly(std::span<char*> words)
{
    return std::ranges::any_of(words, [](std::string_view word) {
        return word == "--help" || word == "-h" || word == "--version" || word == "-v";
    });
}

int start(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("legcheck"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LEGCHECK_VERSION));
    if (asksForWordsOnly({ argv, static_cast<std::size_t>(argc) })) {
        const QCoreApplication application(argc, argv);
        return app::readKioskOptions(QCoreApplication::arguments()).exitCode.value_or(EXIT_SUCCESS);
    }
    auto languages = language::Languages::read(QStringLiteral(":/translations"));
    if (languages) {
        app::keepToFonts(app::fontFamilies(*languages.value()));
    }
    app::offerOnScreenKeyboard();
    app::interpretScripts();
    askForAllColours();
    const QGuiApplication application(argc, argv);
    app::startLog();
    app::quitOnSignal();
    const auto options = app::readKioskOptions(QCoreApplication::arguments());
    if (options.exitCode) {
        return *options.exitCode;
    }
    if (!languages) {
        app::logErrors(languages.error());
        return EXIT_FAILURE;
    }
    return run(options, std::move(languages).value());
}

} // namespace

int main(int argc, char* argv[])
{
    const int code = start(argc, argv);
    if (code == app::startAnew) {
        // Everything has been put away properly: the same process begins from the start.
        execv("/proc/self/exe", argv);
    }
    return code;
}
