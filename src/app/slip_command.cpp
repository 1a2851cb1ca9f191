// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "exchange/answers_json.h"
#include "language/languages.h"
#include "printing/clinic_context.h"
#include "printing/printer.h"
#include "printing/slip_writer.h"
#include "printing/stub_layout.h"
#include "site/logo.h"

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

void addSlipOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        QStringLiteral("Writes the nurse's slip of one answer set, the patient's stub or the paper "
                       "tape as PDF, PNG or ESC/POS. The same answers and times give the same "
                       "file, byte for byte."));
    const auto value = [&parser](const char* name, const char* description, const char* word) {
        parser.addOption({ QLatin1String(name), QLatin1String(description), QLatin1String(word) });
    };
    value("answers", "File with one answer set (JSON); - for standard input.", "FILE");
    value("paper", "a4, letter, a5, 80mm or 58mm.", "PAPER");
    value("out", "File to write; .pdf, .png or .escpos by its ending.", "FILE");
    parser.addOption({ QStringLiteral("patient"),
        QStringLiteral("The patient's stub instead; it needs no answers.") });
    parser.addOption(
        { QStringLiteral("tape"), QStringLiteral("The paper tape instead; it needs no answers.") });
    value("ticket", "Ticket number.", "NUMBER");
    value("clinic", "The clinic's name.", "NAME");
    value("logo", "The clinic's logo for the nurse's slip, a PNG or SVG picture.", "FILE");
    value("desk", "Where the desk is, for the patient's stub.", "WORDS");
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
    QString clinic;
    QString deskPlace;
    QString logo; ///< its file; empty: none
    core::VisitRecord record;
    printing::PaperKind kind = printing::PaperKind::NurseSlip;
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
    request.clinic = text("clinic", "");
    request.deskPlace = text("desk", "");
    request.logo = text("logo", "");
    const auto paper = printing::paperNamed(text("paper", "a4").toStdString());
    const bool isPatient = parser.isSet(QStringLiteral("patient"));
    const bool isTape = parser.isSet(QStringLiteral("tape"));
    if (isPatient && isTape) {
        std::cerr << "--patient and --tape are two papers\n";
        return std::nullopt;
    }
    request.kind = isPatient ? printing::PaperKind::PatientStub
        : isTape             ? printing::PaperKind::PaperTape
                             : printing::PaperKind::NurseSlip;
    const bool needsAnswers = request.kind == printing::PaperKind::NurseSlip;
    if ((needsAnswers && request.answers.isEmpty()) || request.out.isEmpty()) {
        std::cerr << (needsAnswers ? "--answers and --out are needed\n" : "--out is needed\n");
        return std::nullopt;
    }
    if (!paper) {
        std::cerr << "--paper must be a4, letter, a5, 80mm or 58mm\n";
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

/// Nothing if the answers or the logo are at fault (told on standard error).
std::optional<printing::PagedDrawing> nurseSlip(
    const Request& request, const content::ContentPack& pack, language::Languages& languages)
{
    const auto answers = readAnswers(request.answers, pack.questionnaire);
    if (!answers) {
        return std::nullopt;
    }
    printing::SlipContext context = printing::clinicContext(languages, pack.texts,
        request.clinicLanguage, QString::fromStdString(request.record.language));
    context.clinic = request.clinic;
    if (!request.logo.isEmpty()) {
        const auto logo = site::readLogo(request.logo);
        if (!logo) {
            printErrors(logo.error());
            return std::nullopt;
        }
        context.logo = site::inBlackAndWhite(logo.value());
    }
    context.softwareVersion = QCoreApplication::applicationVersion();
    context.printed = request.record.finished;
    const core::Slip slip = core::composeSlip(pack.questionnaire, answers->answers, request.record);
    return printing::layOutSlip(slip, pack, context, request.paper);
}

printing::PagedDrawing patientPaper(
    const Request& request, const content::ContentPack& pack, language::Languages& languages)
{
    printing::StubContext context = printing::stubContext(
        languages, pack.texts, QString::fromStdString(request.record.language));
    context.clinic = request.clinic;
    context.deskPlace = request.deskPlace;
    context.ticket = QString::fromStdString(request.record.ticket);
    context.copy = request.record.copy;
    context.printed = request.record.finished;
    return request.kind == printing::PaperKind::PaperTape
        ? printing::layOutTape(pack, context, request.paper)
        : printing::layOutStub(pack, context, request.paper);
}

} // namespace

int slipCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    addSlipOptions(parser);
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
    const auto languages = language::Languages::read(QStringLiteral(":/translations"));
    if (!languages) {
        printErrors(languages.error());
        return InputAtFault;
    }
    const auto drawing = request->kind == printing::PaperKind::NurseSlip
        ? nurseSlip(*request, *pack, *languages.value())
        : std::optional(patientPaper(*request, *pack, *languages.value()));
    if (!drawing) {
        return InputAtFault;
    }
    const auto pages = printing::writeDrawing(*drawing, request->out);
    if (!pages) {
        printErrors(pages.error());
        return InputAtFault;
    }
    return Good;
}

} // namespace legcheck::app
