// SPDX-License-Identifier: GPL-3.0-or-later
// What the running kiosk hands to the administration behind the PIN, and what comes back from it.

#include "app/kiosk.h"

#include "administration/health_checks.h"
#include "editing/content_exchange.h"

#include <QCoreApplication>

namespace legcheck::app {

using viewmodels::VisitViewModel;

void Kiosk::makeAdministration()
{
    m_siteServices = std::make_unique<administration::SiteServices>(
        m_site->file(), m_settings.reception.journalFile);
    m_administration = std::make_unique<KioskAdministration>(
        KioskAdministration::Kiosk { .engine = m_pages->engine(),
            .display = m_display,
            .services = *m_siteServices,
            .about = { .contentId = m_pack.id,
                .contentVersion = m_pack.version,
                .contentHash = m_pack.sha256,
                .settingsFile = m_site->file().file(),
                .stateFolder = m_site->file().stateFolder() },
            .checks = healthChecks(),
            .languages = { .languages = m_languages.get(),
                .pack = &m_pack,
                .folder = m_languageFolder,
                .places = m_settings.media },
            .content = { .languages = m_languages.get(),
                .pack = &m_pack,
                .packFolder = m_settings.packFolder,
                .languageFolder = m_languageFolder,
                .draftFolder = editing::draftFolder(m_settings.dataFolder),
                .storeFolder = m_settings.storeFolder,
                .checker = m_settings.checker.isEmpty()
                    ? QCoreApplication::applicationDirPath() + QStringLiteral("/legcheck")
                    : m_settings.checker },
            .media = m_settings.media,
            .reception = m_reception });
    connect(m_administration.get(), &KioskAdministration::entered, this, [this] {
        m_recheck.close();
        if (m_visit.step() != VisitViewModel::Step::Start) {
            m_visit.abandon();
        }
    });
    connect(
        m_administration.get(), &KioskAdministration::settingsChanged, m_site, &KioskSite::load);
    connect(m_administration.get(), &KioskAdministration::tried, &m_languageViewModel,
        &viewmodels::LanguageViewModel::choose);
    connect(m_administration.get(), &KioskAdministration::cleaningWanted, &m_cleaning,
        &viewmodels::CleaningViewModel::start);
}

QList<administration::HealthViewModel::Check> Kiosk::healthChecks()
{
    using namespace administration;
    return {
        [this] { return displayFinding(window()->size(), m_display.pixelsPerMillimetre()); },
        [] { return touchFinding(); },
        [this] {
            QList<ScriptSample> samples;
            for (const language::Language& one : m_languages->all()) {
                samples.push_back({ one.englishName, one.name + one.invitation });
            }
            return fontsFinding(samples);
        },
        [this] { return clockFinding(m_siteServices->now()); },
        [this] { return diskFinding(m_site->file().stateFolder()); },
        [this] { return settingsFinding(m_site->file()); },
        [this] { return logoFinding(m_site->settings().clinic.logo); },
        [this] { return recordFinding(m_siteServices->audit); },
        [this] { return contentFinding(m_pack.version, m_pack.sha256, m_settings.contentFaults); },
        [this] { return journalFinding(m_siteServices->journalFile); },
        [] { return soundFinding(); },
    };
}

} // namespace legcheck::app
