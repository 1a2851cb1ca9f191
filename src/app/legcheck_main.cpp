// SPDX-License-Identifier: GPL-3.0-or-later

// `legcheck`: the kiosk's engine on the command line, for administrators, tests and other programs.

#include "app/command.h"
#include "app/narration_texts.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>

namespace {

using legcheck::app::ExitCode;

struct Command {
    const char* name;
    const char* description;
    int (*run)(const QStringList& arguments);
    bool draws; ///< needs fonts, so a QGuiApplication
};

constexpr std::array commands {
    Command {
        "score", "verdicts for answer sets on standard input", legcheck::app::scoreCommand, false },
    Command { "check", "whether a content pack may be used: its faults, and P1 to P10 proved",
        legcheck::app::checkCommand, false },
    Command { "simulate", "random answer sets and their categories", legcheck::app::simulateCommand,
        false },
    Command { "admin texts", "every text of the content, for translators",
        legcheck::app::textsCommand, false },
    Command { "admin publish", "checks a content pack and makes it what the kiosk shows",
        legcheck::app::publishCommand, false },
    Command { "admin rollback", "makes an earlier version what the kiosk shows",
        legcheck::app::rollbackCommand, false },
    Command { "admin versions", "the published versions, and which one the kiosk shows",
        legcheck::app::versionsCommand, false },
    Command { "validate", "figures of a public table of cases, as text and as a page of plots",
        legcheck::app::validateCommand, true },
    Command { "admin settings", "the settings of this kiosk: show, explain, set, reset",
        legcheck::app::settingsCommand, false },
    Command { "admin statistics", "counts of visits by day, as CSV or for Prometheus",
        legcheck::app::statisticsCommand, false },
    Command { "admin pin", "sets the PIN of the administration, also a forgotten one",
        legcheck::app::pinCommand, false },
    Command { "admin audit", "who changed what and when; --verify checks the record",
        legcheck::app::auditCommand, false },
    Command {
        "admin export", "this kiosk in one encrypted file", legcheck::app::exportCommand, false },
    Command { "admin import", "sets this kiosk up from such a file", legcheck::app::importCommand,
        false },
    Command { "admin content", "what patients read as one file: export it, import it",
        legcheck::app::contentCommand, false },
    Command { "admin languages", "how good each language is, as a table",
        legcheck::app::languagesCommand, true },
    Command { "admin recordings", "what can be recorded in a language, and under which name",
        legcheck::app::recordingsCommand, false },
    Command { "slip", "the nurse's slip for an answer set", legcheck::app::slipCommand, true },
    Command { "fhir", "a visit, or the content, as FHIR R4", legcheck::app::fhirCommand, false },
    Command { "printers", "the clinic's printers and how they are; test prints a test page",
        legcheck::app::printersCommand, true },
    Command { "tickets", "the journal: list, reprint, export, purge", legcheck::app::ticketsCommand,
        false },
    Command { "tickets read", "the answers in a slip's QR code", legcheck::app::ticketsReadCommand,
        false },
};

/// Null if there is no command of that name.
const Command* find(std::string_view name)
{
    const auto* found = std::ranges::find(commands, name, &Command::name);
    return found == commands.end() ? nullptr : found;
}

void printUsage(std::ostream& out)
{
    out << "Usage: legcheck COMMAND [options]\n\n";
    for (const Command& command : commands) {
        out << "  legcheck " << command.name << "\t" << command.description << '\n';
    }
    out << "\n`legcheck COMMAND --help` says more. --content DIR, --help and --version work "
           "everywhere.\nExit: 0 good, 1 the input is at fault, 2 wrong usage.\n";
}

std::unique_ptr<QCoreApplication> makeApplication(bool draws, int& argc, char** argv)
{
    if (!draws) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    // Drawing on paper needs fonts, never a screen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char* argv[])
{
    // "admin" and "tickets" are families of commands; a second word may belong to the name.
    std::string name = argc > 1 ? argv[1] : "";
    const Command* chosen = find(argc > 2 ? name + ' ' + argv[2] : name);
    const int words = chosen != nullptr && std::string_view(chosen->name) != name ? 2 : 1;
    if (chosen == nullptr) {
        chosen = find(name);
    }
    if (chosen == nullptr && argc > 2 && name == "admin") {
        name += std::string(" ") + argv[2];
    }
    QCoreApplication::setApplicationName(QStringLiteral("legcheck"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LEGCHECK_VERSION));
    const auto application = makeApplication(chosen != nullptr && chosen->draws, argc, argv);
    if (chosen != nullptr) {
        QStringList arguments = QCoreApplication::arguments();
        arguments.remove(1, words);
        arguments[0] = QStringLiteral("legcheck ") + QLatin1String(chosen->name);
        return chosen->run(arguments);
    }
    if (name == "--version" || name == "-v") {
        std::cout << "legcheck " LEGCHECK_VERSION "\n";
        return ExitCode::Good;
    }
    if (name == "--help" || name == "-h") {
        printUsage(std::cout);
        return ExitCode::Good;
    }
    if (!name.empty()) {
        std::cerr << "there is no command '" << name << "'\n";
    }
    printUsage(std::cerr);
    return ExitCode::WrongUsage;
}
