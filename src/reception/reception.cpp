// SPDX-License-Identifier: GPL-3.0-or-later
#include "reception/reception.h"

#include "core/error_words.h"
#include "exchange/verdict_json.h"

#include <QCoreApplication>
#include <QUuid>

#include <spdlog/spdlog.h>

namespace legcheck::reception {

using journal::JobKind;
using journal::JobState;

outbox::Destination nurseDestination(const Settings& settings)
{
    return { .uri = settings.printer.isEmpty() ? QStringLiteral("folder:") + settings.slipFolder
                                               : settings.printer,
        .paper = settings.paper };
}

namespace {

outbox::Settings outboxSettings(const Settings& settings)
{
    return { .journalFile = settings.journalFile,
        .paper = { .clinic = settings.clinic,
            .deskPlace = settings.deskPlace,
            .logo = settings.logo,
            .kiosk = settings.kiosk,
            .clinicLanguage = settings.clinicLanguage,
            .softwareVersion = QCoreApplication::applicationVersion(),
            .languageFolder = settings.languageFolder },
        .printer = nurseDestination(settings),
        .stubPrinter = settings.stubPrinter,
        .deskPrinter = settings.deskPrinter,
        .exchange = settings.exchange,
        .staffCall = settings.staffCall,
        .pngToo = settings.pngToo,
        .keepAnswers = settings.keepAnswers,
        .now = settings.now };
}

} // namespace

Reception::Reception(Settings settings, const content::ContentPack& pack,
    language::Languages& languages, QObject* parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_pack(pack)
    , m_languages(languages)
    , m_journal(m_settings.journalFile, m_settings.kiosk)
    , m_outbox(outboxSettings(m_settings), pack, languages)
{
    connect(&m_outbox, &outbox::Outbox::jobEnded, this, &Reception::followJob);
    connect(&m_outbox, &outbox::Outbox::looseEnded, this, &Reception::looseEnded);
    connect(&m_outbox, &outbox::Outbox::troublesChanged, this, &Reception::followTroubles);
    connect(&m_outbox, &outbox::Outbox::journalSetAside, this, &Reception::journalSetAside);
}

Reception::~Reception() = default;

journal::VisitEntry Reception::entryOf(
    const EndedVisit& visit, const core::Assessment& assessment) const
{
    const exchange::AnswerSet set { .answers = visit.answers };
    journal::VisitEntry entry { .started = visit.started,
        .finished = visit.finished,
        .language = visit.language,
        .category = assessment.category,
        .callStaff = assessment.callStaff || visit.helpAsked,
        .helpAsked = visit.helpAsked,
        .answers = QByteArray::fromStdString(exchange::writeAnswerSet(set, m_pack.questionnaire)),
        .verdict = QByteArray::fromStdString(exchange::writeVerdict(set, m_pack.questionnaire,
            { m_pack.version.toStdString(), m_pack.sha256.toStdString() })),
        .contentSha256 = m_pack.sha256 };
    // In the order in which they are wanted, where one printer does them all.
    QList<JobKind> wanted { JobKind::Slip };
    if (entry.callStaff) {
        wanted << JobKind::DeskCopy << JobKind::StaffCall;
    }
    if (m_settings.stubs) {
        wanted << JobKind::Stub;
    }
    wanted << JobKind::Exchange;
    entry.jobs = served(std::move(wanted));
    return entry;
}

QList<JobKind> Reception::served(QList<JobKind> wanted) const
{
    wanted.removeIf([this](JobKind kind) { return !m_outbox.serves(kind); });
    return wanted;
}

journal::Ticket Reception::receive(const EndedVisit& visit)
{
    const core::Assessment assessment = core::assess(m_pack.questionnaire, visit.answers);
    const journal::VisitEntry entry = entryOf(visit, assessment);

    journal::Ticket ticket;
    const auto stored = m_journal.store(entry);
    if (const QString file = m_journal.database().takeSetAside(); !file.isEmpty()) {
        spdlog::error("the journal was damaged and is kept as {}", file.toStdString());
        emit journalSetAside(file);
    }
    if (stored) {
        ticket = stored.value();
        spdlog::info("ticket {} stored", ticket.number.toStdString());
        m_outbox.wake();
    } else {
        // The patient is told to go to the desk; the slip is printed without a number. The visit
        // still has its own uuid, so that its slip is not taken for another's.
        ticket.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        spdlog::error("no ticket could be stored: {}", core::inWords(stored.error()));
        receiveUnstored(visit, entry, ticket.uuid);
    }
    if (entry.callStaff || !stored) {
        callStaff(ticket);
    }
    return ticket;
}

void Reception::receiveUnstored(
    const EndedVisit& visit, const journal::VisitEntry& entry, const QString& uuid)
{
    const journal::StoredVisit unstored { .ticket = { .number = {}, .uuid = uuid },
        .day = visit.finished.date(),
        .started = visit.started,
        .finished = visit.finished,
        .language = visit.language,
        .category = entry.category,
        .callStaff = entry.callStaff,
        .helpAsked = visit.helpAsked,
        .answers = entry.answers,
        .verdict = entry.verdict,
        .contentSha256 = entry.contentSha256 };
    for (const JobKind kind : entry.jobs) {
        m_outbox.deliverUnstored(unstored, kind);
    }
}

void Reception::helpAfterwards(const journal::Ticket& ticket)
{
    if (!ticket.number.isEmpty()) {
        const core::Errors errors = m_journal.storeStaffCall(
            ticket.uuid, served({ JobKind::UpdateSlip, JobKind::StaffCall }), m_settings.now());
        if (!errors.empty()) {
            spdlog::error("the staff call of ticket {} cannot be stored: {}",
                ticket.number.toStdString(), core::inWords(errors));
        }
        m_outbox.wake();
    }
    callStaff(ticket);
}

void Reception::callStaff(const journal::Ticket& ticket)
{
    spdlog::info("ticket {} calls staff", ticket.number.toStdString());
    emit staffCalled(ticket);
}

bool Reception::isFolder(const outbox::Destination& destination)
{
    return destination.uri.startsWith(QLatin1String("folder:"));
}

void Reception::followJob(const outbox::JobNotice& notice)
{
    if (notice.kind == JobKind::Slip) {
        followSlip(notice);
    } else if (notice.kind == JobKind::Stub) {
        emit stubEnded(notice.ticket, notice.state);
    }
    emit papersChanged();
}

void Reception::followSlip(const outbox::JobNotice& notice)
{
    switch (notice.state) {
    case JobState::Confirmed:
        emit slipWritten(notice.ticket, notice.place);
        break;
    case JobState::Sent:
        emit slipSent(notice.ticket);
        break;
    case JobState::Failed:
        emit slipFailed(notice.ticket, notice.fault);
        break;
    case JobState::Queued:
    case JobState::Sending:
        break;
    }
}

} // namespace legcheck::reception
