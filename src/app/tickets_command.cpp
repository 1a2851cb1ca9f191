// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "core/ticket_code.h"
#include "exchange/answers_json.h"

#include <QCoreApplication>

#include <iostream>
#include <iterator>

namespace legcheck::app {

namespace {

void describe(const core::TicketCode& code)
{
    const auto day = std::chrono::floor<std::chrono::days>(code.finished);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(code.finished - day);
    const QString line
        = QStringLiteral("ticket %1, finished %2-%3-%4 %5:%6, category %7, content %8 (%9)")
              .arg(QString::fromStdString(code.ticket.empty() ? "without number" : code.ticket))
              .arg(static_cast<int>(date.year()), 4, 10, QLatin1Char('0'))
              .arg(static_cast<unsigned>(date.month()), 2, 10, QLatin1Char('0'))
              .arg(static_cast<unsigned>(date.day()), 2, 10, QLatin1Char('0'))
              .arg(clock.hours().count(), 2, 10, QLatin1Char('0'))
              .arg(clock.minutes().count(), 2, 10, QLatin1Char('0'))
              .arg(code.category)
              .arg(QString::fromStdString(code.contentVersion),
                  QString::fromStdString(code.contentHash));
    std::cerr << line.toStdString() << ", LegCheck " << code.software << '\n';
}

} // namespace

int ticketsReadCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Reads the text in a slip's QR code, as a phone or a scanner gives it. Writes the answers "
        "as one answer set, fit for `legcheck score`; ticket, time, category and versions on "
        "standard error."));
    parser.addPositionalArgument(
        QStringLiteral("text"), QStringLiteral("The code; left out or -: standard input."));
    if (const auto code = parse(parser, arguments)) {
        return *code;
    }
    const QStringList given = parser.positionalArguments();
    if (given.size() > 1) {
        std::cerr << "one code at a time\n";
        return WrongUsage;
    }
    const auto pack = loadPack(parser);
    if (!pack) {
        return InputAtFault;
    }
    std::string text;
    if (given.isEmpty() || given.first() == QLatin1String("-")) {
        text.assign(std::istreambuf_iterator<char>(std::cin), {});
    } else {
        text = given.first().toStdString();
    }
    const auto code = core::readTicketCode(text, pack->questionnaire, pack->sha256.toStdString());
    if (!code) {
        printErrors(code.error());
        return InputAtFault;
    }
    describe(code.value());
    std::cout << exchange::writeAnswerSet(
        { .id = code.value().ticket, .answers = code.value().answers }, pack->questionnaire)
              << '\n';
    return Good;
}

} // namespace legcheck::app
