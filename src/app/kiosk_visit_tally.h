// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kiosk_statistics.h"
#include "viewmodels/visit_view_model.h"

namespace legcheck::app {

/// Counts what no stored visit tells: that a visit was begun, and on which page one was given up.
class KioskVisitTally {
public:
    /// Both must outlive it.
    KioskVisitTally(const viewmodels::VisitViewModel& visit, KioskStatistics& statistics)
        : m_visit(visit)
        , m_statistics(statistics)
    {
    }

    /// To be called after each step of the visit.
    void follow();

private:
    void enter(const QString& page);

    const viewmodels::VisitViewModel& m_visit;
    KioskStatistics& m_statistics;
    QString m_lastPage; ///< of the visit under way; empty: none is, or it has come to its end
};

} // namespace legcheck::app
