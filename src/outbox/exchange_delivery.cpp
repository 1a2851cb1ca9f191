// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/exchange_delivery.h"

#include "exchange/answers_json.h"
#include "exchange/fhir_bundle.h"
#include "journal/private_file.h"
#include "outbox/http_post.h"

#include <QDir>
#include <QSaveFile>

namespace legcheck::outbox {

ExchangeDelivery::ExchangeDelivery(QString target, QString clinicLanguage,
    const content::ContentPack& pack, OwnLanguages languages)
    : m_target(std::move(target))
    , m_clinicLanguage(std::move(clinicLanguage))
    , m_pack(pack)
    , m_languages(std::move(languages))
{
}

Delivery ExchangeDelivery::deliver(
    const journal::StoredVisit& visit, const journal::Job& /*job*/, std::stop_token stop)
{
    const auto set = exchange::readAnswerSet(visit.answers.toStdString(), m_pack.questionnaire);
    if (!set) {
        return { .result = Delivered::Impossible,
            .why = visit.answers.isEmpty()
                ? QStringLiteral("the answers are no longer kept")
                : QStringLiteral("the answers do not fit the content that is loaded") };
    }
    const exchange::FhirVisit told { .uuid = visit.ticket.uuid,
        .ticket = visit.ticket.number,
        .language = visit.language,
        .finished = visit.finished,
        .helpAsked = visit.helpAsked,
        .amended = visit.rechecks > 0,
        .category = visit.category };
    m_languages.take(m_clinicLanguage);
    const exchange::FhirWords words { .language = m_clinicLanguage,
        .texts = m_languages.languages().plainTextsIn(m_clinicLanguage, m_pack.texts) };
    const QByteArray bundle = QByteArray::fromStdString(
        exchange::writeFhirBundle(set.value().answers, told, m_pack, words));
    if (m_target.startsWith(QLatin1String("http://"))
        || m_target.startsWith(QLatin1String("https://"))) {
        return post(bundle, stop);
    }
    return write(bundle, visit.ticket.uuid + QStringLiteral(".json"));
}

Delivery ExchangeDelivery::write(const QByteArray& bundle, const QString& name) const
{
    if (!journal::makePrivateFolder(m_target)) {
        return { .why = QStringLiteral("the folder cannot be made"), .place = m_target };
    }
    QSaveFile file(QDir(m_target).filePath(name));
    if (!file.open(QIODevice::WriteOnly)) {
        return { .why = file.errorString(), .place = m_target };
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(bundle) != bundle.size() || !file.commit()) {
        return { .why = file.errorString(), .place = m_target };
    }
    return { .result = Delivered::Confirmed, .place = file.fileName() };
}

Delivery ExchangeDelivery::post(const QByteArray& bundle, const std::stop_token& stop) const
{
    QNetworkRequest request { QUrl(m_target) };
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/fhir+json"));
    return httpPost(request, bundle, stop);
}

} // namespace legcheck::outbox
