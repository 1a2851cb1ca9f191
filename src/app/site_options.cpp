// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site_options.h"

#include "app/command.h"
#include "site/audit.h"

#include <QFileInfo>

namespace legcheck::app {

void addSettingsOption(QCommandLineParser& parser)
{
    parser.addOption({ QStringLiteral("settings"),
        QStringLiteral("The settings file; without it the kiosk's own."), QStringLiteral("FILE") });
}

site::SettingsFile loadSettings(const QCommandLineParser& parser)
{
    site::SettingsFile file(parser.isSet(QStringLiteral("settings"))
            ? QFileInfo(parser.value(QStringLiteral("settings"))).absoluteFilePath()
            : site::defaultSettingsFile());
    file.load();
    printErrors(file.problems());
    return file;
}

void record(const site::SettingsFile& settings, const QString& what, const QString& detail)
{
    printErrors(site::Audit(settings.stateFolder())
                    .append({ .who = site::commandLineUser(), .what = what, .detail = detail }));
}

} // namespace legcheck::app
