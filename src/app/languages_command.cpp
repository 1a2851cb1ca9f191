// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/narration_texts.h"
#include "app/site_options.h"
#include "language/catalogue.h"
#include "language/language_check.h"
#include "language/languages.h"

#include <QDir>
#include <QFileInfo>

#include <iostream>

namespace legcheck::app {

namespace {

constexpr int tagWidth = 9;
constexpr qsizetype shownMissing = 10;

/// What there is to listen to.
struct Sounds {
    narration::Recordings recordings;
    QStringList voices;
    QList<narration::NarrationReport> reports;
};

/// Whatever keeps a file of the site from being looked at is printed.
std::optional<language::LanguageReport> reportOf(const QString& path,
    const language::Languages& shipped, const QList<language::TsMessage>& catalogue, Sounds& sounds)
{
    const auto language = language::describe(path, shipped);
    if (!language) {
        printErrors(language.error());
        return std::nullopt;
    }
    if (!language.value()) {
        printErrors({ { "is missing: what the language is called, and how it is written",
            (path.chopped(2) + QStringLiteral("json")).toStdString() } });
        return std::nullopt;
    }
    const auto file = language::TsFile::read(path);
    if (!file) {
        printErrors(file.error());
        return std::nullopt;
    }
    language::Language known = *language.value();
    sounds.reports.push_back(
        narration::reportOf(known.tag, narration::spokenTexts(catalogue, file.value(), known.tag),
            sounds.recordings, sounds.voices));
    // What is there to be heard here, whatever the manifest says.
    known.narration = narration::kindOf(sounds.reports.last());
    return language::checkLanguage(known, file.value(), path, catalogue);
}

void printFindings(const language::LanguageReport& report, bool all)
{
    qsizetype missing = 0;
    for (const language::Finding& finding : report.findings) {
        if (finding.severity == language::Severity::Note
            || (!all && finding.severity == language::Severity::Warning)) {
            continue;
        }
        // A language that was only begun has a thousand of them.
        const bool isMissing = finding.gate == language::Gate::Complete && !finding.id.isEmpty();
        if (isMissing && ++missing > shownMissing && !all) {
            continue;
        }
        std::cout << finding.file.toStdString();
        if (finding.line > 0) {
            std::cout << ':' << finding.line;
        }
        std::cout << (finding.severity == language::Severity::Error ? ": fault: " : ": ")
                  << finding.id.toStdString() << (finding.id.isEmpty() ? "" : " ")
                  << finding.what.toStdString() << '\n';
    }
    if (missing > shownMissing && !all) {
        std::cout << "… and " << missing - shownMissing
                  << " texts more have no translation; --all names each\n";
    }
}

} // namespace

int languagesCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Shows how good each language is for the content that is published here (or that --content "
        "names): the shipped ones, and those in the folders or files that "
        "are named. Faults keep a language from patients; each is named with file and line."));
    parser.addPositionalArgument(QStringLiteral("PLACE"),
        QStringLiteral("The site's language folder, or one legcheck_<tag>.ts"),
        QStringLiteral("[PLACE...]"));
    parser.addOption({ QStringLiteral("all"),
        QStringLiteral("Print the lesser findings, and every text that is missing.") });
    addSettingsOption(parser);
    addStoreOption(parser);
    if (const auto code = parse(parser, arguments)) {
        return *code;
    }
    const auto pack = loadShownPack(parser);
    const auto words = language::builtInScreenWords();
    const QString builtIn = QStringLiteral(":/translations");
    const auto shipped = language::Languages::read(builtIn);
    if (!pack || !words || !shipped) {
        printErrors(shipped ? core::Errors {} : shipped.error());
        return InputAtFault;
    }
    const auto catalogue = language::catalogue(words.value(), pack->texts);
    QStringList files;
    for (const language::Language& language : shipped.value()->all()) {
        files.push_back(QStringLiteral("%1/legcheck_%2.ts").arg(builtIn, language.tag));
    }
    for (const QString& place : parser.positionalArguments()) {
        const QDir folder(place);
        if (!QFileInfo(place).isDir()) {
            files.push_back(place);
            continue;
        }
        for (const QString& name :
            folder.entryList({ QStringLiteral("legcheck_*.ts") }, QDir::Files, QDir::Name)) {
            files.push_back(folder.filePath(name));
        }
    }
    QString fault;
    Sounds sounds { .recordings
        = narration::Recordings(recordingsFolder(loadSettings(parser).dataFolder())),
        .voices = synthesizerVoices(&fault),
        .reports = {} };
    QList<language::LanguageReport> reports;
    bool good = true;
    for (const QString& file : files) {
        const auto report = reportOf(file, *shipped.value(), catalogue, sounds);
        good = good && report.has_value() && report->mayBeOffered();
        if (report) {
            printFindings(*report, parser.isSet(QStringLiteral("all")));
            reports.push_back(*report);
        }
    }
    std::cout << language::asTable(reports).toStdString()
              << "\nread aloud: " << (fault.isEmpty() ? "" : fault.toStdString() + '.') << '\n';
    for (const narration::NarrationReport& report : sounds.reports) {
        std::cout << "  " << report.tag.leftJustified(tagWidth).toStdString()
                  << report.summary().toStdString() << '\n';
    }
    return good ? Good : InputAtFault;
}

} // namespace legcheck::app
