// SPDX-License-Identifier: GPL-3.0-or-later
// What the running kiosk does as visits and re-checks come and go: what is watched for quiet, what
// goes back to the clinic's own before the next patient.

#include "app/kiosk.h"

#include <QMetaEnum>

#include <spdlog/spdlog.h>

#include <algorithm>

namespace legcheck::app {

namespace {

using namespace std::chrono_literals;
using viewmodels::RecheckViewModel;
using viewmodels::VisitViewModel;

// The staff-now page stays until staff come; who finds it abandoned gets the start page back.
constexpr auto staffNowQuiet = 10min;
constexpr auto sweepAfter = 300ms;

} // namespace

void Kiosk::followStep()
{
    const auto step = m_visit.step();
    spdlog::info("page {}", QMetaEnum::fromType<VisitViewModel::Step>().valueToKey(int(step)));
    m_farewell.stop(); // it was of the visit before
    switch (step) {
    case VisitViewModel::Step::Start:
        m_idle.stop();
        adoptSettings();
        // What the pages showed stands in the script engine's memory until that is swept; the last
        // page goes with the next turn of the event loop.
        QTimer::singleShot(sweepAfter, this, [this] { m_pages->engine().collectGarbage(); });
        break;
    case VisitViewModel::Step::StaffNow:
        m_idle.watch(staffNowQuiet);
        break;
    case VisitViewModel::Step::Finished:
        m_idle.stop();
        m_farewell.start(m_settings.farewell);
        break;
    case VisitViewModel::Step::Intro:
    case VisitViewModel::Step::Question:
    case VisitViewModel::Step::Recap:
    case VisitViewModel::Step::Outcome:
    case VisitViewModel::Step::LearnMenu:
    case VisitViewModel::Step::LearnPage:
    case VisitViewModel::Step::Help:
        m_idle.watch();
        break;
    }
}

void Kiosk::followRecheck()
{
    const auto step = m_recheck.step();
    spdlog::info(
        "re-check {}", QMetaEnum::fromType<RecheckViewModel::Step>().valueToKey(int(step)));
    switch (step) {
    case RecheckViewModel::Step::Closed:
        followStep(); // back at the start screen, as it was
        break;
    case RecheckViewModel::Step::StaffNow:
        m_idle.watch(staffNowQuiet);
        break;
    case RecheckViewModel::Step::Unchanged:
        m_idle.watch(std::chrono::ceil<std::chrono::seconds>(m_settings.farewell));
        break;
    case RecheckViewModel::Step::Number:
    case RecheckViewModel::Step::Question:
    case RecheckViewModel::Step::Desk:
        m_idle.watch();
        break;
    }
}

bool Kiosk::isAtStart() const
{
    return m_visit.step() == VisitViewModel::Step::Start
        && m_recheck.step() == RecheckViewModel::Step::Closed;
}

void Kiosk::adoptSettings()
{
    if (m_site != nullptr) {
        m_site->fill(m_settings);
    }
    m_idle.setTimes(m_settings.idle);
    m_clinic.adopt(m_settings.clinic);
    m_statistics.setFolder(m_settings.statisticsFolder);
    m_display.adopt(m_settings.display);
    m_voiceViewModel.adopt(m_settings.sound);
    m_languages->offer(m_settings.offer);
    speakAtStart();
}

void Kiosk::speakAtStart()
{
    // Never the last patient's, also where the setting names a language that is not on offer.
    const auto offered = m_languages->offered();
    const bool there
        = std::ranges::find(offered, m_settings.defaultLanguage, &language::Language::tag)
        != offered.end();
    m_languageViewModel.choose(there ? m_settings.defaultLanguage : QStringLiteral("en"));
}

} // namespace legcheck::app
