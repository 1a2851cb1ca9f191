// SPDX-License-Identifier: GPL-3.0-or-later

// `legcheck printers`: the clinic's printers, how each is, and a test page on one of them.

#include "app/command.h"
#include "app/site_options.h"
#include "language/languages.h"
#include "printing/clinic_context.h"
#include "printing/printer_factory.h"
#include "printing/printer_words.h"
#include "printing/test_page.h"
#include "site/audit.h"

#include <QDateTime>
#include <QDir>

#include <array>
#include <iostream>

namespace legcheck::app {

namespace {

struct Place {
    const char* name;
    QString address;
    QString paper;
};

std::array<Place, 3> placesIn(const site::SettingsFile& settings)
{
    const site::Settings::Printers& printers = settings.settings().printers;
    std::array<Place, 3> places { Place { "nurse", printers.nurse, printers.nursePaper },
        Place { "patient", printers.patient, printers.patientPaper },
        Place { "desk", printers.desk, printers.deskPaper } };
    for (Place& place : places) {
        if (place.address == QLatin1String("folder:")) {
            place.address += QDir(settings.stateFolder()).filePath(QStringLiteral("slips"));
        }
    }
    return places;
}

core::Result<std::unique_ptr<printing::Printer>> printerAt(const Place& place)
{
    return printing::makePrinter(place.address,
        printing::paperNamed(place.paper.toStdString()).value_or(printing::Paper::A4));
}

void printState(const printing::PrinterState& state)
{
    for (const QString& words : printing::staffWords(state)) {
        std::cout << "    " << words.toStdString() << '\n';
    }
}

int showAll(const std::array<Place, 3>& places)
{
    bool good = true;
    for (const Place& place : places) {
        if (place.address.isEmpty()) {
            std::cout << place.name << ": none\n";
            continue;
        }
        std::cout << place.name << ": " << place.address.toStdString() << " ("
                  << place.paper.toStdString() << ")\n";
        const auto printer = printerAt(place);
        if (!printer) {
            printErrors(printer.error());
            good = false;
            continue;
        }
        const printing::PrinterState state = printer.value()->state();
        printState(state);
        good = good && state.isReady();
    }
    return good ? Good : InputAtFault;
}

int printTestPage(const Place& place, const site::SettingsFile& settings)
{
    const auto printer = printerAt(place);
    const auto languages = language::Languages::read(QStringLiteral(":/translations"));
    if (!printer || !languages) {
        printErrors(printer ? languages.error() : printer.error());
        return InputAtFault;
    }
    const QDateTime now = QDateTime::currentDateTime();
    const printing::PrintOutcome outcome
        = printer.value()->print(printing::layOutTestPage(languages.value()->all(),
                                     { .clinic = settings.settings().clinic.name,
                                         .printer = place.address,
                                         .printed = printing::wallClock(now),
                                         .title = printing::testPageTitle() },
                                     printer.value()->paper()),
            now.toString(QStringLiteral("yyyy-MM-dd_HHmmss_'test'")), {});
    printErrors(
        site::Audit(settings.stateFolder())
            .append({ .who = site::commandLineUser(),
                .what = QStringLiteral("test page"),
                .detail = QLatin1String(place.name) + QStringLiteral(", ") + place.address }));
    switch (outcome.result) {
    case printing::PrintResult::Confirmed:
        std::cout << "The test page is printed.\n";
        return Good;
    case printing::PrintResult::SentUnconfirmed:
        std::cout
            << "The test page was sent. This printer tells nothing back: look for the page.\n";
        return Good;
    case printing::PrintResult::Failed:
        break;
    }
    std::cerr << "The test page is not printed: " << outcome.why.toStdString() << '\n';
    printState(outcome.state);
    return InputAtFault;
}

} // namespace

int printersCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Shows which printers this kiosk has and how each is now. `test` prints a page that shows "
        "whether one does what the slips need, on the nurse's where none is named."));
    parser.addPositionalArgument(
        QStringLiteral("test"), QStringLiteral("Print a test page."), QStringLiteral("[test"));
    parser.addPositionalArgument(QStringLiteral("WHICH"), QStringLiteral("nurse, patient or desk."),
        QStringLiteral("[WHICH]]"));
    addSettingsOption(parser);
    if (const auto code = parse(parser, arguments)) {
        return *code;
    }
    const site::SettingsFile settings = loadSettings(parser);
    const auto places = placesIn(settings);
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty()) {
        return showAll(places);
    }
    const QString which = words.value(1, QStringLiteral("nurse"));
    const auto* const place = std::ranges::find_if(
        places, [&](const Place& one) { return QLatin1String(one.name) == which; });
    if (words.first() != QLatin1String("test") || words.size() > 2 || place == places.end()) {
        std::cerr << "legcheck printers [test [nurse|patient|desk]]\n";
        return WrongUsage;
    }
    if (place->address.isEmpty()) {
        std::cerr << "printers." << place->name << ": there is no such printer\n";
        return InputAtFault;
    }
    return printTestPage(*place, settings);
}

} // namespace legcheck::app
