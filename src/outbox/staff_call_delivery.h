// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/delivery.h"

namespace legcheck::outbox {

/// Where a staff call is told to another program of the clinic (staff_call_message.h).
struct StaffCallTarget {
    QString url; ///< empty: nowhere
    QString secret; ///< signs it; empty: unsigned
    bool answers = false; ///< what the patient told goes with it
    QString clinic;
    QString kiosk;
};

/// Sends it until the other program takes it; the time of the call stands in it.
class StaffCallDelivery : public Deliverer {
public:
    explicit StaffCallDelivery(StaffCallTarget target);

    [[nodiscard]] Delivery deliver(
        const journal::StoredVisit& visit, const journal::Job& job, std::stop_token stop) override;

private:
    StaffCallTarget m_target;
};

} // namespace legcheck::outbox
