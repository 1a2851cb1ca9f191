// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/clinic_view_model.h"

namespace legcheck::viewmodels {

void ClinicViewModel::tell(const Facts& facts)
{
    if (facts != m_facts) {
        m_facts = facts;
        emit changed();
    }
}

} // namespace legcheck::viewmodels
