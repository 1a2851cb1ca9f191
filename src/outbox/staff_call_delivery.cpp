// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/staff_call_delivery.h"

#include "outbox/http_post.h"
#include "outbox/staff_call_message.h"

namespace legcheck::outbox {

StaffCallDelivery::StaffCallDelivery(StaffCallTarget target)
    : m_target(std::move(target))
{
}

Delivery StaffCallDelivery::deliver(
    const journal::StoredVisit& visit, const journal::Job& job, std::stop_token stop)
{
    // A visit may call twice: at its end, and when its patient is asked again.
    StaffCall call { .event = QStringLiteral("%1-%2").arg(visit.ticket.uuid).arg(job.id),
        .visit = visit.ticket.uuid,
        .ticket = visit.ticket.number,
        .kiosk = m_target.kiosk,
        .clinic = m_target.clinic,
        .category = visit.category,
        .helpAsked = visit.helpAsked,
        .time = visit.finished,
        .answers = std::nullopt };
    if (m_target.answers && !visit.answers.isEmpty()) {
        call.answers = visit.answers;
    }
    const QByteArray body = staffCallBody(call);
    QNetworkRequest request { QUrl(m_target.url) };
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setRawHeader("X-LegCheck-Event", call.event.toLatin1());
    if (const QByteArray signature = staffCallSignature(body, m_target.secret);
        !signature.isEmpty()) {
        request.setRawHeader("X-LegCheck-Signature", signature);
    }
    return httpPost(request, body, stop);
}

} // namespace legcheck::outbox
