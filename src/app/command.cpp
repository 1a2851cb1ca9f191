// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"

#include "core/error_words.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>

namespace legcheck::app {

void printErrors(const core::Errors& errors)
{
    for (const core::Error& error : errors) {
        std::cerr << core::inWords(error) << '\n';
    }
}

QString contentFolder(const QCommandLineParser& parser)
{
    return parser.isSet(QStringLiteral("content")) ? parser.value(QStringLiteral("content"))
                                                   : content::defaultContentFolder();
}

std::optional<content::ContentPack> loadPack(const QCommandLineParser& parser)
{
    const QString folder = contentFolder(parser);
    if (folder.isEmpty()) {
        printErrors({ { "no content pack found; name one with --content DIR", {} } });
        return std::nullopt;
    }
    auto pack = content::loadContentPack(folder);
    if (!pack) {
        printErrors(pack.error());
        return std::nullopt;
    }
    return std::move(pack).value();
}

std::optional<content::ContentPack> loadShownPack(const QCommandLineParser& parser)
{
    if (!parser.isSet(QStringLiteral("content"))) {
        content::LoadedPack shown = storeOf(parser).load();
        printErrors(shown.faults);
        if (shown.pack) {
            std::cerr << "content: " << shown.stamp.pack << ' ' << shown.stamp.version
                      << ", as published here\n";
            return std::move(shown.pack);
        }
        std::cerr << "content: the one that came with the program\n";
    }
    return loadPack(parser);
}

std::optional<int> parse(QCommandLineParser& parser, const QStringList& arguments)
{
    parser.addOption({ QStringLiteral("content"),
        QStringLiteral("Use the content pack in this folder."), QStringLiteral("DIR") });
    parser.addOption(
        { { QStringLiteral("h"), QStringLiteral("help") }, QStringLiteral("Show this help.") });
    parser.addOption({ { QStringLiteral("v"), QStringLiteral("version") },
        QStringLiteral("Show the version.") });
    if (!parser.parse(arguments)) {
        std::cerr << parser.errorText().toStdString() << '\n';
        return WrongUsage;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        // Qt names the program's path where the command must stand.
        QString text = parser.helpText();
        text.replace(QCoreApplication::arguments().constFirst(), arguments.constFirst());
        std::cout << text.toStdString();
        return Good;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        std::cout << "legcheck " << QCoreApplication::applicationVersion().toStdString() << '\n';
        return Good;
    }
    return std::nullopt;
}

} // namespace legcheck::app
