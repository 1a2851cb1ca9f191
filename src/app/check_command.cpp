// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/narration_texts.h"
#include "proof/pack_check.h"
#include "site/settings_file.h"

#include <algorithm>
#include <iostream>

namespace legcheck::app {

int checkCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Checks a content pack before patients see it: shape, ids and pictures, "
                       "and P1 to P10 proved for every possible answer set. A line for each; ends "
                       "with 0 only if all hold."));
    parser.addPositionalArgument(QStringLiteral("DIR"),
        QStringLiteral("Folder of the pack; as --content."), QStringLiteral("[DIR]"));
    if (const auto code = parse(parser, arguments)) {
        return *code;
    }
    const QStringList folders = parser.positionalArguments();
    if (folders.size() > 1 || (!folders.empty() && parser.isSet(QStringLiteral("content")))) {
        std::cerr << "legcheck check takes one folder\n";
        return WrongUsage;
    }
    const QString folder = folders.empty() ? contentFolder(parser) : folders.constFirst();
    if (folder.isEmpty()) {
        printErrors({ { "no content pack found; name its folder", {} } });
        return InputAtFault;
    }

    double seconds = 0;
    const proof::CheckReport report
        = proof::checkPack(folder, {}, [&seconds](const proof::CheckLine& line) {
              std::cout << proof::shown(line) << std::endl;
              seconds += line.seconds;
          });
    if (report.pack) {
        site::SettingsFile settings(site::defaultSettingsFile());
        settings.load();
        std::cout << proof::shown(
            narrationLine(*report.pack, recordingsFolder(settings.dataFolder())))
                  << std::endl;
    }
    const auto failed
        = std::ranges::count(report.lines, proof::CheckState::Failed, &proof::CheckLine::state);
    std::cout.precision(1);
    std::cout << std::fixed << report.lines.size() << " lines, " << failed << " failed, " << seconds
              << " s: " << (report.allHold() ? "this pack may be used" : "this pack is refused")
              << '\n';
    return report.allHold() ? Good : InputAtFault;
}

} // namespace legcheck::app
