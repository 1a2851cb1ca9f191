// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/channel.h"

#include "core/error_words.h"

#include <spdlog/spdlog.h>

#include <chrono>

namespace legcheck::outbox {

using journal::Job;
using journal::JobKind;
using journal::JobState;

namespace {

using namespace std::chrono_literals;

// How soon a retry, or a reprint that was asked for outside the kiosk, is found.
constexpr auto lookInterval = 2s;
// After that many idle looks a printer is asked how it is.
constexpr int looksBetweenQuestions = 30;

JobState stateOf(Delivered result)
{
    switch (result) {
    case Delivered::Confirmed:
        return JobState::Confirmed;
    case Delivered::Sent:
        return JobState::Sent;
    case Delivered::Failed:
    case Delivered::Impossible:
        break;
    }
    return JobState::Failed;
}

} // namespace

Channel::Channel(ChannelSetup setup)
    : m_setup(std::move(setup))
    , m_thread([this](const std::stop_token& stop) { work(stop); })
{
}

Channel::~Channel()
{
    m_thread.request_stop();
    m_changed.notify_all();
}

void Channel::wake()
{
    {
        const std::scoped_lock lock(m_mutex);
        ++m_wakes;
        m_busy = 1;
    }
    m_changed.notify_all();
}

void Channel::deliverUnstored(const journal::StoredVisit& visit, JobKind kind)
{
    {
        const std::scoped_lock lock(m_mutex);
        Job job;
        job.kind = kind;
        job.visit = visit.ticket.uuid;
        m_unstored.push_back({ visit, job });
    }
    wake();
}

void Channel::printLoose(const LoosePaper& paper)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_loose.push_back(paper);
    }
    wake();
}

QList<UnstoredPaper> Channel::unstored() const
{
    const std::scoped_lock lock(m_mutex);
    return { m_unstored.begin(), m_unstored.end() };
}

bool Channel::isIdle() const
{
    return m_busy == 0;
}

void Channel::logOnce(const core::Errors& errors)
{
    const std::string fault = core::inWords(errors);
    if (!fault.empty() && fault != m_lastFault) {
        spdlog::error("{}: {}", m_setup.name.toStdString(), fault);
    }
    m_lastFault = fault;
}

void Channel::work(const std::stop_token& stop)
{
    journal::Journal journal(m_setup.journalFile, m_setup.kiosk);
    while (!stop.stop_requested()) {
        int wakes = 0;
        {
            const std::scoped_lock lock(m_mutex);
            wakes = m_wakes;
        }
        const bool didUnstored = deliverNextUnstored(stop);
        const House house = m_setup.house();
        const bool didStored = house == House::InOrder && deliverNext(journal, stop);
        // Behind every visit that is due, but never waiting for a journal.
        const bool didLoose = !didUnstored && !didStored && deliverNextLoose(stop);
        keepTroubles(didUnstored || didStored || didLoose);
        if (!didUnstored && !didStored && !didLoose) {
            {
                const std::scoped_lock lock(m_mutex);
                m_busy = wakes != m_wakes || house == House::NotYetTried ? 1 : 0;
            }
            waitForWork(stop, wakes);
        }
    }
    m_deliverer.reset();
}

void Channel::waitForWork(const std::stop_token& stop, int wakes)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, stop, lookInterval, [&] { return m_wakes != wakes; });
}

Deliverer& Channel::deliverer()
{
    if (!m_deliverer) {
        m_deliverer = m_setup.makeDeliverer();
    }
    return *m_deliverer;
}

bool Channel::deliverNextUnstored(const std::stop_token& stop)
{
    UnstoredPaper next;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_unstored.empty()
            || (m_unstored.front().job.due.isValid()
                && m_unstored.front().job.due > m_setup.now())) {
            return false;
        }
        next = m_unstored.front();
    }
    ++next.job.attempts;
    const Delivery delivery = deliverer().deliver(next.visit, next.job, stop);
    {
        const std::scoped_lock lock(m_mutex);
        m_unstored.pop_front();
        if (delivery.result == Delivered::Failed) {
            next.job.copy += delivery.mayBeOnPaper ? 1 : 0;
            next.job.due = m_setup.now().addSecs(journal::backOff(next.job.attempts).count());
            m_unstored.push_back(next);
        }
    }
    tell(next.visit.ticket, next.job, delivery);
    return true;
}

bool Channel::deliverNextLoose(const std::stop_token& stop)
{
    LoosePaper paper;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_loose.empty()) {
            return false;
        }
        paper = m_loose.front();
        m_loose.pop_front();
    }
    const Delivery delivery = deliverer().deliverLoose(paper, stop);
    const JobState state = stateOf(delivery.result);
    const char* kind = paper.kind == LoosePaper::Kind::Tape ? "tape" : "test page";
    if (state == JobState::Failed) {
        spdlog::error(
            "{}: {} failed: {}", m_setup.name.toStdString(), kind, delivery.why.toStdString());
    } else {
        spdlog::info("{}: {} {}", m_setup.name.toStdString(), kind, nameOf(state).toStdString());
    }
    m_setup.notifyLoose({ .paper = paper,
        .state = state,
        .fault = delivery.why,
        .words = deliverer().stateInWords(),
        .place = delivery.place });
    return true;
}

bool Channel::deliverNext(journal::Journal& journal, const std::stop_token& stop)
{
    journal::JobQueue queue(journal.database());
    const auto claimed = queue.claim(m_setup.kinds, m_setup.now());
    if (!claimed) {
        logOnce(claimed.error());
        return false;
    }
    if (!claimed.value()) {
        return false;
    }
    Job job = *claimed.value();
    const auto visit = journal.find(job.visit);
    if (!visit) {
        logOnce(visit.error());
        settle(queue, job, { .why = QStringLiteral("the journal cannot be read") });
        return false;
    }
    logOnce({});
    if (!visit.value()) {
        settle(queue, job,
            { .result = Delivered::Impossible, .why = QStringLiteral("its visit is gone") });
        return true;
    }
    const Delivery delivery = deliverer().deliver(*visit.value(), job, stop);
    settle(queue, job, delivery);
    tell(visit.value()->ticket, job, delivery);
    return true;
}

/// A state that cannot be stored leaves the job in "sending": after a restart it is sent again as a
/// copy, which is the truth.
void Channel::settle(journal::JobQueue& queue, const Job& job, const Delivery& delivery)
{
    core::Errors errors;
    switch (delivery.result) {
    case Delivered::Confirmed:
    case Delivered::Sent:
        errors = queue.succeed(job, stateOf(delivery.result), m_setup.now());
        break;
    case Delivered::Failed:
        errors = queue.fail(job, delivery.mayBeOnPaper, delivery.why, m_setup.now());
        break;
    case Delivered::Impossible:
        errors = queue.giveUp(job, delivery.why, m_setup.now());
        break;
    }
    logOnce(errors);
}

void Channel::tell(const journal::Ticket& ticket, const Job& job, const Delivery& delivery) const
{
    const JobState state = stateOf(delivery.result);
    const std::string number = ticket.number.toStdString();
    const std::string kind = nameOf(job.kind).toStdString();
    if (state == JobState::Failed) {
        spdlog::error("{} of ticket {} failed: {}", kind, number, delivery.why.toStdString());
    } else {
        spdlog::info("{} of ticket {} {}{}", kind, number, nameOf(state).toStdString(),
            job.copy > 1 ? ", copy " + std::to_string(job.copy) : std::string());
    }
    m_setup.notify({ ticket, job.kind, state, job.copy, delivery.why, delivery.place });
}

void Channel::keepTroubles(bool isAskedNow)
{
    if (!isAskedNow && ++m_looks % looksBetweenQuestions != 0) {
        return;
    }
    const QStringList troubles = deliverer().troubles();
    if (troubles != m_troubles) {
        m_troubles = troubles;
        m_setup.tellTroubles(m_setup.name, troubles);
    }
}

} // namespace legcheck::outbox
