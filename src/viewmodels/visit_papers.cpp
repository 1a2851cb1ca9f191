// SPDX-License-Identifier: GPL-3.0-or-later
// How far the papers of this visit are: the nurse's slip, the patient's own, the tape.
#include "viewmodels/visit_state.h"
#include "viewmodels/visit_view_model.h"

namespace legcheck::viewmodels {

namespace {

VisitViewModel::Paper paperOf(journal::JobState state)
{
    switch (state) {
    case journal::JobState::Confirmed:
        return VisitViewModel::Paper::Printed;
    case journal::JobState::Sent:
        return VisitViewModel::Paper::Sent;
    case journal::JobState::Failed:
        return VisitViewModel::Paper::Failed;
    case journal::JobState::Queued:
    case journal::JobState::Sending:
        break;
    }
    return VisitViewModel::Paper::Printing;
}

} // namespace

VisitViewModel::Paper VisitViewModel::paper() const
{
    return m_state->paper;
}

VisitViewModel::Paper VisitViewModel::stub() const
{
    return m_state->stub;
}

VisitViewModel::Paper VisitViewModel::tape() const
{
    return m_state->tape;
}

void VisitViewModel::followPapers()
{
    using reception::Reception;
    const Reception& reception = m_state->services.reception;
    // A paper of an earlier visit may come late; it is not this patient's.
    const auto isThisVisits = [this](const journal::Ticket& ticket) {
        return m_state->received && ticket.uuid == m_state->ticket.uuid;
    };
    const auto setPaper = [this, isThisVisits](const journal::Ticket& ticket, Paper paper) {
        if (isThisVisits(ticket)) {
            m_state->paper = paper;
            emit paperChanged();
        }
    };
    connect(&reception, &Reception::slipWritten, this,
        [setPaper](const journal::Ticket& ticket) { setPaper(ticket, Paper::Printed); });
    connect(&reception, &Reception::slipSent, this,
        [setPaper](const journal::Ticket& ticket) { setPaper(ticket, Paper::Sent); });
    connect(&reception, &Reception::slipFailed, this,
        [setPaper](const journal::Ticket& ticket) { setPaper(ticket, Paper::Failed); });
    connect(&reception, &Reception::stubEnded, this,
        [this, isThisVisits](const journal::Ticket& ticket, journal::JobState state) {
            if (isThisVisits(ticket) && m_state->stub != Paper::None) {
                m_state->stub = paperOf(state);
                emit paperChanged();
            }
        });
    connect(&reception, &Reception::looseEnded, this, [this](const reception::LooseNotice& notice) {
        if (m_state->tapeId != 0 && notice.paper.id == m_state->tapeId) {
            m_state->tape = paperOf(notice.state);
            emit paperChanged();
        }
    });
}

void VisitViewModel::printTape()
{
    reception::Reception& reception = m_state->services.reception;
    const auto& look = m_state->services.pack.looks.at(m_state->visit->question());
    if (m_state->tapeId != 0 || look.screen != content::Screen::Tape || !reception.givesTapes()) {
        return;
    }
    m_state->tapeId = reception.printTape(m_state->services.languages.current().tag);
    m_state->tape = Paper::Printing;
    emit paperChanged();
}

} // namespace legcheck::viewmodels
