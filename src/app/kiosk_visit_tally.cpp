// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk_visit_tally.h"

#include <utility>

namespace legcheck::app {

void KioskVisitTally::enter(const QString& page)
{
    if (m_lastPage.isEmpty()) {
        m_statistics.count(QStringLiteral("started"));
    }
    m_lastPage = page;
}

void KioskVisitTally::follow()
{
    using Step = viewmodels::VisitViewModel::Step;
    switch (m_visit.step()) {
    case Step::Start:
        if (!m_lastPage.isEmpty()) {
            m_statistics.count(QStringLiteral("gave_up"), std::exchange(m_lastPage, {}));
        }
        return;
    case Step::Intro:
        enter(QStringLiteral("intro"));
        return;
    case Step::Question:
        enter(m_visit.question().id);
        return;
    case Step::Recap:
        enter(QStringLiteral("recap"));
        return;
    case Step::StaffNow:
    case Step::Outcome:
    case Step::Help:
        m_lastPage.clear(); // it has come to its end
        return;
    case Step::LearnMenu:
    case Step::LearnPage:
    case Step::Finished:
        return;
    }
}

} // namespace legcheck::app
