// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/content_pack.h"
#include "outbox/delivery.h"
#include "outbox/own_languages.h"

namespace legcheck::outbox {

/// Hands the FHIR bundle of a visit to the clinic's other programs: a whole file in a folder, or an
/// HTTP POST that is confirmed by any 2xx answer. The bundle of a visit is the same however often
/// it is sent.
class ExchangeDelivery : public Deliverer {
public:
    /// `target`: "http://…", "https://…", or a folder.
    ExchangeDelivery(QString target, QString clinicLanguage, const content::ContentPack& pack,
        OwnLanguages languages);

    [[nodiscard]] Delivery deliver(
        const journal::StoredVisit& visit, const journal::Job& job, std::stop_token stop) override;

private:
    [[nodiscard]] Delivery write(const QByteArray& bundle, const QString& name) const;
    [[nodiscard]] Delivery post(const QByteArray& bundle, const std::stop_token& stop) const;

    QString m_target;
    QString m_clinicLanguage;
    const content::ContentPack& m_pack;
    OwnLanguages m_languages;
};

} // namespace legcheck::outbox
