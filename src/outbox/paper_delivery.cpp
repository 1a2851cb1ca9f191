// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/paper_delivery.h"

#include "exchange/answers_json.h"
#include "printing/clinic_context.h"
#include "printing/printer_words.h"
#include "printing/slip_layout.h"
#include "printing/stub_layout.h"
#include "printing/test_page.h"

#include <QDir>

#include <algorithm>

namespace legcheck::outbox {

using journal::Job;
using journal::JobKind;
using journal::StoredVisit;

namespace {

/// Only what may stand in a file's and a queue's name.
QString plain(const QString& text)
{
    QString name;
    for (const QChar letter : text) {
        const bool isPlain
            = letter.unicode() < 128 && (letter.isLetterOrNumber() || letter == QLatin1Char('-'));
        name += isPlain ? letter : QLatin1Char('_');
    }
    return name;
}

QString suffixOf(const Job& job)
{
    switch (job.kind) {
    case JobKind::Stub:
        return QStringLiteral("_stub");
    case JobKind::DeskCopy:
        return QStringLiteral("_desk");
    case JobKind::UpdateSlip:
        return QStringLiteral("_update%1").arg(job.id);
    case JobKind::Slip:
    case JobKind::Exchange:
    case JobKind::StaffCall:
        break;
    }
    return {};
}

} // namespace

QString paperName(const StoredVisit& visit, const Job& job)
{
    constexpr int apart = 8;
    const QString who = visit.ticket.number.isEmpty()
        ? visit.finished.toString(QStringLiteral("HHmmss_")) + visit.ticket.uuid.left(apart)
        : plain(visit.ticket.number);
    const QString copy = job.copy > 1 ? QStringLiteral("_copy%1").arg(job.copy) : QString();
    return visit.finished.toString(QStringLiteral("yyyy-MM-dd_")) + who + suffixOf(job) + copy;
}

PaperDelivery::PaperDelivery(PaperSettings settings, const content::ContentPack& pack,
    OwnLanguages languages, std::unique_ptr<printing::Printer> printer)
    : m_settings(std::move(settings))
    , m_pack(pack)
    , m_languages(std::move(languages))
    , m_printer(std::move(printer))
{
}

printing::PagedDrawing PaperDelivery::drawStub(
    const StoredVisit& visit, const Job& job, std::chrono::local_seconds printed) const
{
    printing::StubContext context
        = printing::stubContext(m_languages.languages(), m_pack.texts, visit.language);
    context.clinic = m_settings.clinic;
    context.deskPlace = m_settings.deskPlace;
    context.ticket = visit.ticket.number;
    context.copy = job.copy;
    context.printed = printed;
    return printing::layOutStub(m_pack, context, m_printer->paper());
}

core::Result<printing::PagedDrawing> PaperDelivery::draw(
    const StoredVisit& visit, const Job& job) const
{
    // The first paper is of the moment the visit ended; a later one says when it was made.
    const bool isFirst = job.copy == 1 && job.attempts <= 1 && job.kind != JobKind::UpdateSlip;
    const auto printed
        = printing::wallClock(isFirst ? visit.finished : QDateTime::currentDateTime());
    if (job.kind == JobKind::Stub) {
        return drawStub(visit, job, printed);
    }
    const auto set = exchange::readAnswerSet(visit.answers.toStdString(), m_pack.questionnaire);
    if (!set) {
        return set.error();
    }
    const core::VisitRecord record { .ticket = visit.ticket.number.toStdString(),
        .kiosk = m_settings.kiosk.toStdString(),
        .language = visit.language.toStdString(),
        .started = printing::wallClock(visit.started),
        .finished = printing::wallClock(visit.finished),
        .helpAsked = visit.helpAsked,
        .copy = job.copy,
        .isUpdate = job.kind == JobKind::UpdateSlip };
    core::Slip slip = core::composeSlip(m_pack.questionnaire, set.value().answers, record);
    slip.category = static_cast<std::uint8_t>(std::clamp<int>(visit.category, 1, slip.category));
    slip.callStaff = slip.callStaff || visit.callStaff;

    printing::SlipContext context = printing::clinicContext(
        m_languages.languages(), m_pack.texts, m_settings.clinicLanguage, visit.language);
    context.clinic = m_settings.clinic;
    context.logo = m_settings.logo;
    context.softwareVersion = m_settings.softwareVersion;
    context.printed = printed;
    return printing::layOutSlip(slip, m_pack, context, m_printer->paper());
}

Delivery PaperDelivery::deliver(const StoredVisit& visit, const Job& job, std::stop_token stop)
{
    if (visit.answers.isEmpty()) {
        return { .result = Delivered::Impossible,
            .why = QStringLiteral("the answers are no longer kept") };
    }
    m_languages.take(visit.language);
    m_languages.take(m_settings.clinicLanguage);
    const auto drawing = draw(visit, job);
    if (!drawing) {
        // An answer's name may stand in the error: not for the log.
        return { .result = Delivered::Impossible,
            .why = QStringLiteral("the answers do not fit the content that is loaded") };
    }
    return print(drawing.value(), paperName(visit, job), std::move(stop));
}

Delivery PaperDelivery::deliverLoose(const LoosePaper& paper, std::stop_token stop)
{
    const QDateTime now = QDateTime::currentDateTime();
    const bool isTape = paper.kind == LoosePaper::Kind::Tape;
    const QString name = now.toString(QStringLiteral("yyyy-MM-dd_HHmmss_"))
        + (isTape ? QStringLiteral("tape%1") : QStringLiteral("test%1")).arg(paper.id);
    if (isTape) {
        m_languages.take(paper.language);
        printing::StubContext context
            = printing::stubContext(m_languages.languages(), m_pack.texts, paper.language);
        context.printed = printing::wallClock(now);
        return print(
            printing::layOutTape(m_pack, context, m_printer->paper()), name, std::move(stop));
    }
    m_languages.takeAll();
    const language::Languages& known = m_languages.languages();
    const printing::TestPageContext context { .clinic = m_settings.clinic,
        .printer = m_printer->uri(),
        .printed = printing::wallClock(now),
        .title = printing::testPageTitle(
            m_languages.languages().translatorFor(m_settings.clinicLanguage).get()) };
    return print(
        printing::layOutTestPage(known.all(), context, m_printer->paper()), name, std::move(stop));
}

Delivery PaperDelivery::print(
    const printing::PagedDrawing& drawing, const QString& name, std::stop_token stop)
{
    const printing::PrintOutcome outcome = m_printer->print(drawing, name, std::move(stop));
    m_state = outcome.state;
    m_isAsked = true;
    const QString uri = m_printer->uri();
    const QString folder = QStringLiteral("folder:");
    Delivery delivery { .result = Delivered::Failed,
        .mayBeOnPaper = outcome.onPaper != printing::OnPaper::Nothing,
        .why = outcome.why,
        .place = uri.startsWith(folder)
            ? QDir(uri.mid(folder.size())).filePath(name + QStringLiteral(".pdf"))
            : uri };
    if (outcome.result == printing::PrintResult::Confirmed) {
        delivery.result = Delivered::Confirmed;
    } else if (outcome.result == printing::PrintResult::SentUnconfirmed) {
        delivery.result = Delivered::Sent;
    }
    return delivery;
}

QStringList PaperDelivery::troubles()
{
    if (!m_isAsked) {
        m_state = m_printer->state();
    }
    m_isAsked = false;
    if (m_state.isReady() && !m_state.paperLow) {
        return {};
    }
    return stateInWords();
}

QStringList PaperDelivery::stateInWords()
{
    return printing::staffWords(
        m_state, m_languages.languages().translatorFor(m_settings.clinicLanguage).get());
}

} // namespace legcheck::outbox
