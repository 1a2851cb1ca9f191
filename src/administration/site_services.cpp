// SPDX-License-Identifier: GPL-3.0-or-later
#include "administration/site_services.h"

#include <spdlog/spdlog.h>

namespace legcheck::administration {

SiteServices::SiteServices(site::SettingsFile& file, QString journal)
    : settings(file)
    , pin(file.stateFolder())
    , audit(file.stateFolder())
    , journalFile(std::move(journal))
{
}

void SiteServices::record(const QString& what, const QString& detail) const
{
    spdlog::info("administration: {}", what.toStdString());
    for (const core::Error& error : audit.append({ .who = QStringLiteral("administration"),
                                                   .what = what,
                                                   .detail = detail,
                                                   .time = now() })) {
        spdlog::error("{}: {}", error.where, error.what);
    }
}

} // namespace legcheck::administration
