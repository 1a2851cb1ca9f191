// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk_site.h"

#include "app/kiosk_options.h"
#include "core/error_words.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>

#include <spdlog/spdlog.h>

#include <algorithm>

namespace legcheck::app {

namespace {

int textSizeNamed(const QString& name)
{
    const QStringList names = site::findSetting(QStringLiteral("screen.text_size"))->shape.choices;
    return static_cast<int>(std::max(qsizetype { 0 }, names.indexOf(name)));
}

/// A keypad that two actions share a key of is none; the log says so.
Keypad keypadOf(const site::Settings& settings)
{
    QStringList keys;
    for (const site::Setting& setting : site::settingTable()) {
        const QString key = site::textOf(setting.read(settings));
        if (setting.section() == QLatin1String("keys")
            && setting.name() != QLatin1String("administration") && !key.isEmpty()) {
            keys.push_back(setting.name() + QLatin1Char('=') + key);
        }
    }
    const auto keypad = Keypad::read(keys.join(QLatin1Char(',')));
    for (const core::Error& error : keypad ? core::Errors {} : keypad.error()) {
        spdlog::error("the keypad's keys are not used: {}", error.what);
    }
    return keypad ? keypad.value() : Keypad {};
}

constexpr QLatin1String folder("folder:");

/// "folder:" alone is the kiosk's own slip folder.
QString addressIn(const QString& slipFolder, const QString& address)
{
    return address == folder ? folder + slipFolder : address;
}

void fillPrinters(const site::Settings::Printers& site, reception::Settings& reception)
{
    const auto paperOf = [](const QString& name, printing::Paper otherwise) {
        return printing::paperNamed(name.toStdString()).value_or(otherwise);
    };
    reception.paper = paperOf(site.nursePaper, printing::Paper::A4);
    reception.printer.clear();
    if (!site.nurse.startsWith(folder)) {
        reception.printer = site.nurse;
    } else if (site.nurse != folder) {
        reception.slipFolder = site.nurse.mid(folder.size());
    }
    reception.deskPrinter = { .uri = addressIn(reception.slipFolder, site.desk),
        .paper = paperOf(site.deskPaper, printing::Paper::Roll80) };
    const outbox::Destination own { .uri = addressIn(reception.slipFolder, site.patient),
        .paper = paperOf(site.patientPaper, printing::Paper::Roll80) };
    const bool isWanted = site.stub || site.tape;
    // Where the patient has no printer, the nurse's takes both papers, one after the other.
    reception.stubPrinter = !isWanted ? outbox::Destination {}
        : own.uri.isEmpty()           ? reception::nurseDestination(reception)
                                      : own;
    reception.stubs = site.stub;
    reception.tapeForPatients = site.tape;
}

} // namespace

KioskSite::KioskSite(site::SettingsFile file, std::vector<SettingOverride> overrides)
    : m_file(std::move(file))
    , m_overrides(std::move(overrides))
{
    load();
    if (m_file.file().isEmpty()) {
        return;
    }
    // Watching costs a thread or two; it begins when the first frame is long on the screen.
    constexpr auto later = std::chrono::seconds(5);
    QTimer::singleShot(later, this, &KioskSite::watch);
}

void KioskSite::load()
{
    m_file.load();
    for (const core::Error& problem : m_file.problems()) {
        if (std::ranges::find(m_told, problem) == m_told.end()) {
            spdlog::warn("{}", core::inWords(problem));
        }
    }
    m_told = m_file.problems();
    site::Settings next = m_file.settings();
    for (const SettingOverride& override : m_overrides) {
        override.setting->write(next, override.value);
    }
    if (next != m_settings) {
        m_settings = std::move(next);
        emit changed();
    }
}

void KioskSite::watch()
{
    if (m_watcher) {
        return;
    }
    const auto add = [this] {
        // A file that is replaced is a new file; one that is not there is waited for in its folder.
        const QFileInfo file(m_file.file());
        if (const QString path = file.exists() ? file.filePath() : file.absolutePath();
            QFileInfo::exists(path)) {
            m_watcher->addPath(path);
        }
    };
    const auto look = [this, add] {
        const QStringList folders = m_watcher->directories();
        if (!folders.isEmpty() && QFileInfo::exists(m_file.file())) {
            m_watcher->removePaths(folders);
        }
        add();
        load();
    };
    m_watcher = std::make_unique<QFileSystemWatcher>();
    connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, this, look);
    connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this, look);
    look();
}

void KioskSite::fill(KioskSettings& settings) const
{
    const site::Settings& site = m_settings;
    const QDir state(m_file.stateFolder());
    settings.reception.clinic = site.clinic.name;
    settings.reception.deskPlace = site.clinic.desk;
    settings.reception.kiosk = site.clinic.kioskLetter;
    settings.reception.clinicLanguage = site.clinic.language;
    settings.reception.journalFile = state.filePath(QStringLiteral("journal.sqlite"));
    settings.reception.slipFolder = state.filePath(QStringLiteral("slips"));
    fillPrinters(site.printers, settings.reception);
    settings.reception.exchange = site.fhir.url.isEmpty() ? site.fhir.folder : site.fhir.url;
    settings.reception.staffCall = { .url = site.webhook.url,
        .secret = site.webhook.secret,
        .answers = site.webhook.answers,
        .clinic = site.clinic.name,
        .kiosk = site.clinic.kioskLetter };
    settings.reception.keepAnswers = std::chrono::hours(site.privacy.retentionHours);
    settings.display = { .pixelsPerMillimetre
        = site.screen.pixelsPerMillimetre.value_or(pixelsPerMillimetreOfScreen()),
        .reduceMotion = site.screen.reduceMotion,
        .lowReach = site.screen.lowReach,
        .textSize = textSizeNamed(site.screen.textSize),
        .highContrast = site.screen.theme == QLatin1String("high_contrast") };
    settings.idle = { .quiet = std::chrono::seconds(site.idle.quietSeconds),
        .warning = std::chrono::seconds(site.idle.countdownSeconds) };
    settings.sound = {
        .on = site.sound.on, .volume = site.sound.volume, .headphoneOnly = site.sound.headphoneOnly
    };
    settings.keypad = keypadOf(site);
    settings.defaultLanguage = site.languages.atStart;
    settings.offer = { .drafts = site.languages.showDrafts, .tags = site.languages.offered };
    settings.clinic = site.clinic;
    settings.dataFolder = m_file.dataFolder();
    settings.statisticsFolder = site.statistics.folder;
    settings.languageFolder = QDir(m_file.dataFolder()).filePath(QStringLiteral("languages"));
    settings.recordingsFolder = QDir(m_file.dataFolder()).filePath(QStringLiteral("recordings"));
    settings.clipFolder = QDir(m_file.dataFolder()).filePath(QStringLiteral("clips"));
    settings.minutes = { site.minutes.immediate, site.minutes.veryUrgent, site.minutes.urgent,
        site.minutes.standard, site.minutes.nonUrgent };
}

} // namespace legcheck::app
