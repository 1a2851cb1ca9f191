// SPDX-License-Identifier: GPL-3.0-or-later

// `legcheck fhir`: a visit, or the content, for the clinic's other programs.

#include "app/command.h"
#include "exchange/answers_json.h"
#include "exchange/fhir_bundle.h"
#include "exchange/fhir_questionnaire.h"
#include "language/languages.h"

#include <QFile>
#include <QUuid>

#include <iostream>

namespace legcheck::app {

namespace {

std::optional<QByteArray> readAll(const QString& path)
{
    QFile file(path);
    const bool isOpen = path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                   : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        printErrors(
            { { "cannot be read: " + file.errorString().toStdString(), path.toStdString() } });
        return std::nullopt;
    }
    return file.readAll();
}

int writeQuestionnaire(const content::ContentPack& pack, language::Languages& languages)
{
    std::vector<exchange::Translation> translations;
    for (const language::Language& language : languages.all()) {
        if (language.tag != QLatin1String("en")) {
            translations.emplace_back(
                language.tag, languages.plainTextsIn(language.tag, pack.texts));
        }
    }
    std::cout << exchange::writeFhirQuestionnaire(pack, translations) << '\n';
    return Good;
}

void addFhirOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        QStringLiteral("Writes FHIR R4 on standard output: the Bundle of one answer set, or the "
                       "content as a Questionnaire. The same answers, time and uuid give the same "
                       "bytes."));
    const auto value = [&parser](const char* name, const char* description, const char* word) {
        parser.addOption({ QLatin1String(name), QLatin1String(description), QLatin1String(word) });
    };
    value("answers", "File with one answer set (JSON); - for standard input.", "FILE");
    parser.addOption({ QStringLiteral("questionnaire"),
        QStringLiteral("Write the content as a Questionnaire, with every translation.") });
    value("ticket", "Ticket number.", "NUMBER");
    value("uuid", "The visit's uuid; a new one if left out.", "UUID");
    value("language", "Tag of the language the patient read.", "TAG");
    value("clinic-language", "Tag of the language of the texts.", "TAG");
    value("time", "When the visit ended, as 2026-11-23T14:05:00; now if left out.", "TIME");
}

} // namespace

int fhirCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    addFhirOptions(parser);
    if (const auto code = parse(parser, arguments)) {
        return *code;
    }
    const auto text = [&parser](const char* name, const QString& otherwise) {
        return parser.isSet(QLatin1String(name)) ? parser.value(QLatin1String(name)) : otherwise;
    };
    const bool isQuestionnaire = parser.isSet(QStringLiteral("questionnaire"));
    if (isQuestionnaire == parser.isSet(QStringLiteral("answers"))) {
        std::cerr << "either --answers FILE or --questionnaire is needed\n";
        return WrongUsage;
    }
    exchange::FhirVisit visit { .uuid
        = text("uuid", QUuid::createUuid().toString(QUuid::WithoutBraces)),
        .ticket = text("ticket", {}),
        .language = text("language", QStringLiteral("en")),
        .finished = parser.isSet(QStringLiteral("time"))
            ? QDateTime::fromString(text("time", {}), Qt::ISODate)
            : QDateTime::currentDateTime() };
    if (!visit.finished.isValid() || QUuid::fromString(visit.uuid).isNull()) {
        std::cerr << "--time must be like 2026-11-23T14:05:00, and --uuid a uuid\n";
        return WrongUsage;
    }
    const auto pack = loadPack(parser);
    const auto languages = language::Languages::read(QStringLiteral(":/translations"));
    if (!pack || !languages) {
        printErrors(languages ? core::Errors {} : languages.error());
        return InputAtFault;
    }
    if (isQuestionnaire) {
        return writeQuestionnaire(*pack, *languages.value());
    }
    const QString path = text("answers", {});
    const auto bytes = readAll(path);
    if (!bytes) {
        return InputAtFault;
    }
    const auto set = exchange::readAnswerSet(bytes->toStdString(), pack->questionnaire);
    if (!set) {
        core::Errors errors = set.error();
        for (core::Error& error : errors) {
            error.where = path.toStdString();
        }
        printErrors(errors);
        return InputAtFault;
    }
    const QString language = text("clinic-language", QStringLiteral("en"));
    const exchange::FhirWords words { .language = language,
        .texts = languages.value()->plainTextsIn(language, pack->texts) };
    std::cout << exchange::writeFhirBundle(set.value().answers, visit, *pack, words) << '\n';
    return Good;
}

} // namespace legcheck::app
