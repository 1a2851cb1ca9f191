// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How one job of the journal leaves the house: on paper, or to the clinic's other programs.

#include "journal/records.h"
#include "outbox/loose_paper.h"

#include <QString>
#include <QStringList>

#include <stop_token>

namespace legcheck::outbox {

enum class Delivered {
    Confirmed, ///< the device, or the other program, said so afterwards
    Sent, ///< handed over; nothing is told back
    Failed, ///< try again
    Impossible ///< no try can help, e.g. the answers cannot be read any more
};

struct Delivery {
    Delivered result = Delivered::Failed;
    bool mayBeOnPaper = false; ///< Failed: something of it may stand on paper
    QString why; ///< why it is not confirmed; never an answer
    QString place; ///< where it went: a file, or the destination as the administrator wrote it
};

/// One destination. Made and used on its channel's thread; calls may block for seconds.
class Deliverer {
public:
    Deliverer() = default;
    virtual ~Deliverer() = default;
    Q_DISABLE_COPY_MOVE(Deliverer)

    [[nodiscard]] virtual Delivery deliver(
        const journal::StoredVisit& visit, const journal::Job& job, std::stop_token stop)
        = 0;
    /// A paper of no visit; destinations without paper have none.
    [[nodiscard]] virtual Delivery deliverLoose(const LoosePaper& /*paper*/,
        std::stop_token /*stop*/) // NOLINT(performance-unnecessary-value-param): as in deliver
    {
        return { .result = Delivered::Impossible, .why = QStringLiteral("there is no paper") };
    }
    /// What staff must know of the destination, in the clinic's language; empty: it is well.
    [[nodiscard]] virtual QStringList troubles() { return {}; }
    /// The same of a destination that is well: never empty where it can be asked.
    [[nodiscard]] virtual QStringList stateInWords() { return troubles(); }
};

} // namespace legcheck::outbox
