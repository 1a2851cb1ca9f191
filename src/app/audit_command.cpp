// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/site_options.h"
#include "site/audit.h"

#include <iostream>

namespace legcheck::app {

int auditCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Shows who changed what on this kiosk and when, oldest first. With --verify: whether the "
        "record is as it was written; exit 1 and the lines at fault if not."));
    parser.addOption({ QStringLiteral("verify"), QStringLiteral("Check the chain of hashes.") });
    parser.addOption({ QStringLiteral("n"), QStringLiteral("Show the newest N lines only."),
        QStringLiteral("N"), QStringLiteral("100") });
    addSettingsOption(parser);
    if (const auto code = parse(parser, arguments)) {
        return *code;
    }
    bool isNumber = false;
    const int most = parser.value(QStringLiteral("n")).toInt(&isNumber);
    if (!isNumber || most < 1) {
        std::cerr << "-n must be a whole number from 1\n";
        return WrongUsage;
    }
    const site::Audit audit(loadSettings(parser).stateFolder());
    if (parser.isSet(QStringLiteral("verify"))) {
        const auto lines = audit.verify();
        if (!lines) {
            printErrors(lines.error());
            return InputAtFault;
        }
        std::cout << lines.value() << " lines, each as it was written\n";
        return Good;
    }
    for (const site::AuditLine& line : audit.newest(static_cast<std::size_t>(most))) {
        std::cout << line.number << '\t' << line.entry.time.toString(Qt::ISODate).toStdString()
                  << '\t' << line.entry.who.toStdString() << '\t' << line.entry.what.toStdString()
                  << '\t' << line.entry.detail.toStdString() << '\n';
    }
    return Good;
}

} // namespace legcheck::app
