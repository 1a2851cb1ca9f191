// SPDX-License-Identifier: GPL-3.0-or-later
// A waiting patient comes back to the kiosk with a number and is asked again.
#include "reception/reception.h"

#include "exchange/answers_json.h"
#include "exchange/verdict_json.h"

#include <QRegularExpression>

#include <spdlog/spdlog.h>

#include <algorithm>
#include <array>

namespace legcheck::reception {

using journal::JobKind;

namespace {

/// New emergency signs, worse, swelling. Content without one of them asks the others.
constexpr std::array askedAgain { "emergency", "course", "swelling" };

/// Numbers begin anew at midnight: of two patients with the same one, both may still wait for so
/// long.
constexpr std::chrono::hours longestWait { 12 };

} // namespace

std::vector<core::QuestionIndex> Reception::recheckQuestions() const
{
    std::vector<core::QuestionIndex> questions;
    for (const char* id : askedAgain) {
        const auto index = m_pack.questionnaire.find(id);
        if (index && core::canBeRechecked(m_pack.questionnaire.question(*index))
            && !m_pack.questionnaire.question(*index).options.empty()) {
            questions.push_back(*index);
        }
    }
    return questions;
}

KnownTicket Reception::findTicket(const QString& typed)
{
    KnownTicket known;
    static const QRegularExpression form(
        QStringLiteral("(?:^|[^\\w-])(?:([\\w ]*\\w)-)?([0-9]{1,5})(?:$|[^\\w-])"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(typed.trimmed());
    const QString kiosk = match.captured(1).isEmpty() ? m_settings.kiosk : match.captured(1);
    if (!match.hasMatch() || kiosk.compare(m_settings.kiosk, Qt::CaseInsensitive) != 0) {
        return known;
    }
    // Older tickets are no longer kept, and today's of the same number is meant.
    const QDateTime since = m_settings.now().addSecs(-m_settings.keepAnswers.count());
    const auto found = m_journal.findTickets(
        journal::ticketNumber(m_settings.kiosk, match.captured(2).toInt()), since);
    if (!found) {
        spdlog::error("a ticket cannot be looked up: {}", found.error().front().what);
        known.standing = KnownTicket::Standing::Unreadable;
        return known;
    }
    if (found.value().isEmpty()) {
        return known;
    }
    const journal::StoredVisit& visit = found.value().front();
    const QDateTime waiting = m_settings.now().addSecs(-std::chrono::seconds(longestWait).count());
    if (found.value().size() > 1 && found.value().at(1).finished >= waiting) {
        spdlog::warn("ticket {} was given twice in these hours: its patient is sent to the desk",
            visit.ticket.number.toStdString());
        return known;
    }
    known.ticket = visit.ticket;
    known.language = visit.language;
    known.standing
        = visit.answers.isEmpty() ? KnownTicket::Standing::Purged : KnownTicket::Standing::Known;
    return known;
}

journal::VisitEntry Reception::recheckEntry(
    const journal::StoredVisit& visit, const core::Recheck& outcome) const
{
    const exchange::AnswerSet set { .answers = outcome.answers };
    journal::VisitEntry entry { .finished = visit.finished,
        .language = visit.language,
        .category = outcome.assessment.category,
        .callStaff = outcome.assessment.callStaff,
        .helpAsked = visit.helpAsked,
        .answers = QByteArray::fromStdString(exchange::writeAnswerSet(set, m_pack.questionnaire)),
        .verdict = QByteArray::fromStdString(exchange::writeVerdict(set, m_pack.questionnaire,
            { m_pack.version.toStdString(), m_pack.sha256.toStdString() })),
        .contentSha256 = m_pack.sha256 };
    if (outcome.tellsMore) {
        QList<JobKind> wanted { JobKind::UpdateSlip };
        if (outcome.raises) {
            wanted << JobKind::StaffCall;
        }
        wanted << JobKind::Exchange;
        entry.jobs = served(std::move(wanted));
    }
    return entry;
}

RecheckEnd Reception::recheck(const journal::Ticket& ticket, const core::Answers& now)
{
    RecheckEnd end;
    const auto visit = m_journal.find(ticket.uuid);
    const auto stored = visit && visit.value()
        ? exchange::readAnswerSet(visit.value()->answers.toStdString(), m_pack.questionnaire)
        : core::Result<exchange::AnswerSet>(core::Error { "the answers cannot be read", {} });
    // Without the first answers, what is told now is judged alone: whoever tells a sign is helped.
    core::Assessment before;
    if (stored) {
        before = core::assess(m_pack.questionnaire, stored.value().answers);
        before.category = static_cast<std::uint8_t>(
            std::clamp<int>(visit.value()->category, 1, before.category));
        before.callStaff = before.callStaff || visit.value()->callStaff;
    }
    const core::Answers first = stored ? stored.value().answers : core::Answers {};
    const auto questions = recheckQuestions();
    const core::Recheck outcome
        = core::recheck(m_pack.questionnaire, first, before, now, questions);
    end.category = outcome.assessment.category;
    end.raises = outcome.raises;
    end.callStaff = outcome.assessment.callStaff;
    if (stored) {
        const core::Errors errors = m_journal.storeRecheck(
            ticket.uuid, recheckEntry(*visit.value(), outcome), m_settings.now());
        end.stored = errors.empty();
        if (!errors.empty()) {
            spdlog::error("the re-check of ticket {} cannot be stored: {}",
                ticket.number.toStdString(), errors.front().what);
        }
        m_outbox.wake();
    }
    if (end.stored) {
        spdlog::info("ticket {} asked again{}", ticket.number.toStdString(),
            outcome.raises ? ", more urgent now" : "");
    }
    end.callStaff = end.callStaff || !end.stored;
    if (outcome.raises || !end.stored) {
        callStaff(ticket);
    }
    return end;
}

} // namespace legcheck::reception
