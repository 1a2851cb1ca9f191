// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/narration_texts.h"
#include "app/site_options.h"
#include "language/catalogue.h"
#include "language/languages.h"
#include "narration/fingerprint.h"

#include <iostream>

namespace legcheck::app {

int recordingsCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Lists what can be recorded in a language, one text a line: whether it is recorded, "
        "synthetic or missing, the name that its recording must have (with .wav, .ogg, .opus, "
        ".mp3, "
        ".m4a or .flac), and the words to speak, with tabs between. The folder is printed first."));
    parser.addPositionalArgument(
        QStringLiteral("LANGUAGE"), QStringLiteral("Its tag, for example es"));
    addSettingsOption(parser);
    addStoreOption(parser);
    if (const auto code = parse(parser, arguments)) {
        return *code;
    }
    if (parser.positionalArguments().size() != 1) {
        std::cerr << "legcheck admin recordings takes one language\n";
        return WrongUsage;
    }
    const QString tag = parser.positionalArguments().constFirst();
    const auto pack = loadShownPack(parser);
    const auto words = language::builtInScreenWords();
    const auto languages = language::Languages::read(QStringLiteral(":/translations"));
    if (!pack || !words || !languages) {
        return InputAtFault;
    }
    if (languages.value()->find(tag) == nullptr) {
        printErrors({ { "there is no such language", tag.toStdString() } });
        return InputAtFault;
    }
    const auto file
        = language::TsFile::read(QStringLiteral(":/translations/") + language::textsFileName(tag));
    const auto texts = narration::spokenTexts(language::catalogue(words.value(), pack->texts),
        file ? file.value() : language::TsFile {}, tag);
    const QString folder = recordingsFolder(loadSettings(parser).dataFolder());
    narration::Recordings recordings(folder);
    const auto report = narration::reportOf(tag, texts, recordings, synthesizerVoices());
    const QSet<QString> recorded(report.recorded.cbegin(), report.recorded.cend());
    const QSet<QString> missing(report.missing.cbegin(), report.missing.cend());
    std::cout << "# " << folder.toStdString() << '/' << tag.toStdString() << '\n';
    QSet<QString> named;
    for (const narration::SpokenText& text : texts) {
        const QString name = narration::recordingName(text.what, text.text);
        if (!text.isFixed || text.language != tag || named.contains(name)) {
            continue;
        }
        named.insert(name);
        const char* state = recorded.contains(text.id) ? "recorded"
            : missing.contains(text.id)                ? "missing"
                                                       : "synthetic";
        std::cout << state << '\t' << name.toStdString() << '\t' << text.text.toStdString() << '\n';
    }
    std::cerr << report.summary().toStdString() << '\n';
    return Good;
}

} // namespace legcheck::app
