// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "exchange/answers_json.h"
#include "language/languages.h"
#include "printing/clinic_context.h"
#include "printing/slip_writer.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

#include <iostream>

namespace legcheck::app {

namespace {

std::optional<exchange::AnswerSet> readAnswers(
    const QString& path, const core::Questionnaire& questionnaire)
{
    QFile file;
    if (path == QLatin1String("-")) {
        if (!file.open(stdin, QIODevice::ReadOnly)) {
            printErrors({ { "standard input cannot be read", {} } });
            return std::nullopt;
        }
    } else {
        file.setFileName(path);
        if (!file.open(QIODevice::ReadOnly)) {
            printErrors(
                { { "cannot be read: " + file.errorString().toStdString(), path.toStdString() } });
            return std::nullopt;
        }
    }
    auto set = exchange::readAnswerSet(file.readAll().toStdString(), questionnaire);
    if (!set) {
        core::Errors errors = set.error();
        for (core::Error& error : errors) {
            error.where = path.toStdString();
        }
        printErrors(errors);
        return std::nullopt;
    }
    return std::move(set).value();
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        QStringLiteral("Writes the nurse's slip of one answer set as PDF or PNG. The same answers "
                       "and times give the same file, byte for byte."));
    const auto value = [&parser](const char* name, const char* description, const char* word) {
        parser.addOption({ QLatin1String(name), QLatin1String(description), QLatin1String(word) });
    };
    value("answers", "File with one answer set (JSON); - for standard input.", "FILE");
    value("paper", "a4, letter or 80mm.", "PAPER");
    value("out", "File to write; .pdf or .png by its ending.", "FILE");
    value("ticket", "Ticket number.", "NUMBER");
    value("clinic", "The clinic's name.", "NAME");
    value("kiosk", "The kiosk's letter or name.", "NAME");
    value("language", "Tag of the language the patient read.", "TAG");
    value("clinic-language", "Tag of the language of the slip.", "TAG");
    value("time", "Start, end and printing time, as 2026-11-23T14:05:00; now if left out.", "TIME");
    value("copy", "2 and more mark a reprint.", "N");
}

struct Request {
    printing::Paper paper = printing::Paper::A4;
    QString out;
    QString answers;
    QString clinicLanguage;
    core::VisitRecord record;
};

/// What was asked for, or what is wrong with it (told on standard error).
std::optional<Request> readRequest(const QCommandLineParser& parser)
{
    const auto text = [&parser](const char* name, const char* otherwise) {
        const QString option = QLatin1String(name);
        return parser.isSet(option) ? parser.value(option) : QString::fromUtf8(otherwise);
    };
    Request request;
    request.answers = text("answers", "");
    request.out = text("out", "");
    request.clinicLanguage = text("clinic-language", "en");
    const auto paper = printing::paperNamed(text("paper", "a4").toStdString());
    if (request.answers.isEmpty() || request.out.isEmpty()) {
        std::cerr << "--answers and --out are needed\n";
        return std::nullopt;
    }
    if (!paper) {
        std::cerr << "--paper must be a4, letter or 80mm\n";
        return std::nullopt;
    }
    request.paper = *paper;
    QDateTime time = QDateTime::currentDateTime();
    if (parser.isSet(QStringLiteral("time"))) {
        time = QDateTime::fromString(text("time", ""), Qt::ISODate);
        if (!time.isValid()) {
            std::cerr << "--time must be like 2026-11-23T14:05:00\n";
            return std::nullopt;
        }
    }
    bool isCount = false;
    request.record.copy = text("copy", "1").toInt(&isCount);
    if (!isCount || request.record.copy < 1) {
        std::cerr << "--copy must be a whole number from 1\n";
        return std::nullopt;
    }
    request.record.started = printing::wallClock(time);
    request.record.finished = request.record.started;
    request.record.ticket = text("ticket", "").toStdString();
    request.record.kiosk = text("kiosk", "A").toStdString();
    request.record.language = text("language", "en").toStdString();
    return request;
}

} // namespace

int slipCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (const auto code = parse(parser, arguments)) {
        return *code;
    }
    const auto request = readRequest(parser);
    if (!request) {
        return WrongUsage;
    }
    const auto pack = loadPack(parser);
    if (!pack) {
        return InputAtFault;
    }
    const auto answers = readAnswers(request->answers, pack->questionnaire);
    if (!answers) {
        return InputAtFault;
    }
    const auto languages = language::Languages::read(QStringLiteral(":/translations"));
    if (!languages) {
        printErrors(languages.error());
        return InputAtFault;
    }
    printing::SlipContext context = printing::clinicContext(*languages.value(), pack->texts,
        request->clinicLanguage, QString::fromStdString(request->record.language));
    context.clinic = parser.value(QStringLiteral("clinic"));
    context.softwareVersion = QCoreApplication::applicationVersion();
    context.printed = request->record.finished;
    const core::Slip slip
        = core::composeSlip(pack->questionnaire, answers->answers, request->record);
    const auto pages = printing::writeSlip(slip, *pack, context, request->paper, request->out);
    if (!pages) {
        printErrors(pages.error());
        return InputAtFault;
    }
    return Good;
}

} // namespace legcheck::app
