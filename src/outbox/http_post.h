// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One HTTP POST on its caller's thread, which may be any.

#include "outbox/delivery.h"

#include <QNetworkRequest>

namespace legcheck::outbox {

/// Confirmed by any 2xx answer; else Failed, with why. A redirection is not followed: what is sent
/// goes where the administrator said, and nowhere else. `stop` ends it.
[[nodiscard]] Delivery httpPost(
    QNetworkRequest request, const QByteArray& body, const std::stop_token& stop);

} // namespace legcheck::outbox
