// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/delivery.h"

namespace legcheck::outbox {

/// Stands where a printer's name is wrong: every job says so, and staff see why.
class NoDelivery : public Deliverer {
public:
    explicit NoDelivery(QString why)
        : m_why(std::move(why))
    {
    }
    Delivery deliver(const journal::StoredVisit& /*visit*/, const journal::Job& /*job*/,
        std::stop_token /*stop*/) override
    {
        return { .why = m_why };
    }
    QStringList troubles() override { return { m_why }; }

private:
    QString m_why;
};

} // namespace legcheck::outbox
