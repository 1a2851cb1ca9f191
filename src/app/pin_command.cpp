// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/secret_line.h"
#include "app/site_options.h"
#include "site/audit.h"
#include "site/pin.h"

#include <unistd.h>

#include <iostream>

namespace legcheck::app {

int pinCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Sets the PIN of the kiosk's administration, also where one is set or forgotten, and ends "
        "any waiting time after wrong ones. Asks for it twice; from a pipe it reads one line."));
    addSettingsOption(parser);
    if (const auto code = parse(parser, arguments)) {
        return *code;
    }
    if (!parser.positionalArguments().isEmpty()) {
        std::cerr << "a PIN is never written behind the command, where others can read it\n";
        return WrongUsage;
    }
    const site::SettingsFile file = loadSettings(parser);
    site::Pin pin(file.stateFolder());
    const bool replaces = pin.isSet();
    const QString digits = readSecretly("New PIN: ");
    if (const QString wrong = site::pinComplaint(digits); !wrong.isEmpty()) {
        std::cerr << wrong.toStdString() << '\n';
        return InputAtFault;
    }
    if (::isatty(STDIN_FILENO) == 1 && readSecretly("Again: ") != digits) {
        std::cerr << "These were two different PINs. Nothing has changed.\n";
        return InputAtFault;
    }
    if (const auto errors = pin.choose(digits); !errors.empty()) {
        printErrors(errors);
        return InputAtFault;
    }
    printErrors(site::Audit(file.stateFolder())
                    .append({ .who = site::commandLineUser(),
                        .what = QStringLiteral("pin"),
                        .detail = replaces ? QStringLiteral("replaced") : QStringLiteral("set") }));
    std::cout << "The PIN is set.\n";
    return Good;
}

} // namespace legcheck::app
