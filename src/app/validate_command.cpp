// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "printing/drawing_writer.h"
#include "validation/report_page.h"

#include <iostream>

namespace legcheck::app {

int validateCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Tells each case of a public table to the kiosk and reports sensitivity and specificity, "
        "under- and over-triage and agreement, each with its 95 % interval.\nThe table has the "
        "columns of tests/data/dvtipd_odd.csv or of tests/data/wells_dvt_openehr.csv; a column "
        "reference_category (1 to 5) may hold the category a clinician gave."));
    parser.addPositionalArgument(QStringLiteral("FILE.csv"), QStringLiteral("The table of cases."));
    parser.addOption({ QStringLiteral("out"),
        QStringLiteral("Write the report with its plots on one page as well; .pdf or .png."),
        QStringLiteral("FILE") });
    parser.addOption({ QStringLiteral("bed-or-surgery"),
        QStringLiteral("What a patient tells whom the table calls \"bedridden or surgery\": "
                       "surgery or bed."),
        QStringLiteral("WORD"), QStringLiteral("surgery") });
    if (const auto code = parse(parser, arguments)) {
        return *code;
    }
    if (parser.positionalArguments().size() != 1) {
        std::cerr << "legcheck validate takes one table, FILE.csv\n";
        return WrongUsage;
    }
    const QString word = parser.value(QStringLiteral("bed-or-surgery"));
    if (word != QLatin1String("surgery") && word != QLatin1String("bed")) {
        std::cerr << "--bed-or-surgery must be surgery or bed\n";
        return WrongUsage;
    }
    const auto pack = loadPack(parser);
    if (!pack) {
        return InputAtFault;
    }
    const auto validation
        = validation::validate(parser.positionalArguments().constFirst().toStdString(), *pack,
            word == QLatin1String("bed") ? validation::BedOrSurgery::BedRest
                                         : validation::BedOrSurgery::Surgery);
    if (!validation) {
        printErrors(validation.error());
        return InputAtFault;
    }
    std::cout << validation::textOf(validation.value());
    if (parser.isSet(QStringLiteral("out"))) {
        const auto written = printing::writeDrawing(
            validation::pageOf(validation.value()), parser.value(QStringLiteral("out")));
        if (!written) {
            printErrors(written.error());
            return InputAtFault;
        }
    }
    return Good;
}

} // namespace legcheck::app
