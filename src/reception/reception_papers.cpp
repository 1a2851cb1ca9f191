// SPDX-License-Identifier: GPL-3.0-or-later
// What staff see of the papers and do with them: the queue, once more, a tape, a test page.
#include "journal/job_queue.h"
#include "reception/paper_words.h"
#include "reception/reception.h"

#include <spdlog/spdlog.h>

#include <algorithm>

namespace legcheck::reception {

using journal::Job;
using journal::JobKind;
using journal::JobState;

namespace {

PaperState stateOf(const Job& job, const QTranslator* translator)
{
    // Of a job that is being sent it is not known yet; of one in memory nothing else is.
    const bool isTriedAgain = job.state != JobState::Confirmed && job.state != JobState::Sent
        && (job.due.isValid() || job.id == 0);
    return { .kind = job.kind,
        .state = job.state,
        .copy = job.copy,
        .isTriedAgain = isTriedAgain,
        .name = wordsFor(job.kind, translator),
        .words = wordsFor(job.state, isTriedAgain, translator) };
}

PaperVisit visitOf(const journal::StoredVisit& visit)
{
    return { .ticket = visit.ticket,
        .finished = visit.finished,
        .category = visit.category,
        .callStaff = visit.callStaff,
        .canReprint = !visit.ticket.number.isEmpty() && !visit.answers.isEmpty(),
        .papers = {} };
}

/// The visit's row, made where there is none.
PaperVisit& rowOf(QList<PaperVisit>& rows, const journal::StoredVisit& visit)
{
    const auto row = std::ranges::find(
        rows, visit.ticket.uuid, [](const PaperVisit& one) { return one.ticket.uuid; });
    if (row != rows.end()) {
        return *row;
    }
    rows.push_back(visitOf(visit));
    return rows.back();
}

} // namespace

core::Result<QList<PaperVisit>> Reception::waitingPapers()
{
    const auto words = m_languages.translatorFor(m_settings.clinicLanguage);
    QList<PaperVisit> rows;
    const QList<outbox::UnstoredPaper> unstored = m_outbox.unstored();
    for (const outbox::UnstoredPaper& paper : unstored) {
        rowOf(rows, paper.visit).papers.push_back(stateOf(paper.job, words.get()));
    }
    const auto jobs = journal::JobQueue(m_journal.database()).list();
    if (!jobs) {
        // What lies in memory is told all the same: it is all that there is.
        return rows.isEmpty() ? core::Result<QList<PaperVisit>>(jobs.error()) : rows;
    }
    for (const Job& job : jobs.value()) {
        const auto visit = m_journal.find(job.visit);
        if (!visit) {
            return visit.error();
        }
        // Nobody can do anything about a paper whose answers are no longer kept.
        if (visit.value() && (job.due.isValid() || !visit.value()->answers.isEmpty())) {
            rowOf(rows, *visit.value()).papers.push_back(stateOf(job, words.get()));
        }
    }
    std::ranges::stable_sort(rows, [](const PaperVisit& one, const PaperVisit& other) {
        return one.callStaff != other.callStaff ? one.callStaff : one.finished < other.finished;
    });
    return rows;
}

core::Result<QList<PaperVisit>> Reception::latestPapers(int most)
{
    const auto words = m_languages.translatorFor(m_settings.clinicLanguage);
    const auto visits = m_journal.list(most);
    if (!visits) {
        return visits.error();
    }
    journal::JobQueue queue(m_journal.database());
    QList<PaperVisit> rows;
    for (const journal::StoredVisit& visit : visits.value()) {
        const auto jobs = queue.list(visit.ticket.uuid);
        if (!jobs) {
            return jobs.error();
        }
        rows.push_back(visitOf(visit));
        for (const Job& job : jobs.value()) {
            rows.back().papers.push_back(stateOf(job, words.get()));
        }
    }
    return rows;
}

core::Result<bool> Reception::reprint(const journal::Ticket& ticket, JobKind kind)
{
    auto queued
        = journal::JobQueue(m_journal.database()).reprint(ticket.uuid, kind, m_settings.now());
    if (!queued) {
        spdlog::error("{} of ticket {} cannot be printed again: {}", nameOf(kind).toStdString(),
            ticket.number.toStdString(), queued.error().front().what);
    } else if (queued.value()) {
        spdlog::info("{} of ticket {} wanted once more", nameOf(kind).toStdString(),
            ticket.number.toStdString());
        m_outbox.wake();
    }
    return queued;
}

QList<Trouble> Reception::troubles() const
{
    const auto words = m_languages.translatorFor(m_settings.clinicLanguage);
    QList<Trouble> all;
    for (auto trouble = m_troubles.cbegin(); trouble != m_troubles.cend(); ++trouble) {
        all.push_back(
            { trouble.key(), destinationWords(trouble.key(), words.get()), trouble.value() });
    }
    return all;
}

void Reception::followTroubles(const QString& destination, const QStringList& words)
{
    if (words.isEmpty()) {
        m_troubles.remove(destination);
    } else {
        m_troubles.insert(destination, words);
    }
    emit troublesChanged(destination, words);
}

bool Reception::givesStubs() const
{
    return m_settings.stubs && m_outbox.serves(JobKind::Stub) && !isFolder(m_settings.stubPrinter);
}

bool Reception::givesTapes() const
{
    return m_settings.tapeForPatients && hasPrinter(PrinterRole::Patient)
        && !isFolder(m_settings.stubPrinter);
}

int Reception::printTape(const QString& language)
{
    const PrinterRole role
        = hasPrinter(PrinterRole::Patient) ? PrinterRole::Patient : PrinterRole::Nurse;
    return m_outbox.printLoose(outbox::LoosePaper::Kind::Tape, role, language);
}

int Reception::printTestPage(PrinterRole printer)
{
    return m_outbox.printLoose(outbox::LoosePaper::Kind::TestPage, printer);
}

} // namespace legcheck::reception
