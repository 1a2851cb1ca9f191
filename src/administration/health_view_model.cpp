// SPDX-License-Identifier: GPL-3.0-or-later
#include "administration/health_view_model.h"

#include <algorithm>

namespace legcheck::administration {

HealthViewModel::HealthViewModel(QList<Check> checks, QObject* parent)
    : QObject(parent)
    , m_checks(std::move(checks))
{
}

int HealthViewModel::bad() const
{
    return static_cast<int>(
        std::ranges::count(m_findings, HealthFinding::State::Bad, &HealthFinding::state));
}

void HealthViewModel::check()
{
    m_findings.clear();
    for (const Check& look : m_checks) {
        m_findings.push_back(look());
    }
    emit changed();
}

} // namespace legcheck::administration
