// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The message that tells another program of the clinic that staff must come: what stands in it and
// how it is signed. Pure; sending and trying again is the outbox's.
//
//   POST <url>
//   Content-Type: application/json
//   X-LegCheck-Signature: sha256=<HMAC-SHA256 of the body with the secret, 64 hexadecimal digits>
//   X-LegCheck-Event: <id>       the same for every try, so that a receiver can tell a repetition

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace legcheck::outbox {

struct StaffCall {
    QString event; ///< the same for every try
    QString visit; ///< its UUID
    QString ticket; ///< "A-017"; empty where no number could be given
    QString kiosk; ///< its letter
    QString clinic;
    int category = 0; ///< 1 to 5
    bool helpAsked = false; ///< the patient ended the questions by "Get help"
    QDateTime time;
    /// The answer set as JSON (an object), only where the clinic switched it on.
    std::optional<QByteArray> answers;
};

/// The body: one JSON object.
[[nodiscard]] QByteArray staffCallBody(const StaffCall& call);

/// What stands in X-LegCheck-Signature; empty without a secret.
[[nodiscard]] QByteArray staffCallSignature(const QByteArray& body, const QString& secret);

} // namespace legcheck::outbox
