// SPDX-License-Identifier: GPL-3.0-or-later

// `legcheck admin content`: what patients read as one file, to another kiosk and from it; the same
// file as the administration's page Content writes and takes.

#include "app/command.h"
#include "app/site_options.h"
#include "editing/content_exchange.h"
#include "language/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <iostream>

namespace legcheck::app {

namespace {

/// This kiosk's content, and where the rest of its words lie.
struct Words {
    site::SettingsFile settings;
    std::optional<content::ContentPack> shown; ///< empty: nothing is published here
    editing::ContentPlaces places;
};

std::optional<Words> readWords(const QCommandLineParser& parser)
{
    const auto shipped = language::Languages::read(QStringLiteral(":/translations"));
    if (!shipped) {
        printErrors(shipped.error());
        return std::nullopt;
    }
    Words words { .settings = loadSettings(parser), .shown = {}, .places = {} };
    const QString data = words.settings.dataFolder();
    words.places = { .packFolder = {},
        .draftFolder = editing::draftFolder(data),
        .languageFolder = QDir(data).filePath(QStringLiteral("languages")),
        .program = QCoreApplication::applicationVersion(),
        .shipped = shipped.value()->all() };
    if (parser.isSet(QStringLiteral("content"))) {
        words.shown = loadPack(parser);
        words.places.packFolder = contentFolder(parser);
        return words.shown ? std::optional(std::move(words)) : std::nullopt;
    }
    content::LoadedPack published = storeOf(parser).load();
    words.shown = std::move(published.pack);
    words.places.packFolder = published.folder;
    return words;
}

int exportTo(const QString& place, const Words& words)
{
    if (!words.shown && !QDir(words.places.draftFolder).exists()) {
        printErrors({ { "nothing is published here; `legcheck admin publish` does that", {} } });
        return InputAtFault;
    }
    const auto content = editing::collectContent(words.places, QDateTime::currentDateTime());
    const QString file = content && QFileInfo(place).isDir()
        ? QDir(place).filePath(editing::nameOf(content.value()))
        : place;
    const core::Errors errors
        = content ? editing::saveContent(content.value(), file) : content.error();
    if (!errors.empty()) {
        printErrors(errors);
        return InputAtFault;
    }
    record(words.settings, QStringLiteral("content"),
        QStringLiteral("version %1 written to %2").arg(content.value().version, file));
    const QStringList tags = editing::languagesIn(content.value());
    std::cout << "version " << content.value().version.toStdString() << " is in "
              << file.toStdString() << '\n'
              << (tags.isEmpty() ? "no languages of the clinic's own"
                                 : "languages: " + tags.join(QStringLiteral(", ")).toStdString())
              << '\n';
    return Good;
}

int importFrom(const QString& file, const Words& words)
{
    const auto content = editing::openContent(file, words.places.program);
    const auto taken = content
        ? editing::takeContent(content.value(), words.shown ? &*words.shown : nullptr, words.places)
        : core::Result<editing::TakenContent>(content.error());
    if (!taken) {
        printErrors(taken.error());
        std::cerr << "Nothing on this kiosk was changed.\n";
        return InputAtFault;
    }
    record(words.settings, QStringLiteral("content"), QStringLiteral("taken from ") + file);
    if (taken.value().version.isEmpty()) {
        std::cout << "Its content is what patients see already.\n";
    } else {
        std::cout << "Version " << taken.value().version.toStdString()
                  << " waits as a draft. Patients see it after\n    legcheck admin publish "
                  << words.places.draftFolder.toStdString() << '\n';
    }
    if (!taken.value().languages.isEmpty()) {
        std::cout << "Languages taken: "
                  << taken.value().languages.join(QStringLiteral(", ")).toStdString() << '\n';
    }
    return Good;
}

} // namespace

int contentCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "What patients read as one file, without a passphrase: the content with what was changed "
        "in it and not published, and the clinic's own languages. `export` writes it into a "
        "folder, such as a USB stick, or to a new file. `import` takes it in: languages count at "
        "once, content waits as a draft until it is published, and a file with a fault changes "
        "nothing. The administration's page Content does the same."));
    parser.addPositionalArgument(QStringLiteral("what"),
        QStringLiteral("export PLACE, or import FILE"),
        QStringLiteral("export PLACE | import FILE"));
    addSettingsOption(parser);
    addStoreOption(parser);
    if (const auto code = parse(parser, arguments)) {
        return *code;
    }
    const QStringList said = parser.positionalArguments();
    const bool exports = said.value(0) == QLatin1String("export");
    if (said.size() != 2 || (!exports && said.value(0) != QLatin1String("import"))) {
        std::cerr << "use export PLACE or import FILE\n";
        return WrongUsage;
    }
    auto words = readWords(parser);
    if (!words) {
        return InputAtFault;
    }
    if (exports && parser.isSet(QStringLiteral("content"))) {
        words->places.draftFolder.clear(); // that pack and no other
    }
    return exports ? exportTo(said[1], *words) : importFrom(said[1], *words);
}

} // namespace legcheck::app
