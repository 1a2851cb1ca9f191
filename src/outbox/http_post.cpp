// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/http_post.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

#include <memory>

namespace legcheck::outbox {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds patience = 20s;
constexpr auto stopLook = 100ms;

} // namespace

Delivery httpPost(QNetworkRequest request, const QByteArray& body, const std::stop_token& stop)
{
    const QString place = request.url().toString();
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(static_cast<int>(patience.count()));
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.post(request, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, reply.get(), [&] {
        if (stop.stop_requested()) {
            reply->abort();
        }
    });
    look.start(stopLook);
    if (!reply->isFinished()) {
        loop.exec();
    }
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply->error() == QNetworkReply::NoError && status >= 200 && status < 300) {
        return { .result = Delivered::Confirmed, .place = place };
    }
    return { .why
        = status == 0 ? reply->errorString() : QStringLiteral("the server answered %1").arg(status),
        .place = place };
}

} // namespace legcheck::outbox
