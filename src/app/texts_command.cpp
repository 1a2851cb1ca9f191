// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "language/text_source.h"

#include <QSaveFile>

#include <iostream>

namespace legcheck::app {

namespace {

/// As a C++ string literal; lupdate reads UTF-8 as it stands.
QString literal(const QString& text)
{
    QString escaped = text;
    escaped.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    escaped.replace(QLatin1Char('"'), QStringLiteral("\\\""));
    escaped.replace(QLatin1Char('\n'), QStringLiteral("\\n"));
    return QLatin1Char('"') + escaped + QLatin1Char('"');
}

QByteArray lupdateSource(const content::ContentPack& pack)
{
    QString source
        = QStringLiteral("// Made by `legcheck admin texts` for lupdate; never compiled.\n");
    for (const content::Texts::Text& text : pack.texts.all()) {
        source += QStringLiteral("//: %1%2.\nQT_TRANSLATE_NOOP3(\"%3\", %4, %5)\n")
                      .arg(text.comment,
                          text.safety ? QStringLiteral("; a wrong word here could hurt a patient")
                                      : QString(),
                          QLatin1String(language::contentContext), literal(text.english),
                          literal(text.id));
    }
    return source.toUtf8();
}

} // namespace

int textsCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Writes every text of the content pack, with its id and a note for the "
                       "translator, in a form that lupdate reads beside the program's own words. "
                       "translations/update does both."));
    parser.addOption(
        { QStringLiteral("out"), QStringLiteral("File to write."), QStringLiteral("FILE") });
    if (const auto code = parse(parser, arguments)) {
        return *code;
    }
    if (!parser.isSet(QStringLiteral("out"))) {
        std::cerr << "--out is needed\n";
        return WrongUsage;
    }
    const auto pack = loadPack(parser);
    if (!pack) {
        return InputAtFault;
    }
    const QString path = parser.value(QStringLiteral("out"));
    QSaveFile file(path);
    const QByteArray source = lupdateSource(*pack);
    if (!file.open(QIODevice::WriteOnly) || file.write(source) != source.size() || !file.commit()) {
        printErrors(
            { { "cannot be written: " + file.errorString().toStdString(), path.toStdString() } });
        return InputAtFault;
    }
    return Good;
}

} // namespace legcheck::app
