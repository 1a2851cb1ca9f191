// SPDX-License-Identifier: GPL-3.0-or-later
#include "administration/record_view_model.h"

#include <algorithm>

namespace legcheck::administration {

namespace {

constexpr std::size_t mostLines = 200;

} // namespace

RecordViewModel::RecordViewModel(SiteServices& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
}

void RecordViewModel::read()
{
    m_lines.clear();
    for (const site::AuditLine& line : m_services.audit.newest(mostLines)) {
        m_lines.push_back(QStringLiteral("%1 · %2 · %3 · %4")
                              .arg(line.entry.time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                                  line.entry.who, line.entry.what, line.entry.detail));
    }
    std::ranges::reverse(m_lines);
    const auto verified = m_services.audit.verify();
    m_count = verified ? static_cast<int>(verified.value()) : 0;
    m_fault = verified ? QString()
                       : QString::fromStdString(
                           verified.error().front().where + ": " + verified.error().front().what);
    emit changed();
}

} // namespace legcheck::administration
