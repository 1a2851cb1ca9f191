// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "language/catalogue.h"
#include "language/languages.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <iostream>

namespace legcheck::app {

namespace {

QString tagOf(const QString& path)
{
    static const QRegularExpression named(QStringLiteral("^legcheck_([A-Za-z0-9-]+)\\.ts$"));
    return named.match(QFileInfo(path).fileName()).captured(1);
}

QString shippedFolder()
{
    return QStringLiteral(":/translations");
}

bool write(const QString& path, const QByteArray& text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit()) {
        return true;
    }
    printErrors(
        { { "cannot be written: " + file.errorString().toStdString(), path.toStdString() } });
    return false;
}

/// What is known of the file's language: from its own manifest or the list beside it, or as
/// shipped; where there is nothing yet, a manifest is begun beside the file.
std::optional<language::Language> languageOf(
    const QString& path, const language::Languages& shipped)
{
    auto known = language::describe(path, shipped);
    if (!known) {
        printErrors(known.error());
        return std::nullopt;
    }
    if (known.value()) {
        return known.value();
    }
    const QString tag = tagOf(path);
    const QString manifest = path.chopped(2) + QStringLiteral("json");
    language::Language begun;
    begun.tag = tag;
    begun.name = tag;
    begun.englishName = tag;
    begun.invitation = QStringLiteral("Touch here to start");
    begun.fonts = QStringList { QStringLiteral("Noto Sans") };
    begun.pluralRule = language::pluralRuleOf(tag).value_or(language::PluralRule::Chinese);
    if (!write(manifest, language::toJson(begun))) {
        return std::nullopt;
    }
    std::cout << manifest.toStdString() << ": begun; please fill in the names and the invitation\n";
    return begun;
}

class Updater {
public:
    Updater(const QList<language::TsMessage>& catalogue, const language::Languages& shipped)
        : m_catalogue(catalogue)
        , m_shipped(shipped)
    {
    }

    bool update(const QString& path)
    {
        if (tagOf(path).isEmpty()) {
            printErrors({ { "is not named legcheck_<language tag>.ts", path.toStdString() } });
            return false;
        }
        language::TsFile old { .language = tagOf(path), .messages = {} };
        // A shipped language begins with what was shipped.
        const QString builtIn
            = shippedFolder() + QLatin1Char('/') + language::textsFileName(tagOf(path));
        const QString from = QFileInfo::exists(path) ? path : builtIn;
        if (QFileInfo::exists(from)) {
            auto read = language::TsFile::read(from);
            if (!read) {
                printErrors(read.error());
                return false;
            }
            old = std::move(read).value();
        }
        const auto language = languageOf(path, m_shipped);
        if (!language) {
            return false;
        }
        const language::TsFile file
            = language::updated(old, m_catalogue, language::pluralFormCount(language->pluralRule),
                language->status == language::Status::Source);
        const auto finished = std::ranges::count(
            file.messages, language::TsMessage::State::Finished, &language::TsMessage::state);
        std::cout << path.toStdString() << ": " << finished << " of " << file.messages.size()
                  << " texts finished\n";
        return write(path, file.toXml());
    }

private:
    const QList<language::TsMessage>& m_catalogue;
    const language::Languages& m_shipped;
};

} // namespace

int textsCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Brings translation files up to date with the program and the content that is published "
        "here (or that --content names): new texts appear "
        "as unfinished, a changed English text makes its translation unfinished, gone texts leave "
        "the file. A file that does not exist is made, with every text in it, and of a shipped "
        "language with "
        "its translations. Qt Linguist opens "
        "them."));
    parser.addPositionalArgument(
        QStringLiteral("FILE"), QStringLiteral("legcheck_<tag>.ts, for example legcheck_ht.ts"));
    parser.addOption({ QStringLiteral("screen-words"),
        QStringLiteral("Take the program's own words from this file of lupdate, not from here."),
        QStringLiteral("TS") });
    addStoreOption(parser);
    if (const auto code = parse(parser, arguments)) {
        return *code;
    }
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty()) {
        std::cerr << "name at least one file, for example legcheck_ht.ts\n";
        return WrongUsage;
    }
    const auto pack = loadShownPack(parser);
    const auto words = parser.isSet(QStringLiteral("screen-words"))
        ? language::TsFile::read(parser.value(QStringLiteral("screen-words")))
        : language::builtInScreenWords();
    const auto shipped = language::Languages::read(shippedFolder());
    if (!pack || !words || !shipped) {
        printErrors(words ? core::Errors {} : words.error());
        printErrors(shipped ? core::Errors {} : shipped.error());
        return InputAtFault;
    }
    const auto catalogue = language::catalogue(words.value(), pack->texts);
    Updater updater(catalogue, *shipped.value());
    bool good = true;
    for (const QString& file : files) {
        good = updater.update(file) && good;
    }
    return good ? Good : InputAtFault;
}

} // namespace legcheck::app
