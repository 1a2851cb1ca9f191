// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kiosk_administration.h"
#include "app/kiosk_clinic.h"
#include "app/kiosk_pages.h"
#include "app/kiosk_settings.h"
#include "app/kiosk_site.h"
#include "app/kiosk_statistics.h"
#include "app/kiosk_visit_tally.h"
#include "content/content_pack.h"
#include "language/site_languages.h"
#include "narration/voice.h"
#include "reception/reception.h"
#include "viewmodels/cleaning_view_model.h"
#include "viewmodels/language_view_model.h"
#include "viewmodels/recheck_view_model.h"
#include "viewmodels/visit_services.h"
#include "viewmodels/visit_view_model.h"
#include "viewmodels/voice_view_model.h"

#include <QTimer>

namespace legcheck::app {

/// The running kiosk: content, services, view models and the one window, wired together. What must
/// happen between visits (language, text size and contrast go back, idle watch) happens here.
class Kiosk : public QObject {
    Q_OBJECT

public:
    /// `site`, if any, must outlive the kiosk; what changes there is taken up between visits.
    /// Without a voice the kiosk is silent; without pages it reads its own.
    Kiosk(content::ContentPack pack, std::unique_ptr<language::Languages> languages,
        KioskSettings settings, KioskSite* site = nullptr,
        std::unique_ptr<narration::Voice> voice = nullptr,
        std::unique_ptr<KioskPages> pages = nullptr);
    ~Kiosk() override;
    Q_DISABLE_COPY_MOVE(Kiosk)

    /// Opens the window. False if the screen could not be loaded (the log says why).
    [[nodiscard]] bool show();

    [[nodiscard]] QQuickWindow* window() const { return m_pages->window(); }
    /// True when no picture on the screen is still being loaded or drawn anew: what is seen now,
    /// stays.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] viewmodels::VisitViewModel& visit() { return m_visit; }
    [[nodiscard]] viewmodels::RecheckViewModel& recheck() { return m_recheck; }
    [[nodiscard]] viewmodels::LanguageViewModel& languages() { return m_languageViewModel; }
    [[nodiscard]] viewmodels::DisplayViewModel& display() { return m_display; }
    [[nodiscard]] KioskClinic& clinic() { return m_clinic; }
    [[nodiscard]] viewmodels::IdleViewModel& idle() { return m_idle; }
    [[nodiscard]] viewmodels::CleaningViewModel& cleaning() { return m_cleaning; }
    [[nodiscard]] viewmodels::VoiceViewModel& voice() { return m_voiceViewModel; }
    [[nodiscard]] reception::Reception& reception() { return m_reception; }
    /// Null where there is no settings file.
    [[nodiscard]] KioskAdministration* administration() { return m_administration.get(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void readLanguages();
    void complete(narration::Passage& passage) const;

    // kiosk_between_visits.cpp
    void followStep();
    void followRecheck();
    [[nodiscard]] bool isAtStart() const;
    void adoptSettings();
    void speakAtStart();

    // kiosk_behind_pin.cpp
    void makeAdministration();
    [[nodiscard]] QList<administration::HealthViewModel::Check> healthChecks();

    KioskSettings m_settings;
    KioskSite* m_site;
    QString m_languageFolder; ///< from when it was built; `fill` may name another
    content::ContentPack m_pack;
    std::unique_ptr<language::Languages> m_languages;
    std::unique_ptr<language::SiteLanguages> m_siteLanguages; ///< null without a folder
    reception::Reception m_reception;
    viewmodels::VisitViewModel::Services m_services;
    viewmodels::VisitViewModel m_visit;
    viewmodels::RecheckViewModel m_recheck;
    viewmodels::LanguageViewModel m_languageViewModel;
    viewmodels::DisplayViewModel m_display;
    viewmodels::IdleViewModel m_idle;
    KioskClinic m_clinic;
    viewmodels::CleaningViewModel m_cleaning;
    std::unique_ptr<narration::Voice> m_voice;
    viewmodels::VoiceViewModel m_voiceViewModel;
    QTimer m_farewell;
    std::unique_ptr<KioskPages> m_pages;
    KioskStatistics m_statistics;
    KioskVisitTally m_tally;
    std::unique_ptr<administration::SiteServices> m_siteServices;
    std::unique_ptr<KioskAdministration> m_administration;
};

} // namespace legcheck::app
