// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/staff_call_message.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

namespace legcheck::outbox {

using Json = nlohmann::ordered_json;

QByteArray staffCallBody(const StaffCall& call)
{
    Json json;
    json["event"] = "staff_call";
    json["id"] = call.event.toStdString();
    json["visit"] = call.visit.toStdString();
    json["time"]
        = call.time.toOffsetFromUtc(call.time.offsetFromUtc()).toString(Qt::ISODate).toStdString();
    json["clinic"] = call.clinic.toStdString();
    json["kiosk"] = call.kiosk.toStdString();
    json["ticket"] = call.ticket.toStdString();
    json["category"] = call.category;
    json["help_asked"] = call.helpAsked;
    if (call.answers) {
        const auto answers = Json::parse(call.answers->constData(),
            call.answers->constData() + call.answers->size(), nullptr, false);
        if (answers.is_object()) {
            json["answers"] = answers;
        }
    }
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

QByteArray staffCallSignature(const QByteArray& body, const QString& secret)
{
    if (secret.isEmpty() || sodium_init() < 0) {
        return {};
    }
    const QByteArray key = secret.toUtf8();
    const auto bytes = [](const QByteArray& array) {
        return reinterpret_cast<const unsigned char*>(array.constData());
    };
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytes(key), static_cast<std::size_t>(key.size()));
    crypto_auth_hmacsha256_update(
        &state, bytes(body), static_cast<unsigned long long>(body.size()));
    QByteArray code(crypto_auth_hmacsha256_BYTES, '\0');
    crypto_auth_hmacsha256_final(&state, reinterpret_cast<unsigned char*>(code.data()));
    return "sha256=" + code.toHex();
}

} // namespace legcheck::outbox
