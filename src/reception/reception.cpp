// SPDX-License-Identifier: GPL-3.0-or-later
#include "reception/reception.h"

#include "printing/clinic_context.h"
#include "printing/slip_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QUuid>

#include <spdlog/spdlog.h>

namespace legcheck::reception {

namespace {

std::string joined(const core::Errors& errors)
{
    std::string all;
    for (const core::Error& error : errors) {
        all += (all.empty() ? "" : "; ") + error.where + ": " + error.what;
    }
    return all;
}

} // namespace

Reception::Reception(Settings settings, const content::ContentPack& pack,
    language::Languages& languages, QObject* parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_pack(pack)
    , m_languages(languages)
    , m_journal(m_settings.journalFile, m_settings.kiosk)
{
    m_writer.setMaxThreadCount(1);
}

// Slips on their way are finished first.
Reception::~Reception()
{
    m_writer.waitForDone();
}

journal::Ticket Reception::receive(const EndedVisit& visit)
{
    const core::Assessment assessment = core::assess(m_pack.questionnaire, visit.answers);
    const bool callsStaff = assessment.callStaff || visit.helpAsked;

    journal::Ticket ticket;
    const auto stored = m_journal.store({ .finished = visit.finished,
        .language = visit.language,
        .category = assessment.category,
        .callStaff = callsStaff });
    if (stored) {
        ticket = stored.value();
        spdlog::info("ticket {} stored", ticket.number.toStdString());
    } else {
        // The patient is told to go to the desk; the slip is printed without a number. The visit
        // still has its own uuid, so that its slip is not taken for another's.
        ticket.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        spdlog::error("no ticket could be stored: {}", joined(stored.error()));
    }
    writeSlip(visit, ticket);
    if (callsStaff) {
        callStaff(ticket);
    }
    return ticket;
}

void Reception::callStaff(const journal::Ticket& ticket)
{
    spdlog::info("ticket {} calls staff", ticket.number.toStdString());
    emit staffCalled(ticket);
}

void Reception::writeSlip(const EndedVisit& visit, const journal::Ticket& ticket)
{
    const core::VisitRecord record { .ticket = ticket.number.toStdString(),
        .kiosk = m_settings.kiosk.toStdString(),
        .language = visit.language.toStdString(),
        .started = printing::wallClock(visit.started),
        .finished = printing::wallClock(visit.finished),
        .helpAsked = visit.helpAsked };
    const core::Slip slip = core::composeSlip(m_pack.questionnaire, visit.answers, record);

    printing::SlipContext context = printing::clinicContext(
        m_languages, m_pack.texts, m_settings.clinicLanguage, visit.language);
    context.clinic = m_settings.clinic;
    context.softwareVersion = QCoreApplication::applicationVersion();
    context.printed = record.finished;

    // Without a number the time tells staff which visit it is, and the uuid keeps names apart.
    constexpr int apart = 8;
    const QString name = visit.finished.toString(QStringLiteral("yyyy-MM-dd_"))
        + (ticket.number.isEmpty()
                ? visit.finished.toString(QStringLiteral("HHmmss_")) + ticket.uuid.left(apart)
                : ticket.number);
    const QString file = QDir(m_settings.slipFolder).filePath(name);
    m_writer.start([this, slip, context, ticket, file, pngToo = m_settings.pngToo] {
        core::Errors errors;
        if (!QDir().mkpath(m_settings.slipFolder)) {
            errors.push_back({ "the folder cannot be made", m_settings.slipFolder.toStdString() });
        }
        for (const auto* ending : { ".pdf", ".png" }) {
            if (errors.empty() && (pngToo || qstrcmp(ending, ".pdf") == 0)) {
                const auto written = printing::writeSlip(
                    slip, m_pack, context, m_settings.paper, file + QLatin1String(ending));
                errors = written ? core::Errors {} : written.error();
            }
        }
        QMetaObject::invokeMethod(this, [this, ticket, file, errors] {
            finishSlip(ticket, file + QStringLiteral(".pdf"), errors);
        });
    });
}

void Reception::finishSlip(
    const journal::Ticket& ticket, const QString& file, const core::Errors& errors)
{
    const auto state = errors.empty() ? journal::PaperState::Printed : journal::PaperState::Failed;
    if (!ticket.number.isEmpty()) {
        for (const core::Error& error : m_journal.setPaper(ticket, state)) {
            spdlog::error("{}: {}", error.where, error.what);
        }
    }
    if (errors.empty()) {
        spdlog::info("slip of ticket {} written", ticket.number.toStdString());
        emit slipWritten(ticket, file);
    } else {
        spdlog::error("slip of ticket {} failed: {}", ticket.number.toStdString(), joined(errors));
        emit slipFailed(ticket, QString::fromStdString(joined(errors)));
    }
}

} // namespace legcheck::reception
