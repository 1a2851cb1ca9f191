// SPDX-License-Identifier: GPL-3.0-or-later
// How a visit ends: by its last answer, by a call for help, or because nobody is there any more.
#include "viewmodels/visit_state.h"
#include "viewmodels/visit_view_model.h"

namespace legcheck::viewmodels {

void VisitViewModel::askForHelp()
{
    if (m_state->step != Step::Help && m_state->step != Step::StaffNow) {
        m_state->beforeHelp = m_state->step;
        goTo(Step::Help);
    }
}

void VisitViewModel::confirmHelp()
{
    if (m_state->step != Step::Help) {
        return;
    }
    m_state->helpAsked = true;
    if (!m_state->visit) {
        m_state->visit.emplace(m_state->services.pack.questionnaire);
    }
    if (m_state->received) {
        emit outcomeChanged();
        goTo(Step::StaffNow);
        m_state->services.reception.helpAfterwards(m_state->ticket);
        return;
    }
    endVisit();
}

void VisitViewModel::endVisit()
{
    const QDateTime now = m_state->services.now();
    m_state->received = true;
    m_state->paper = Paper::Printing;
    m_state->stub = m_state->services.reception.givesStubs() ? Paper::Printing : Paper::None;
    m_state->ticket = m_state->services.reception.receive({
        .answers = m_state->visit->answers(),
        .language = m_state->services.languages.current().tag,
        .started = m_state->started.isValid() ? m_state->started : now,
        .finished = now,
        .helpAsked = m_state->helpAsked,
    });
    emit outcomeChanged();
    emit paperChanged();
    goTo(m_state->visit->assessment().callStaff || m_state->helpAsked ? Step::StaffNow
                                                                      : Step::Outcome);
}

void VisitViewModel::finish()
{
    // A visit that nobody has received would be lost.
    if (m_state->received) {
        wipe();
        goTo(Step::Finished);
    }
}

void VisitViewModel::abandon()
{
    if (m_state->visit && !m_state->received && m_state->visit->isStopped()) {
        endVisit();
        return;
    }
    wipe();
    goTo(Step::Start);
}

void VisitViewModel::wipe()
{
    m_state = std::make_unique<State>(m_state->services);
    emit recapChanged();
    emit outcomeChanged();
    emit paperChanged();
    emit learnPageChanged();
}

} // namespace legcheck::viewmodels
