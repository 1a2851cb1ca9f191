// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/ts_file.h"

#include "language/xml_text.h"

#include <QFile>
#include <QXmlStreamReader>

namespace legcheck::language {

namespace {

constexpr qint64 maxFileBytes = qint64 { 8 } * 1024 * 1024;

QStringList readTranslations(QXmlStreamReader& xml, bool plural)
{
    if (!plural) {
        return { wholeText(xml) };
    }
    QStringList forms;
    while (xml.readNextStartElement()) {
        forms.push_back(wholeText(xml));
    }
    return forms;
}

TsMessage readMessage(QXmlStreamReader& xml, const QString& context)
{
    TsMessage message;
    message.context = context;
    message.line = static_cast<int>(xml.lineNumber());
    message.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    message.state = TsMessage::State::Finished;
    while (xml.readNextStartElement()) {
        const auto name = xml.name();
        if (name == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (name == QLatin1String("oldsource")) {
            message.oldSource = xml.readElementText();
        } else if (name == QLatin1String("comment")) {
            message.id = xml.readElementText();
        } else if (name == QLatin1String("extracomment")) {
            message.note = xml.readElementText();
        } else if (name == QLatin1String("translatorcomment")) {
            message.translatorNote = xml.readElementText();
        } else if (name == QLatin1String("extra-safety")) {
            message.safety = xml.readElementText() == QLatin1String("yes");
        } else if (name == QLatin1String("translation")) {
            const auto type = xml.attributes().value(QLatin1String("type"));
            if (type == QLatin1String("unfinished")) {
                message.state = TsMessage::State::Unfinished;
            } else if (type == QLatin1String("vanished") || type == QLatin1String("obsolete")) {
                message.state = TsMessage::State::Gone;
            }
            message.translations = readTranslations(xml, message.plural);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// As Qt Linguist writes characters, so that saving there changes nothing else.
QString escaped(const QString& text)
{
    QString xml;
    xml.reserve(text.size());
    for (const QChar character : text) {
        switch (character.unicode()) {
        case '"':
            xml += QLatin1String("&quot;");
            break;
        case '&':
            xml += QLatin1String("&amp;");
            break;
        case '>':
            xml += QLatin1String("&gt;");
            break;
        case '<':
            xml += QLatin1String("&lt;");
            break;
        case '\'':
            xml += QLatin1String("&apos;");
            break;
        default:
            if (character.unicode() > 0x7f && character.isSpace()) {
                xml += QStringLiteral("&#x%1;").arg(character.unicode(), 0, 16);
            } else {
                xml += character;
            }
        }
    }
    return xml;
}

QString element(const char* name, const QString& text)
{
    return text.isEmpty()
        ? QString()
        : QStringLiteral("        <%1>%2</%1>\n").arg(QLatin1String(name), escaped(text));
}

QString translationElement(const TsMessage& message)
{
    QString xml = QStringLiteral("        <translation");
    if (message.state == TsMessage::State::Unfinished) {
        xml += QLatin1String(" type=\"unfinished\"");
    } else if (message.state == TsMessage::State::Gone) {
        xml += QLatin1String(" type=\"vanished\"");
    }
    xml += QLatin1Char('>');
    if (!message.plural) {
        return xml + escaped(message.translations.value(0)) + QLatin1String("</translation>\n");
    }
    for (const QString& form : message.translations) {
        xml += QStringLiteral("\n            <numerusform>%1</numerusform>").arg(escaped(form));
    }
    return xml + QLatin1String("\n        </translation>\n");
}

QString messageElement(const TsMessage& message)
{
    QString xml = message.plural ? QStringLiteral("    <message numerus=\"yes\">\n")
                                 : QStringLiteral("    <message>\n");
    xml += QStringLiteral("        <source>%1</source>\n").arg(escaped(message.source));
    xml += element("oldsource", message.oldSource);
    xml += element("comment", message.id);
    xml += element("extracomment", message.note);
    xml += element("translatorcomment", message.translatorNote);
    xml += translationElement(message);
    if (message.safety) {
        xml += element("extra-safety", QStringLiteral("yes"));
    }
    return xml + QLatin1String("    </message>\n");
}

} // namespace

core::Result<TsFile> TsFile::parse(const QByteArray& xmlText, const std::string& name)
{
    TsFile file;
    QXmlStreamReader xml(xmlText);
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("TS")) {
        xml.raiseError(QStringLiteral("this is not a Qt Linguist file"));
    }
    file.language = xml.attributes().value(QLatin1String("language")).toString();
    while (xml.readNextStartElement()) {
        if (xml.name() != QLatin1String("context")) {
            xml.skipCurrentElement();
            continue;
        }
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("name")) {
                context = xml.readElementText();
            } else if (xml.name() == QLatin1String("message")) {
                file.messages.push_back(readMessage(xml, context));
            } else {
                xml.skipCurrentElement();
            }
        }
    }
    // What stands behind the end is told, not passed over: it may be half of another file.
    while (!xml.atEnd()) {
        xml.readNext();
    }
    if (xml.hasError()) {
        return core::Error { xml.errorString().toStdString(),
            name + ":" + std::to_string(xml.lineNumber()) };
    }
    return file;
}

core::Result<TsFile> TsFile::read(const QString& path)
{
    QFile device(path);
    if (!device.open(QIODevice::ReadOnly)) {
        return core::Error { "cannot be read: " + device.errorString().toStdString(),
            path.toStdString() };
    }
    if (device.size() > maxFileBytes) {
        return core::Error { "is larger than 8 MiB", path.toStdString() };
    }
    return parse(device.readAll(), path.toStdString());
}

QByteArray TsFile::toXml() const
{
    QStringList contexts;
    for (const TsMessage& message : messages) {
        if (!contexts.contains(message.context)) {
            contexts.push_back(message.context);
        }
    }
    QString xml = QStringLiteral("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n"
                                 "<TS version=\"2.1\" language=\"%1\" sourcelanguage=\"en\">\n")
                      .arg(escaped(language));
    for (const QString& context : contexts) {
        xml += QStringLiteral("<context>\n    <name>%1</name>\n").arg(escaped(context));
        for (const TsMessage& message : messages) {
            if (message.context == context) {
                xml += messageElement(message);
            }
        }
        xml += QLatin1String("</context>\n");
    }
    return (xml + QLatin1String("</TS>\n")).toUtf8();
}

} // namespace legcheck::language
